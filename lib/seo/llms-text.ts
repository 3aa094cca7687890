import type { Content } from "../content/model/document";
import { defaultLocale, homeSlug, localeFacts, locales, parityPathname, pathnameOf } from "../locales";
import { siteName, siteOrigin } from "../site";
import { plainFormUrl } from "./plain-form";

/**
 * Writes llms.txt, which introduces the site to language models: what it is, in the words that describe its home page, and every document
 * and page as Markdown. Its form is that of llmstxt.org: a title, a quotation, paragraphs, then headings with a list of links below each and
 * nothing else.
 */
export function llmsText({ pages, documents }: Pick<Content, "pages" | "documents">): string {
  const home = pages.find(({ slug }) => slug === homeSlug);
  const lists = locales.map((locale) => {
    const entries = [...pages, ...documents].map(({ slug, translations }) => {
      const { title, description } = translations[locale];
      return `- [${title}](${plainFormUrl(locale, pathnameOf(slug), "text/markdown")}): ${description}\n`;
    });
    return `## ${localeFacts[locale].name}\n\n${entries.join("")}`;
  });
  const notes = [
    "The Chinese texts are the originals; the others follow them.",
    "Each text is to be had as JSON, too: put `.json` for `.md`.",
    `Which translation was read beside which original: ${siteOrigin}${parityPathname}.json`,
  ];
  const summary = home?.translations[defaultLocale].description ?? siteName;
  return `# ${siteName}\n\n> ${summary}\n\n${notes.map((note) => `${note}\n`).join("")}\n${lists.join("\n")}`;
}
