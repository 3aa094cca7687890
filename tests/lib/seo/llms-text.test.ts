import { expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { llmsText } from "@/lib/seo/llms-text";
import { siteOrigin } from "@/lib/site";
import { content } from "../../pages";

const text = llmsText(content);
const home = content.pages[0]?.translations;

it("llms.txt has the form of llmstxt.org: a title, a summary, then lists of links", () => {
  expect(text).toContain(`# Digitaltwinall\n\n> ${home?.en.description}\n\n`);
  for (const locale of locales) expect(text).toContain(`\n\n${home?.[locale].description}\n\n- [`);
  expect(text.match(/^## .*$/gm)).toEqual(["## 中文", "## English", "## 日本語"]);
});

it("llms.txt leads to the Markdown of every page and document in every language", () => {
  const links = [...text.matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gm)].map(([, ...parts]) => parts);
  expect(links).toEqual(
    locales.flatMap((locale) =>
      [...content.pages, ...content.documents].map(({ slug, translations }) => {
        const { title, description } = translations[locale];
        return [title, `${siteOrigin}/${locale}/${slug}.md`, description];
      }),
    ),
  );
});
