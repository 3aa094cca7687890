/** Endings and letters that British English spells in its own way, and how American English, which the dictionary has, spells them. */
const spellings: readonly [british: RegExp, american: string][] = [
  [/our(?=s|ed|ing|able|ably|ite|ites|ful|ably|$)/, "or"],
  [/is(?=e|es|ed|er|ers|ing|able|ation|ations|ational)(?=[a-z]+$)/, "iz"],
  [/ys(?=e|es|ed|er|ers|ing)(?=[a-z]+$)/, "yz"],
  [/ence(?=s|$)/, "ense"],
  [/([aeiou])ll(?=ed|ing|er|ers)(?=[a-z]+$)/, "$1l"],
  [/tre(?=s|$)/, "ter"],
  [/ogue(?=s|$)/, "og"],
];

/** How American English spells a word that may be British: `organisation` is `organization`. Both are right in a legal text. */
export function americanSpellings(word: string): string[] {
  return spellings
    .filter(([british]) => british.test(word))
    .map(([british, american]) => word.replace(british, american));
}
