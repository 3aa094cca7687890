import { locales } from "../../locales";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import type { MessageOf } from "../model/wording";
import { readLink } from "../text/link-target";
import { allNames, nameNow } from "../versions/names-now";

type Cases = {
  "other language": { url: string; target: string };
  "no document": { slug: string; slugs: readonly string[] };
  /** A document that is taken off the site, or will be. */
  removed: { slug: string; on: string };
  /** A document under the name that it had before. `typed` is the address with the one that it has now. */
  renamed: { was: string; slug: string; typed: string };
  "no place": { id: string; slug: string; ids: readonly string[] };
  unresolved: { text: string };
};

/** Finds links to a document, section, item or definition that does not exist, and references that stayed text. */
export const linkBroken: Rule<"link-broken", Cases> = {
  id: "link-broken",
  kind: "certain",
  explains: { line: ["link-differs", "name-unknown", "brackets-unpaired", "punctuation-width"] },
  judgeSite: judgeContent,
  guide: {
    zh: "链接指向不存在的文本、节、项或定义，或指向另一种语言，或没有写完。改圆括号里的地址",
    en: "A link leads to a document, section, item or definition that does not exist, or into another language, or is not complete. Correct the address between the round brackets",
    ja: "リンク先の文書・節・項目・定義が存在しないか、別の言語を指しているか、書きかけです。丸括弧の中のアドレスを直してください",
  },
  words: {
    zh: {
      "other language": ({ url, target, line }) => ({
        found: `链接指向另一种语言（“${url}”）`,
        expected: `应当指向 ${target}`,
        fix: `改正第 ${line} 行圆括号里的地址。`,
      }),
      "no document": ({ slug, slugs, line }) => ({
        found: `链接指向文本“${slug}”，它不存在或者没有正文`,
        expected: `应为下列之一：${slugs.join("、")}`,
        fix: `改正第 ${line} 行圆括号里的地址。`,
      }),
      removed: ({ slug, on, line }) => ({
        found: `链接指向文本“${slug}”，它自 ${on} 起从网站撤下`,
        expected: "应指向仍然适用的文本，或者不作链接",
        fix: `改正第 ${line} 行圆括号里的地址，或者删去链接，只留文字。`,
      }),
      renamed: ({ was, slug, typed, line }) => ({
        found: `链接用的是文本的旧名“${was}”`,
        expected: `应为现在的名称“${slug}”`,
        fix: `把第 ${line} 行圆括号里的地址改成 ${typed}。`,
      }),
      "no place": ({ id, slug, ids, line }) => ({
        found: `链接指向“#${id}”，${slug} 里没有它`,
        expected: `应为下列之一：${ids.join("、")}`,
        fix: `改正第 ${line} 行圆括号里的地址。`,
      }),
      unresolved: ({ text, line }) => ({
        found: `“${text}”没有指向任何地方`,
        expected: "链接应写作 [文字](地址)",
        fix: `把第 ${line} 行的这一处写成 [文字](#id) 或 [文字](https://…)。`,
      }),
    },
    en: {
      "other language": ({ url, target, line }) => ({
        found: `a link into another language ("${url}")`,
        expected: `a link to ${target}`,
        fix: `correct the address between the round brackets in line ${line}.`,
      }),
      "no document": ({ slug, slugs, line }) => ({
        found: `a link to the document "${slug}", which does not exist or has no text`,
        expected: `one of ${slugs.join(", ")}`,
        fix: `correct the address between the round brackets in line ${line}.`,
      }),
      removed: ({ slug, on, line }) => ({
        found: `a link to the document "${slug}", which leaves the site on ${on}`,
        expected: "a link to a document that stays, or none",
        fix: `correct the address between the round brackets in line ${line}, or delete the link and leave its words.`,
      }),
      renamed: ({ was, slug, typed, line }) => ({
        found: `a link to "${was}", which is the old name of a document`,
        expected: `its name of today, "${slug}"`,
        fix: `make the address between the round brackets in line ${line} read ${typed}.`,
      }),
      "no place": ({ id, slug, ids, line }) => ({
        found: `a link to "#${id}", which does not exist in ${slug}`,
        expected: `one of ${ids.join(", ")}`,
        fix: `correct the address between the round brackets in line ${line}.`,
      }),
      unresolved: ({ text, line }) => ({
        found: `"${text}" that does not lead anywhere`,
        expected: "a link written [words](address)",
        fix: `type [words](#id) or [words](https://…) in line ${line}.`,
      }),
    },
    ja: {
      "other language": ({ url, target, line }) => ({
        found: `リンクが別の言語を指しています（「${url}」）`,
        expected: `リンク先は ${target} でなければなりません`,
        fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
      }),
      "no document": ({ slug, slugs, line }) => ({
        found: `リンクが指す文書「${slug}」は存在しないか、本文がありません`,
        expected: `次のいずれかが必要です：${slugs.join("、")}`,
        fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
      }),
      removed: ({ slug, on, line }) => ({
        found: `リンクが指す文書「${slug}」は、${on} にサイトから外されます`,
        expected: "サイトに残る文書を指すか、リンクをやめる必要があります",
        fix: `${line} 行目の丸括弧の中のリンク先を直すか、リンクを外して文字だけを残してください。`,
      }),
      renamed: ({ was, slug, typed, line }) => ({
        found: `リンクが文書の古い名前「${was}」を使っています`,
        expected: `今の名前「${slug}」が必要です`,
        fix: `${line} 行目の丸括弧の中のアドレスを ${typed} に直してください。`,
      }),
      "no place": ({ id, slug, ids, line }) => ({
        found: `リンクが指す「#${id}」は ${slug} にありません`,
        expected: `次のいずれかが必要です：${ids.join("、")}`,
        fix: `${line} 行目の丸括弧の中のリンク先を直してください。`,
      }),
      unresolved: ({ text, line }) => ({
        found: `「${text}」はどこも指していません`,
        expected: "リンクは [文字](リンク先) と書きます",
        fix: `${line} 行目のこの箇所を [文字](#id) または [文字](https://…) と書いてください。`,
      }),
    },
  },
};

function judgeContent({ outlines, faulty, removed, names, base }: SiteContent): Problem[] {
  const listed = allNames(names);
  const lost = new Set(base?.names.flatMap(({ slug }) => (listed.has(slug) ? [] : [slug])));
  const ids = new Map(outlines.map((outline) => [`${outline.slug}/${outline.locale}`, new Set(outline.ids)]));
  return outlines.flatMap((outline) => [
    ...outline.unresolved.map(({ text, ...place }) =>
      problemAt(place, linkBroken, { key: "unresolved", values: { text: text.slice(0, 40) } }),
    ),
    ...outline.links.flatMap(({ url, ...place }): Problem[] => {
      const target = readLink(url, outline);
      if (target?.kind !== "content") return [];
      const known = ids.get(`${target.slug}/${target.locale}`);
      const { slug, id } = target;
      const at = (message: MessageOf<Cases>) => [problemAt(place, linkBroken, message)];
      if (target.locale !== outline.locale)
        return at({ key: "other language", values: { url, target: `${slug}/${outline.locale}.md` } });
      const removal = removed.find((entry) => entry.slug === slug);
      if (removal) return at({ key: "removed", values: { slug, on: removal.on } });
      const now = nameNow(slug, names);
      if (!known && now !== slug) {
        const keepsId = id !== null && ids.get(`${now}/${target.locale}`)?.has(id);
        const typed = url.replace(`/${slug}/`, `/${now}/`);
        return at({
          key: "renamed",
          values: { was: slug, slug: now, typed: keepsId ? typed : withIdUnder(typed, slug, now) },
        });
      }
      if (!known && faulty.has(slug)) return [];
      if (!known)
        return at({ key: "no document", values: { slug, slugs: [...new Set(outlines.map((other) => other.slug))] } });
      // What other languages have is missing here, and not the link's fault.
      const isElsewhere = (id: string) => locales.some((locale) => ids.get(`${slug}/${locale}`)?.has(id));
      // A definition keeps the first name of its document in its id, as soon as `aliases` has it: `alias-wrong` asks for that.
      const isNamedBefore = (id: string) => {
        const [root = ""] = id.split(".", 1);
        return lost.has(root) && isElsewhere(slug + id.slice(root.length));
      };
      if (id !== null && !known.has(id) && !isElsewhere(id) && !isNamedBefore(id))
        return at({ key: "no place", values: { id, slug, ids: [...known].filter((own) => !own.includes(".")) } });
      return [];
    }),
  ]);
}

/** A link to an id that begins with the name of its document, which is another now. */
function withIdUnder(url: string, was: string, now: string): string {
  return url.replace(new RegExp(`#${was}(?=\\.|$)`), `#${now}`);
}
