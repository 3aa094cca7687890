import { type Reference, readReference } from "./references";

/** A reference in plain words, which no link makes follow when numbers move. */
export type PlainReference = { words: string; index: number; reference: Reference };

const number = "[0-9]{1,3}(?:\\.[0-9]{1,3})*(?:\\([a-z0-9]{1,4}\\))*";
const latin = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:[Ss]ection|[Aa]rticle|[Cc]lause) ${number}|(?:Chapter) [0-9]{1,3}|Annex [A-Z](?![\\p{L}\\p{N}]))`,
  "gu",
);
const han = "(?:[0-9０-９]{1,3}(?:\\.[0-9]{1,3})*|[〇零一二三四五六七八九十百]{1,7})";
const wide = new RegExp(
  `第${han}[条條节節章](?:第[（(]?${han}[)）]?[款項项号])*|(?:附件|別紙) ?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})`,
  "gu",
);

/** Every reference holds one of these: looking for it first is much faster. */
const sign = /第[0-9０-９〇零一二三四五六七八九十百]|附件|別紙|(?:ection|rticle|lause|hapter|nnex) [0-9A-Z]/;

const otherLaw = {
  before: [
    /(?:Act|Code|Law|Regulation|Directive|Convention|Treaty|Rules?|[A-Z]{2,}|§)(?:\s*\([^)]*\))?[,:]?\s*$/u,
    /(?:》|」|』|法|法律|典|条例|法規|法规|規則|规则|規程|省令|政令|准则|指令|条约|条約|公约|公約|[A-Za-z])(?:[（(][^（）()]*[)）])?[ の的之]*$/u,
  ],
  after: [
    /^(?:[^.;。；]{0,30}\band [0-9]{1,3}(?:\([a-z0-9]+\))*)?\s*(?:\([^)]*\)\s*)?(?:of|in|under)\s+(?!this\b|these\b|our\b)/u,
    /^\s*(?:\([^)]*\)\s*)?[A-Z][A-Za-z]/u,
  ],
};
/** What joins two references to the same law. */
const joint = /^\s*(?:[、,，和及与與或至到・]|から|および|又は|並びに|and|or|to)\s*$/u;
const ownText = /本[^\s，。、；]{1,6}$/u;

/**
 * Finds references in plain words to parts of the text itself; one to another law or contract is left out, where its name stands
 * beside it (《个人信息保护法》第十三条, Article 6 GDPR, section 5 of the Act).
 */
export function findPlainReferences(text: string): PlainReference[] {
  if (!sign.test(text)) return [];
  const found: PlainReference[] = [];
  let foreignUntil = -1;
  for (const match of [...text.matchAll(latin), ...text.matchAll(wide)].sort((a, b) => a.index - b.index)) {
    const end = match.index + match[0].length;
    const [before, after] = [text.slice(Math.max(0, match.index - 40), match.index), text.slice(end, end + 60)];
    const foreign =
      (!ownText.test(before) && otherLaw.before.some((pattern) => pattern.test(before))) ||
      otherLaw.after.some((pattern) => pattern.test(after)) ||
      (foreignUntil >= 0 && joint.test(text.slice(foreignUntil, match.index)));
    const reference = foreign ? null : readReference(match[0]);
    if (reference) found.push({ words: match[0], index: match.index, reference });
    else foreignUntil = end;
  }
  return found;
}
