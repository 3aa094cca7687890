import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/locales";
import { copySite, type SiteCopy } from "./site-copy";
import { type Built, siteOverTime } from "./site-over-time";

const policy = "privacy-policy";

/** The time limit of a step with a build on a busy machine, in milliseconds. */
const timeout = 600_000;

/** The section that version 2 adds, with a table. */
const retention: Record<Locale, string> = {
  zh: "## 九、保存期限 {#retention}\n\n我们按下表保存您的信息。\n\n| 信息 | 期限 |\n| --- | --- |\n| 账户信息 | 30日 |\n| 交易信息 | 3年 |\n",
  en: "## 9. Retention {#retention}\n\nWe store your information as this table says.\n\n| Information | Period |\n| --- | --- |\n| account information | 30 days |\n| transaction information | 3 years |\n",
  ja: "## 九、保存期間 {#retention}\n\n当社はお客様の情報を次の表のとおり保存します。\n\n| 情報 | 期間 |\n| --- | --- |\n| アカウント情報 | 30日 |\n| 取引情報 | 3年 |\n",
};

/** The row that version 3 would add to it. */
const row: Record<Locale, string> = {
  zh: "| 评价信息 | 1年 |\n",
  en: "| review information | 1 year |\n",
  ja: "| レビュー情報 | 1年 |\n",
};

/** What version 2 no longer denies. */
const denial: Record<Locale, [string, string]> = {
  zh: ["不会为满足第三方的", "会为满足第三方的"],
  en: ["will not sell or rent", "will sell or rent"],
  ja: ["ことはありません", "ことがあります"],
};

/** Swaps the first two items of the section on sharing. */
function moveItem(text: string): string {
  const [before = "", section = ""] = text.split(/(?<=\{#sharing\}\n)/);
  return before + section.replace(/^1\. (.*)\n\n2\. (.*)$/m, "1. $2\n\n2. $1");
}

/** The PDF of version 1 that readers got, by language. */
const printed: Partial<Record<Locale, Buffer | null>> = {};

let copy: SiteCopy;
let site: ReturnType<typeof siteOverTime>;

beforeAll(() => {
  copy = copySite();
  site = siteOverTime(copy);
});

afterAll(() => copy.remove());

/** What a page shows of its text, without tags and notes to programs. */
const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/\s+/g, " ");

const main = (html: string) => /<main\b.*<\/main>/s.exec(html)?.[0] ?? "";
const isIndexed = (html: string) => !/<meta name="robots" content="noindex/.test(html);
const canonical = (html: string) => /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];

/** The version that a document's own address answers with. */
const versionAt = (built: Built, locale: Locale) =>
  JSON.parse(built.read(`${locale}/${policy}.json`)).version as unknown;

describe.sequential("a policy through three versions", () => {
  it("version 1 is printed, as readers get it today", { timeout }, async () => {
    const built = await site.build(null, "today");
    for (const locale of locales) {
      printed[locale] = built.bytes(`${locale}/${policy}.pdf`);
      expect(printed[locale]?.subarray(0, 5).toString()).toBe("%PDF-");
      expect(built.bytes(`${locale}/${policy}/versions/1.pdf`)).toBeNull();
      expect(built.read(`${locale}/${policy}/versions/1.html`)).not.toContain(".pdf");
    }
  });

  it("version 2 is begun by the command, and checked and reported once it is written", { timeout }, () => {
    const begun = site.run("new", ["version", policy, "--effective", "2026-12-10", "--notice", "7"], "2026-12-01");
    expect(begun.code, begun.said).toBe(0);
    expect(begun.said).toContain("The PDFs of version 1 of privacy-policy are stored as they are in dist.");
    for (const locale of locales) {
      const [from, to] = denial[locale];
      site.edit(policy, locale, (text) => `${moveItem(text).replace(from, to)}\n${retention[locale]}`);
    }
    expect(site.check("2026-12-01").code).toBe(1);
    site.finish(policy, { zh: "新增保存期限。", en: "Adds how long we store information.", ja: "保存期間を追加。" });
    const checked = site.check("2026-12-01");
    expect(checked.code, checked.said).toBe(0);
    // Published on the 3rd, there would be six whole days of notice.
    expect(site.check("2026-12-03").said).toContain("version-dates");
    const report = site.report("2026-12-01");
    expect(report).toContain("publish it on 2026-12-02 at the latest");
    expect(report).toMatch(/<del>not /);
    site.merge("Announce version 2");
  });

  it("the day before it applies, version 1 does, and the change is announced", { timeout }, async () => {
    const built = await site.build("2026-12-09", "the-day-before");
    expect(built.manifest.asOf).toBe("2026-12-09");
    for (const locale of locales) {
      expect(versionAt(built, locale)).toBe("1");
      expect(built.read(`${locale}/${policy}.html`)).not.toContain('id="retention"');
      expect(main(built.read(`${locale}.html`))).toContain(`/${locale}/${policy}/versions/2"`);
      const upcoming = built.read(`${locale}/${policy}/versions/2.html`);
      expect(upcoming).toContain('id="retention"');
      expect(isIndexed(upcoming)).toBe(false);
      expect(canonical(upcoming)).toBe(`/${locale}/${policy}/versions/2`);
    }
    expect(textOf(built.read(`en/${policy}.html`))).toMatch(
      /version 1 applies until the end of December 9, 2026; version 2 applies from December 10, 2026, 00:00/,
    );
    expect(built.read("sitemap.xml")).not.toContain("/versions/2<");
    // What changes is told word by word; a move is no deletion.
    const changes = main(built.read(`en/${policy}/versions/2/changes.html`));
    for (const said of ["New in this version", "Moved here from", "Moved to"]) expect(textOf(changes)).toContain(said);
    expect(changes).toMatch(/<del\b[^>]*>not </);
    expect(changes).not.toMatch(/<del\b[^>]*>[^<]*Where your consent/);
    for (const locale of ["zh", "ja"] as const)
      expect(main(built.read(`${locale}/${policy}/versions/2/changes.html`))).toMatch(/<(?:ins|del)\b/);
  });

  it("from the first minute of its day, version 2 applies, and version 1 keeps its address", { timeout }, async () => {
    const built = await site.build("2026-12-10", "the-day");
    for (const locale of locales) {
      expect(versionAt(built, locale)).toBe("2");
      const page = built.read(`${locale}/${policy}.html`);
      expect(page).toContain('id="retention"');
      expect(canonical(page)).toBe(`/${locale}/${policy}`);
      const old = built.read(`${locale}/${policy}/versions/1.html`);
      expect(old).not.toContain('id="retention"');
      expect(isIndexed(old)).toBe(false);
      // The PDF of version 1 stays as readers got it, though this build prints none.
      const pdf = `${locale}/${policy}/versions/1.pdf`;
      expect(built.bytes(pdf)?.equals(printed[locale] ?? Buffer.alloc(0))).toBe(true);
      expect(built.manifest.files[pdf]).toMatchObject({ kind: "print", type: "application/pdf" });
      expect(new URL(built.manifest.files[pdf]?.canonical ?? "").pathname).toBe(`/${locale}/${policy}/versions/1`);
      expect(old).toMatch(new RegExp(`<a href="/${pdf}" type="application/pdf"`));
      expect(built.bytes(`${locale}/${policy}.pdf`)).toBeNull();
      const facts = JSON.parse(built.read(`${locale}/${policy}/versions/1.json`)) as { pdf?: string };
      expect(facts.pdf).toBe(`sha256:${built.manifest.files[pdf]?.sha256}`);
      expect(built.read(`${locale}/${policy}/changes/1.html`)).toMatch(/<ins\b/);
      const feed = built.read(`${locale}/feed.xml`);
      expect(feed.split("<entry>")).toHaveLength(1 + 3 + 1);
    }
    expect(textOf(built.read(`en/${policy}/versions.html`))).toMatch(
      /Version 2 ?Published on December 1, 2026 · In force.*Version 1 ?Published on November 24, 2026 · Superseded/,
    );
    expect(built.read("sitemap.xml")).toMatch(
      new RegExp(`<loc>[^<]*/en/${policy}</loc>(?:(?!</url>).)*<lastmod>2026-12-10`, "s"),
    );
    // The notice stays for a month.
    expect(main(built.read("en.html"))).toContain(`/en/${policy}/versions/2"`);
  });

  it("a month later the notice is gone, and everything else is as it was", { timeout }, async () => {
    const built = await site.build("2027-01-15", "a-month-later");
    expect(main(built.read("en.html"))).not.toContain(`/en/${policy}/versions/2"`);
    expect(versionAt(built, "en")).toBe("2");
    expect(built.read(`en/${policy}/versions/1.html`)).toContain("superseded");
  });

  it("a slip of the translation is corrected as 2.1, whose page stands in for 2", { timeout }, async () => {
    const begun = site.run("new", ["correction", policy], "2027-01-20");
    expect(begun.code, begun.said).toBe(0);
    // The bundle at hand is a preview without PDFs: version 2 goes without, and is valid.
    expect(begun.said).toContain("No PDF of version 2 of privacy-policy is stored");
    site.edit(policy, "en", (text) => text.replace("persistent pursuit", "constant pursuit"));
    site.finish(policy, { zh: "更正英文译文。", en: "Corrects a word.", ja: "英語の訳を訂正。" });
    const checked = site.check("2027-01-20");
    expect(checked.code, checked.said).toBe(0);
    site.merge("Correct a word");
    const built = await site.build("2027-01-20", "corrected");
    expect(versionAt(built, "en")).toBe("2.1");
    expect(built.read(`en/${policy}.html`)).toContain("constant pursuit");
    expect(built.read(`en/${policy}/versions/2.html`)).toContain("persistent pursuit");
    expect(textOf(built.read(`en/${policy}/versions/2.html`))).toContain("The text of version 2 has been corrected");
    expect(main(built.read(`en/${policy}/versions/2.1/changes.html`))).toMatch(/<ins\b[^>]*>[^<]*constant/);
    expect(built.read("en/feed.xml")).toContain("correction 2.1");
  });

  it("version 3 is withdrawn before its day: it never applies, and its address says so", { timeout }, async () => {
    const begun = site.run("new", ["version", policy, "--effective", "2027-03-01", "--notice", "7"], "2027-02-01");
    expect(begun.code, begun.said).toBe(0);
    for (const locale of locales) site.edit(policy, locale, (text) => text + row[locale]);
    site.finish(policy, { zh: "新增一行。", en: "Adds a row.", ja: "行を追加。" });
    const checked = site.check("2027-02-01");
    expect(checked.code, checked.said).toBe(0);
    site.merge("Announce version 3");
    site.addToEntry(policy, "    withdrawn: 2027-02-10\n");
    const withdrawn = site.check("2027-02-10");
    expect(withdrawn.code, withdrawn.said).toBe(0);
    expect(site.report("2027-02-10")).toContain("withdrawn on 2027-02-10, before it applied");
    site.merge("Withdraw version 3");
    const built = await site.build("2027-03-02", "withdrawn");
    for (const locale of locales) {
      expect(versionAt(built, locale)).toBe("2.1");
      expect(built.read(`${locale}/${policy}.html`)).not.toContain(row[locale].split("|")[1]?.trim());
    }
    expect(textOf(built.read(`en/${policy}/versions/3.html`))).toContain(
      "Version 3 was withdrawn on February 10, 2027 and never took effect.",
    );
    expect(main(built.read(`en/${policy}/versions/3/changes.html`))).toMatch(/review information/);
    expect(textOf(built.read(`en/${policy}/versions.html`))).toMatch(
      /Version 3 ?Published on February 1, 2027 · Withdrawn/,
    );
  });

  it("a flipped byte in what was published is refused", { timeout }, () => {
    const file = `content/${policy}/versions/1/ja.md`;
    copy.edit(file, "。", "．");
    const { code, said } = site.check("2027-03-02");
    expect(code).toBe(1);
    // The place is that of the byte: the first full stop stands in the description.
    expect(said).toContain(`${file}:3:`);
    expect(said).toContain("a text of version 1 that is not as it was published");
    copy.edit(file, "．", "。");
    expect(site.check("2027-03-02").code).toBe(0);
    const pdf = path.join(copy.folder, "content", policy, "versions/1/en.pdf");
    const bytes = readFileSync(pdf);
    writeFileSync(pdf, Buffer.concat([bytes.subarray(0, -9), Buffer.from("X"), bytes.subarray(-8)]));
    const flipped = site.check("2027-03-02");
    expect(flipped.code).toBe(1);
    expect(flipped.said).toContain(`content/${policy}/versions/1/en.pdf:1:1`);
    expect(flipped.said).toContain("a PDF of version 1 that is not the one on record");
    writeFileSync(pdf, bytes);
    expect(site.check("2027-03-02").code).toBe(0);
  });
});
