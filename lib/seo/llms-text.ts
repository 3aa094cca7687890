import type { Content } from "../content/model/document";
import { defaultLocale, homeSlug, type Locale, localeFacts, locales, pathnameOf } from "../locales";
import { siteName } from "../site";
import { plainFormUrl } from "./plain-form";

/**
 * Writes llms.txt (llmstxt.org), which introduces the site to language models: what it is, in the words that describe its home page,
 * and every document and page as Markdown.
 */
export function llmsText({ pages, documents }: Pick<Content, "pages" | "documents">): string {
  const home = pages.find(({ slug }) => slug === homeSlug);
  const summary = (locale: Locale) => home?.translations[locale].description ?? siteName;
  const lists = locales.map((locale) => {
    const entries = [...pages, ...documents].map(({ slug, translations }) => {
      const { title, description } = translations[locale];
      return `- [${title}](${plainFormUrl(locale, pathnameOf(slug), "text/markdown")}): ${description}\n`;
    });
    return `## ${localeFacts[locale].name}\n\n${summary(locale)}\n\n${entries.join("")}`;
  });
  const notes = [
    "The Chinese texts are the originals; the others follow them.",
    "Each text is to be had as JSON, too: put `.json` for `.md`.",
  ];
  return `# ${siteName}\n\n> ${summary(defaultLocale)}\n\n${notes.map((note) => `${note}\n`).join("")}\n${lists.join("\n")}`;
}
