import { describe, expect, it } from "vitest";
import { formatChangeReport } from "@/lib/content/changes/change-report";
import { citingChanges } from "@/lib/content/changes/citing-changes";
import { compareContent } from "@/lib/content/changes/compare-content";
import type { ContentFiles } from "@/lib/content/model/files";
import type { ReportLanguage } from "@/lib/content/model/report-language";
import { eachLocale, locales } from "@/lib/locales";
import { documentOf, filesOf } from "../sample-content";
import { edit } from "../versions-in-memory";
import { withPins } from "../with-pins";

const sell = { zh: "我们不出售信息。", en: "We do not sell it.", ja: "当社は販売しません。" };
const keep = { zh: "我们保护信息。", en: "We protect it.", ja: "当社は保護します。" };
const ask = { zh: "您可以询问。", en: "You can ask.", ja: "お客様は質問できます。" };
const title = { zh: "## 一、共享", en: "## 1. Sharing", ja: "## 一、共有" };
const term = {
  zh: "**内容** {#content}：信息。",
  en: "**content** {#content}: it.",
  ja: "**内容** {#content}：情報。",
};

/** A home page that rests on an item, a whole section and a definition. */
const site: ContentFiles = withPins(
  filesOf({
    "documents.yaml": "documents:\n  - slug: policy\n  - slug: definitions\npages:\n  - slug: home\n",
    ...documentOf(
      eachLocale((locale) => `${title[locale]} {#sharing}\n\n1. ${sell[locale]}\n\n2. ${keep[locale]}\n`),
      "policy",
    ),
    ...documentOf(
      eachLocale((locale) => `${term[locale]}\n`),
      "definitions",
    ),
    ...documentOf(
      eachLocale((locale) =>
        ["policy/LOCALE.md#sharing.1", "policy/LOCALE.md#sharing", "definitions/LOCALE.md#definitions.content"]
          .map((url) => `${sell[locale]}[§](../${url.replace("LOCALE", locale)})\n`)
          .join("\n"),
      ),
      "home",
      eachLocale(() => "updated: 2026-11-27\n"),
    ),
  }),
);

const changed = (slug: string, from: Record<string, string>, to: string) =>
  locales.reduce((files, locale) => edit(files, slug, locale, (text) => text.replace(from[locale] ?? "", to)), site);

const citedIn = (now: ContentFiles) => citingChanges(site, now).map(({ cited }) => cited);

describe("a page that rests on words which a change edits", () => {
  it("is told by the item that it names, and by the section that holds it", () => {
    expect(citedIn(changed("policy", sell, "X"))).toEqual(["policy#sharing.1", "policy#sharing"]);
  });

  it("is not told of another item, but by the section that holds it", () => {
    expect(citedIn(changed("policy", keep, "X"))).toEqual(["policy#sharing"]);
  });

  it("is told by a definition, and where one language alone changes", () => {
    const now = edit(site, "definitions", "ja", (text) => text.replace("情報", "資料"));
    expect(citingChanges(site, now)).toMatchObject([
      { slug: "home", cited: "definitions#definitions.content", places: [{ file: "content/home/ja.md", line: 13 }] },
    ]);
  });

  it("is not told where nothing that it rests on says something else", () => {
    expect(citedIn(site)).toEqual([]);
    expect(
      citedIn(edit(site, "home", "en", (text) => text.replace("We do not sell it.", "We never sell it."))),
    ).toEqual([]);
    expect(citedIn(edit(site, "policy", "en", (text) => `${text}\n3. ${ask.en}\n`))).toEqual(["policy#sharing"]);
  });
});

describe("the report", () => {
  const report = (now: ContentFiles, language: ReportLanguage) => {
    const links = { previewUrl: null, sourceUrl: null, editUrl: null, guide: "content/README.md", limit: 65_536 };
    const decisions = { citings: citingChanges(site, now) };
    return formatChangeReport(compareContent(site, now), [], { ...links, language }, decisions).replaceAll(
      /<[^>]+>/g,
      "",
    );
  };

  it.each([
    ["zh", "home · 依据 policy#sharing.1，它的文字有改动"],
    ["en", "home · rests on policy#sharing.1, whose words change"],
    ["ja", "home · policy#sharing.1 を根拠としており、その文章が変わる"],
  ] as const)("says in %s what to read again, with each line", (language, head) => {
    const said = report(changed("policy", sell, "X"), language);
    expect(said).toContain(head);
    for (const locale of locales) expect(said).toContain(`content/home/${locale}.md:9`);
  });
});
