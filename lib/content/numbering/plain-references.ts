import { type Reference, readReference } from "./references";

/**
 * A reference in plain words, which no link makes follow when numbers move. `foreign` tells that it is to another law or contract,
 * whose name stands beside it (《个人信息保护法》第十三条, Article 6 GDPR, section 5 of the Act). `full` are the words that name the
 * part alone: Article 3 for the "3" of "Articles 2 and 3".
 */
export type PlainReference = { words: string; full: string; index: number; reference: Reference; foreign: boolean };

const number = "[0-9]{1,4}(?:\\.[0-9]{1,3})*(?:\\([a-z0-9]{1,4}\\))*";
const latin = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ss]ection|[Aa]rticle|[Cc]lause) ${number}(?: of Annex [A-Z](?![\\p{L}\\p{N}]))?|(?:Chapter) [0-9]{1,3}|Annex [A-Z](?![\\p{L}\\p{N}])(?:, (?:[Ss]ection|[Aa]rticle|[Cc]lause) ${number})?)`,
  "gu",
);
const han = "(?:[0-9０-９]{1,4}(?:\\.[0-9]{1,3})*|[〇零一二三四五六七八九十百]{1,7})";
const inner = `第${han}[条條节節章](?:第[（(]?${han}[)）]?[款項项号號])*`;
/** What an annex holds is named behind it: 附件一第二条 is no part of the main text. */
const wide = new RegExp(
  `(?:(?:附件|別紙) ?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})の?)(?:${inner})?|${inner}`,
  "gu",
);

/** Several numbers with one word: Articles 2 and 3, Sections 4 to 6, 第二、三条. */
const severalLatin = new RegExp(
  `(?<![\\p{L}\\p{N}])([Ss]ection|[Aa]rticle|[Cc]lause)s ${number}(?:(?:,? (?:and|or|to) |, | ?[–-] ?)${number})*`,
  "gu",
);
const severalWide = new RegExp(`第${han}(?:[、和及与或至到]${han})+[条條]`, "gu");

/** Every reference holds one of these: looking for it first is much faster. */
const sign =
  /第[0-9０-９〇零一二三四五六七八九十百]|附件|別紙|(?:ection|rticle|lause)s? [0-9]|(?:hapter|nnex) [0-9A-Z]/;

/** What stands around a reference to another law, in English and in Chinese or Japanese. */
const otherLaw = {
  latin: {
    before: /(?:Act|Code|Law|Regulation|Directive|Convention|Treaty|Rules?|[A-Z]{2,}|§)(?:\s*\([^)]*\))?[,:]?\s*$/u,
    after:
      /^(?:[^.;]{0,30}\band [0-9]{1,3}(?:\([a-z0-9]+\))*)?\s*(?:\([^)]*\)\s*)?(?:thereof\b|of\s+(?!this\b|these\b|our\b)|(?:in|under)\s+(?:the\s+|that\s+)?\p{Lu}|\p{Lu}[A-Za-z])/u,
  },
  wide: {
    before:
      /(?:》|」|』|法|法律|典|条例|法規|法规|規則|规则|規程|省令|政令|准则|指令|条约|条約|公约|公約|[A-Za-z])(?:[（(][^（）()]*[)）])?[ の的之]*$/u,
    after: /(?!)/u,
  },
};
/** What joins two references to the same law. */
const joint =
  /^\s*(?:[、,，和及与與或至到・]|から|および|及び|ならびに|並びに|または|又は|若しくは|and|or|to|[–-])\s*$/u;
const ownText = /本[^\s，。、；]{1,6}$/u;

/** The text with references in plain words blanked out, so that offsets stay. */
export function blankReferences(text: string, references = findPlainReferences(text)): string {
  return references.reduce(
    (rest, { index, words: { length } }) => rest.slice(0, index) + " ".repeat(length) + rest.slice(index + length),
    text,
  );
}

/** A reference as it stands in the text, and the words that name it alone. */
type Found = Pick<PlainReference, "words" | "full" | "index">;

/** Reads "Articles 2 and 3" as Article 2 and Article 3. */
function eachLatin(match: RegExpMatchArray): Found[] {
  const [all, word = ""] = match;
  return [...all.matchAll(new RegExp(number, "g"))].map((own, rank) => {
    const from = rank === 0 ? 0 : own.index;
    const end = own.index + own[0].length;
    return { words: all.slice(from, end), full: `${word} ${own[0]}`, index: (match.index ?? 0) + from };
  });
}

/** Reads 第二、三条 as 第二条 and 第三条. */
function eachWide(match: RegExpMatchArray): Found[] {
  const [all] = match;
  return [...all.matchAll(new RegExp(`第?(${han})[条條]?`, "g"))].map((own) => ({
    words: own[0],
    full: `第${own[1]}${all.slice(-1)}`,
    index: (match.index ?? 0) + own.index,
  }));
}

const single = (match: RegExpMatchArray): Found[] => [{ words: match[0], full: match[0], index: match.index ?? 0 }];

/** The reference with the places of its numbers in the words that stand in the text. */
function readFound({ words, full }: Found): Reference | null {
  const reference = readReference(full);
  if (!reference || words === full) return reference;
  const [first] = reference.path;
  const shift = first ? words.indexOf(first.text) - first.index : 0;
  return { ...reference, path: reference.path.map((own) => ({ ...own, index: own.index + shift })) };
}

/** Finds references in plain words, to parts of the text itself and to others. */
export function findPlainReferences(text: string): PlainReference[] {
  if (!sign.test(text)) return [];
  const found = [
    ...[...text.matchAll(latin)].flatMap(single).map((own) => ({ own, around: otherLaw.latin })),
    ...[...text.matchAll(severalLatin)].flatMap(eachLatin).map((own) => ({ own, around: otherLaw.latin })),
    ...[...text.matchAll(wide)].flatMap(single).map((own) => ({ own, around: otherLaw.wide })),
    ...[...text.matchAll(severalWide)].flatMap(eachWide).map((own) => ({ own, around: otherLaw.wide })),
  ]
    .sort((a, b) => a.own.index - b.own.index)
    .flatMap(({ own, around }): PlainReference[] => {
      const { words, index } = own;
      const reference = readFound(own);
      const before = text.slice(Math.max(0, index - 40), index);
      const after = text.slice(index + words.length, index + words.length + 60);
      const foreign = (!ownText.test(before) && around.before.test(before)) || around.after.test(after);
      return reference ? [{ ...own, reference, foreign }] : [];
    });
  const joined = (one?: PlainReference, next?: PlainReference) =>
    one !== undefined && next !== undefined && joint.test(text.slice(one.index + one.words.length, next.index));
  for (const [index, one] of found.entries())
    if (found[index - 1]?.foreign && joined(found[index - 1], one)) one.foreign = true;
  // In English the law stands behind the last: Article 13 and Article 14 of the Act.
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, next] = [found[index], found[index + 1]];
    if (one && next?.foreign && /^[A-Za-z]/.test(one.full) && joined(one, next)) one.foreign = true;
  }
  return found;
}
