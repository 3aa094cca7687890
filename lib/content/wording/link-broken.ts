import type { Wording } from "../model/wording";

export const linkBroken: Wording<{
  "other language": { url: string; target: string };
  "no document": { slug: string; slugs: readonly string[] };
  "no place": { id: string; slug: string; ids: readonly string[] };
  unresolved: { text: string };
}> = {
  zh: {
    "other language": ({ url, target, line }) => ({
      unexpected: `链接指向另一种语言（“${url}”）`,
      expected: `应当指向 ${target}`,
      fix: `改正第 ${line} 行圆括号里的地址。`,
    }),
    "no document": ({ slug, slugs, line }) => ({
      unexpected: `链接指向文件“${slug}”，它不存在或者没有正文`,
      expected: `应为下列之一：${slugs.join("、")}`,
      fix: `改正第 ${line} 行圆括号里的地址。`,
    }),
    "no place": ({ id, slug, ids, line }) => ({
      unexpected: `链接指向“#${id}”，${slug} 里没有它`,
      expected: `应为下列之一：${ids.join("、")}`,
      fix: `改正第 ${line} 行圆括号里的地址。`,
    }),
    unresolved: ({ text, line }) => ({
      unexpected: `“${text}”没有指向任何地方`,
      expected: "链接应写作 [文字](地址)",
      fix: `把第 ${line} 行的这一处写成 [文字](#id) 或 [文字](https://…)。`,
    }),
  },
  en: {
    "other language": ({ url, target, line }) => ({
      unexpected: `a link into another language ("${url}")`,
      expected: `a link to ${target}`,
      fix: `correct the address between the round brackets in line ${line}.`,
    }),
    "no document": ({ slug, slugs, line }) => ({
      unexpected: `a link to the document "${slug}", which does not exist or has no text`,
      expected: `one of ${slugs.join(", ")}`,
      fix: `correct the address between the round brackets in line ${line}.`,
    }),
    "no place": ({ id, slug, ids, line }) => ({
      unexpected: `a link to "#${id}", which does not exist in ${slug}`,
      expected: `one of ${ids.join(", ")}`,
      fix: `correct the address between the round brackets in line ${line}.`,
    }),
    unresolved: ({ text, line }) => ({
      unexpected: `"${text}" that does not lead anywhere`,
      expected: "a link written [words](address)",
      fix: `type [words](#id) or [words](https://…) in line ${line}.`,
    }),
  },
  ja: {
    "other language": ({ url, target, line }) => ({
      unexpected: `リンクが別の言語を指しています（「${url}」）`,
      expected: `リンク先は ${target} でなければなりません`,
      fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
    }),
    "no document": ({ slug, slugs, line }) => ({
      unexpected: `リンクが指す文書「${slug}」は存在しないか、本文がありません`,
      expected: `次のいずれかが必要です：${slugs.join("、")}`,
      fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
    }),
    "no place": ({ id, slug, ids, line }) => ({
      unexpected: `リンクが指す「#${id}」は ${slug} にありません`,
      expected: `次のいずれかが必要です：${ids.join("、")}`,
      fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
    }),
    unresolved: ({ text, line }) => ({
      unexpected: `「${text}」はどこも指していません`,
      expected: "リンクは [文字](リンク先) と書きます",
      fix: `${line} 行目のこの箇所を [文字](#id) または [文字](https://…) と書いてください。`,
    }),
  },
};
