import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Outline, SiteContent } from "../model/site-content";
import type { Target } from "../model/tree";
import { leadsTo, type Reference, readReference, rewriteReference, writeReference } from "../numbering/references";
import { isPositional } from "../numbering/targets";
import { readLink } from "../text/link-target";

/** `words` are the reference as typed, `right` what to type for it. */
type Typed = { words: string; right: string };

type Cases = {
  "other number": Typed & { id: string };
  moves: { words: string; id: string };
  nothing: { words: string };
  plain: Typed;
};

/** Wants references to be links whose words are the number of what they lead to, and plain words to name a number that exists. */
export const referenceWrong: Rule<"reference-wrong", Cases> = {
  id: "reference-wrong",
  kind: "certain",
  judgeSite: judgeContent,
  guide: {
    zh: "引用的编号（“第四条第二款”）与链接指向的不是同一处，或者没有这个编号，或者不是链接。写上 Fix 给出的文字",
    en: "A reference by number (“Section 4.2”) is not the number of what its link leads to, names a number that does not exist, or is no link. Type what Fix gives",
    ja: "番号による参照（「第4条第2項」）がリンク先の番号と異なる、存在しない番号を指す、またはリンクになっていません。Fix の示すとおりに書いてください",
  },
  words: {
    zh: {
      "other number": ({ words, right, id, line }) => ({
        found: `“${words}”指向 {#${id}}，而它的编号不是这个`,
        expected: `应当写“${right}”`,
        fix: `把第 ${line} 行的“${words}”改成“${right}”，或者改正圆括号里的地址。`,
      }),
      moves: ({ words, id, line }) => ({
        found: `“${words}”指向“#${id}”，这个地址会随编号变动`,
        expected: "应当指向一个固定的标识",
        fix: `在每种语言里，给被引用的那一项的第一段末尾加上标识，例如“{#name}”，再把第 ${line} 行的“#${id}”改成“#name”。`,
      }),
      nothing: ({ words, line }) => ({
        found: `“${words}”，而这份文本没有这个编号`,
        expected: "引用的编号应当存在",
        fix: `改正第 ${line} 行的编号；如果指的是另一份文本或法律，就在它前面写出名称。`,
      }),
      plain: ({ words, right, line }) => ({
        found: `“${words}”不是链接`,
        expected: "应当是链接，这样编号变动时引用也跟着变",
        fix: `把第 ${line} 行的“${words}”改成“${right}”。`,
      }),
    },
    en: {
      "other number": ({ words, right, id, line }) => ({
        found: `"${words}" that leads to {#${id}}, which has another number`,
        expected: `"${right}"`,
        fix: `type "${right}" in place of "${words}" in line ${line}, or correct the address between the round brackets.`,
      }),
      moves: ({ words, id, line }) => ({
        found: `"${words}" that leads to "#${id}", an address that changes with the numbers`,
        expected: "an id that stays",
        fix: `in every language, end the first paragraph of that item with an id such as {#name}, and type "#name" in place of "#${id}" in line ${line}.`,
      }),
      nothing: ({ words, line }) => ({
        found: `"${words}", a number that this text does not have`,
        expected: "a number that exists",
        fix: `correct the number in line ${line}, or name the other text or law beside it.`,
      }),
      plain: ({ words, right, line }) => ({
        found: `"${words}" in plain words`,
        expected: "a link, which follows when the numbers move",
        fix: `type "${right}" in place of "${words}" in line ${line}.`,
      }),
    },
    ja: {
      "other number": ({ words, right, id, line }) => ({
        found: `「${words}」が番号の異なる {#${id}} を指しています`,
        expected: `「${right}」が必要です`,
        fix: `${line} 行目の「${words}」を「${right}」に直すか、丸括弧の中のリンク先を直してください。`,
      }),
      moves: ({ words, id, line }) => ({
        found: `「${words}」が「#${id}」を指していますが、このアドレスは番号とともに変わります`,
        expected: "変わらない識別名が必要です",
        fix: `すべての言語で、参照先の項目の最初の段落の末尾に {#name} のような識別名を付け、${line} 行目の「#${id}」を「#name」に直してください。`,
      }),
      nothing: ({ words, line }) => ({
        found: `「${words}」とありますが、この文書にその番号はありません`,
        expected: "存在する番号が必要です",
        fix: `${line} 行目の番号を直すか、ほかの文書や法律であれば、その名称を前に書いてください。`,
      }),
      plain: ({ words, right, line }) => ({
        found: `「${words}」がリンクになっていません`,
        expected: "番号が変わったときに追随するよう、リンクが必要です",
        fix: `${line} 行目の「${words}」を「${right}」に直してください。`,
      }),
    },
  },
};

function judgeContent({ outlines }: SiteContent): Problem[] {
  const targets = new Map(outlines.map((outline) => [`${outline.slug}/${outline.locale}`, new Map(outline.targets)]));
  const schemes = new Map(outlines.map(({ slug, scheme }) => [slug, scheme]));
  /** Where a part stands in each language: one that lacks a part has a problem of its own, and its references are right. */
  const everywhere = (slug: string, id: string) =>
    outlines.flatMap((other) => (other.slug === slug ? (targets.get(`${slug}/${other.locale}`)?.get(id) ?? []) : []));
  return outlines.flatMap((outline) => [
    ...outline.links.flatMap(({ url, words, annex, ...place }): Problem[] => {
      const link = readLink(url, outline);
      const reference = readReference(words);
      if (!reference || link?.kind !== "content" || link.id === null) return [];
      const target = targets.get(`${link.slug}/${link.locale}`)?.get(link.id);
      if (!target) return [];
      if (isPositional(link.id))
        return [problemAt(place, referenceWrong, { key: "moves", values: { words, id: link.id } })];
      const withinReach =
        reference.annex !== null || !reference.opens || target.annex === null || target.annex === annex;
      if (withinReach && everywhere(link.slug, link.id).some((own) => leadsTo(reference, own))) return [];
      const scheme = schemes.get(link.slug) ?? outline.scheme;
      const right = withinReach
        ? rewriteReference(words, target, scheme, outline.locale)
        : writeReference(target, scheme, outline.locale);
      return [problemAt(place, referenceWrong, { key: "other number", values: { words, right, id: link.id } })];
    }),
    ...outline.plain.flatMap(({ words, full, ...place }) =>
      judgePlain({ words, full }, place, [outline, ...outlines.filter(({ slug }) => slug === outline.slug)]),
    ),
  ]);
}

/** `outlines` are those of the text in each language, its own first. */
function judgePlain(
  { words, full }: { words: string; full: string },
  place: Place,
  outlines: readonly Outline[],
): Problem[] {
  const reference = readReference(full);
  const targets = outlines.flatMap((outline) => outline.targets);
  const found = reference && targets.find(([, target]) => leadsTo(reference, target) && isWhole(reference, target));
  if (!found) return [problemAt(place, referenceWrong, { key: "nothing", values: { words: full } })];
  const [id] = found;
  const right = `[${full}](#${isPositional(id) ? "id" : id})`;
  return [problemAt(place, referenceWrong, { key: "plain", severity: "warning", values: { words, right } })];
}

/** In plain words a reference to a section means the main text, unless it names the annex. */
function isWhole({ chapter, annex, path }: Reference, target: Target): boolean {
  return (annex !== null) === (target.annex !== null) && (path.length > 0 || chapter !== null || annex !== null);
}
