import type { LegalDocument } from "../content/model/document";
import { defaultLocale, type Locale, localeFacts, locales } from "../locales";
import { contactAddress, siteName } from "../site";
import { plainFormUrl } from "./plain-form";

/** Writes llms.txt (llmstxt.org), which introduces the site to language models: what it is, and every document as Markdown. */
export function llmsText(documents: readonly LegalDocument[], statements: Record<Locale, string>): string {
  const lists = locales.map((locale) => {
    const entries = documents.map(({ slug, translations }) => {
      const { title, description } = translations[locale];
      return `- [${title}](${plainFormUrl(locale, slug, "text/markdown")}): ${description}\n`;
    });
    return `## ${localeFacts[locale].name}\n\n${statements[locale]}\n\n${entries.join("")}`;
  });
  const notes = [
    "The Chinese texts are the originals; the others follow them.",
    "Each text is to be had as JSON, too: put `.json` for `.md`.",
    `Contact: ${contactAddress}`,
  ];
  return `# ${siteName}\n\n> ${statements[defaultLocale]}\n\n${notes.map((note) => `${note}\n`).join("")}\n${lists.join("\n")}`;
}
