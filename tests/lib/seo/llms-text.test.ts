import { expect, it } from "vitest";
import { locales } from "@/lib/locales";
import { llmsText } from "@/lib/seo/llms-text";
import { siteOrigin } from "@/lib/site";
import { content } from "../../pages";

const text = llmsText(content.documents, { zh: "平台。", en: "A platform.", ja: "基盤。" });

it("llms.txt has the form of llmstxt.org: a title, a summary, then lists of links", () => {
  expect(text).toMatch(/^# Digitaltwinall\n\n> A platform\.\n\n/);
  expect(text.match(/^## .*$/gm)).toEqual(["## 中文", "## English", "## 日本語"]);
});

it("llms.txt leads to the Markdown of every document in every language", () => {
  const links = [...text.matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gm)].map(([, ...parts]) => parts);
  expect(links).toEqual(
    locales.flatMap((locale) =>
      content.documents.map(({ slug, translations }) => {
        const { title, description } = translations[locale];
        return [title, `${siteOrigin}/${locale}/${slug}.md`, description];
      }),
    ),
  );
});
