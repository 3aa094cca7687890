import { authoritativeLocale, type Locale } from "../../locales";
import { type Draft, type DraftContent, partsOf, writtenDrafts } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { excerpt } from "../text/excerpt";
import { type Leaf, leafAt, leavesOf } from "../text/leaves";
import { readLink } from "../text/link-target";
import { cutAtSources, isLinksAlone, isSourceMark, sourceMark } from "../text/source-mark";

type Cases = {
  /** `typed` is what to type: what the original has there, or what a source looks like. */
  missing: { words: string; typed: string };
};

/** Wants every text of a page to end with the clause that it rests on: a page says nothing that no legal document says. */
export const sourceMissing: Rule<"source-missing", Cases> = {
  id: "source-missing",
  kind: "certain",
  explains: { line: ["link-differs"] },
  judge: judgeContent,
  guide: {
    zh: "网页上有一句话没有写明出处。在它末尾加上所依据条款的链接，如 `[§](../privacy-policy/zh.md#scope)`；没有条款可依，就删去这一句",
    en: "A text of a page does not name its source. End it with a link to the clause that it rests on, such as `[§](../privacy-policy/en.md#scope)`; delete it when there is none",
    ja: "ページの文に出典がありません。よりどころとなる条項へのリンク（`[§](../privacy-policy/ja.md#scope)` など）を末尾に付けてください。条項がなければ、その文を削ってください",
  },
  words: {
    zh: {
      missing: ({ words, typed, line }) => ({
        found: `“${words}”没有出处`,
        expected: "网页上的每一段都应以所依据条款的链接结尾",
        fix: `在第 ${line} 行这段文字的末尾加“${typed}”；没有条款可依，就从每种语言里删去这一段。`,
      }),
    },
    en: {
      missing: ({ words, typed, line }) => ({
        found: `"${words}" without its source`,
        expected: "every text of a page to end with a link to the clause that it rests on",
        fix: `add "${typed}" at the end of the text in line ${line}; if no clause says so, delete it from every language.`,
      }),
    },
    ja: {
      missing: ({ words, typed, line }) => ({
        found: `「${words}」に出典がありません`,
        expected: "ページの文はどれも、よりどころとなる条項へのリンクで終わる必要があります",
        fix: `${line} 行目の文の末尾に「${typed}」を加えてください。よりどころとなる条項がなければ、すべての言語からその文を削ってください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return writtenDrafts(content)
    .filter(({ scheme }) => scheme === "page")
    .flatMap((draft) => judgePage(draft, originalOf(content, draft)));
}

function originalOf({ documents }: DraftContent, { slug }: Draft): Draft | undefined {
  return documents.find(({ entry }) => entry.slug === slug)?.drafts[authoritativeLocale];
}

function judgePage(draft: Draft, original: Draft | undefined): Problem[] {
  return partsOf(draft).flatMap((section) =>
    leavesOf(section)
      .filter((leaf) => isClaim(leaf) && sourcesOf(leaf, draft).length === 0)
      .map(({ path, place, text }) => {
        const theirs = original && partsOf(original).find(({ id }) => id === section.id);
        const model = theirs && leafAt(theirs, path);
        const urls = model ? sourcesOf(model, original).map((url) => inLanguage(url, draft.locale)) : [];
        const typed = (urls.length > 0 ? urls : [`../…/${draft.locale}.md#…`]).map((url) => `[${sourceMark}](${url})`);
        const values = { words: excerpt(text), typed: typed.join(" ") };
        return problemAt(place, sourceMissing, { key: "missing", values, section: section.id ?? undefined });
      }),
  );
}

/** Headings and tables sum up what is said elsewhere. */
function isClaim({ path, content }: Leaf): boolean {
  return path !== "heading" && !/\.\d+$/.test(path) && !isLinksAlone(content);
}

/** The addresses of the sources that a text ends with; those that lead into the page itself, or out of the site, are none. */
function sourcesOf({ content }: Leaf, draft: Draft): string[] {
  const urls = cutAtSources(content, isSourceMark).sources.map(({ url }) => url);
  return urls.filter((url) => {
    const target = readLink(url, draft);
    return target?.kind === "content" && target.slug !== draft.slug;
  });
}

const inLanguage = (url: string, locale: Locale) => url.replace(`/${authoritativeLocale}.md`, `/${locale}.md`);
