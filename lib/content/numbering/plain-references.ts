import { type Reference, readReference } from "./references";

/**
 * A reference in plain words, which no link makes follow when numbers move. `foreign` tells that it is to another law or contract,
 * whose name stands beside it (《个人信息保护法》第十三条, Article 6 GDPR, section 5 of the Act).
 */
export type PlainReference = { words: string; index: number; reference: Reference; foreign: boolean };

const number = "[0-9]{1,3}(?:\\.[0-9]{1,3})*(?:\\([a-z0-9]{1,4}\\))*";
const latin = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ss]ection|[Aa]rticle|[Cc]lause) ${number}|(?:Chapter) [0-9]{1,3}|Annex [A-Z](?![\\p{L}\\p{N}]))`,
  "gu",
);
const han = "(?:[0-9０-９]{1,3}(?:\\.[0-9]{1,3})*|[〇零一二三四五六七八九十百]{1,7})";
const wide = new RegExp(
  `第${han}[条條节節章](?:第[（(]?${han}[)）]?[款項项号號])*|(?:附件|別紙) ?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})`,
  "gu",
);

/** Every reference holds one of these: looking for it first is much faster. */
const sign = /第[0-9０-９〇零一二三四五六七八九十百]|附件|別紙|(?:ection|rticle|lause|hapter|nnex) [0-9A-Z]/;

/** What stands around a reference to another law, in English and in Chinese or Japanese. */
const otherLaw = {
  latin: {
    before: /(?:Act|Code|Law|Regulation|Directive|Convention|Treaty|Rules?|[A-Z]{2,}|§)(?:\s*\([^)]*\))?[,:]?\s*$/u,
    after:
      /^(?:[^.;]{0,30}\band [0-9]{1,3}(?:\([a-z0-9]+\))*)?\s*(?:\([^)]*\)\s*)?(?:of\s+(?!this\b|these\b|our\b)|(?:in|under)\s+(?:the\s+|that\s+)?\p{Lu}|\p{Lu}[A-Za-z])/u,
  },
  wide: {
    before:
      /(?:》|」|』|法|法律|典|条例|法規|法规|規則|规则|規程|省令|政令|准则|指令|条约|条約|公约|公約|[A-Za-z])(?:[（(][^（）()]*[)）])?[ の的之]*$/u,
    after: /(?!)/u,
  },
};
/** What joins two references to the same law. */
const joint = /^\s*(?:[、,，和及与與或至到・]|から|および|及び|ならびに|並びに|または|又は|若しくは|and|or|to)\s*$/u;
const ownText = /本[^\s，。、；]{1,6}$/u;

/** The text with references in plain words blanked out, so that offsets stay. */
export function blankReferences(text: string, references = findPlainReferences(text)): string {
  return references.reduce(
    (rest, { index, words: { length } }) => rest.slice(0, index) + " ".repeat(length) + rest.slice(index + length),
    text,
  );
}

/** Finds references in plain words, to parts of the text itself and to others. */
export function findPlainReferences(text: string): PlainReference[] {
  if (!sign.test(text)) return [];
  const found = [
    ...[...text.matchAll(latin)].map((match) => ({ match, around: otherLaw.latin })),
    ...[...text.matchAll(wide)].map((match) => ({ match, around: otherLaw.wide })),
  ]
    .sort((a, b) => a.match.index - b.match.index)
    .flatMap(({ match, around }): PlainReference[] => {
      const [words, index, reference] = [match[0], match.index, readReference(match[0])];
      const before = text.slice(Math.max(0, index - 40), index);
      const after = text.slice(index + words.length, index + words.length + 60);
      const foreign = (!ownText.test(before) && around.before.test(before)) || around.after.test(after);
      return reference ? [{ words, index, reference, foreign }] : [];
    });
  const joined = (one?: PlainReference, next?: PlainReference) =>
    one !== undefined && next !== undefined && joint.test(text.slice(one.index + one.words.length, next.index));
  for (const [index, one] of found.entries())
    if (found[index - 1]?.foreign && joined(found[index - 1], one)) one.foreign = true;
  // In English the law stands behind the last: Article 13 and Article 14 of the Act.
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]];
    if (one && next?.foreign && /^[A-Za-z]/.test(one.words) && joined(one, next)) one.foreign = true;
  }
  return found;
}
