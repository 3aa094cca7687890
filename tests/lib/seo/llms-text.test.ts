import { describe, expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { llmsText } from "@/lib/seo/llms-text";
import { siteOrigin } from "@/lib/site";
import { content } from "../../pages";

type Link = { title: string; url: string; desc: string | undefined };
type Parsed = { title: string; summary: string; info: string; sections: Record<string, Link[]> };

/**
 * Parses llms.txt as the reference parser of llmstxt.org does: the text is cut at its second headings; what stands before them is a title,
 * a quotation and prose, and each non-empty line of a section must be a link in a list, with or without a description. Throws an Error
 * for any other line.
 */
function parseLlms(text: string): Parsed {
  const [start = "", ...rest] = text.split(/^##\s*(.*?)$/m);
  const [, title = "", summary = "", info = ""] =
    /^#\s*(.+?$)\n+(?:^>\s*(.+?$))?\n+([\s\S]*)/m.exec(start.trim()) ?? [];
  const sections: Record<string, Link[]> = {};
  for (let index = 0; index < rest.length; index += 2)
    sections[rest[index] ?? ""] = (rest[index + 1] ?? "")
      .split(/\n+/)
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const found = /^-\s*\[(?<title>[^\]]+)\]\((?<url>[^)]+)\)(?::\s*(?<desc>.*))?$/.exec(line);
        if (!found?.groups) throw new Error(`No link in a list: ${line}`);
        const { title = "", url = "", desc } = found.groups;
        return { title, url, desc };
      });
  return { title, summary, info: info.trim(), sections };
}

describe("llms.txt", () => {
  const text = llmsText(content);

  it("is what its standard parses: a title, a summary, prose, then lists of links alone", () => {
    const { title, summary, info, sections } = parseLlms(text);
    expect(title).toBe("Digitaltwinall");
    expect(summary).toBe(content.pages[0]?.translations.en.description);
    expect(info).toMatch(/^The Chinese texts are the originals/);
    expect(Object.keys(sections)).toEqual(["中文", "English", "日本語"]);
  });

  it("leads to the Markdown of every page and document in every language", () => {
    expect(Object.values(parseLlms(text).sections)).toEqual(
      locales.map((locale) =>
        [...content.pages, ...content.documents].map(({ slug, translations }) => {
          const { title, description } = translations[locale];
          return { title, url: `${siteOrigin}/${locale}/${slug}.md`, desc: description };
        }),
      ),
    );
  });

  it("with a paragraph below a heading would not be parsed", () => {
    expect(() => parseLlms("# A\n\n> B\n\n## C\n\nA paragraph.\n\n- [D](https://example.com)\n")).toThrow(
      "A paragraph.",
    );
  });
});
