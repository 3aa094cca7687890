import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it, onTestFinished } from "vitest";
import { compareContent } from "@/lib/content/changes/compare-content";
import { checkFolder, readContentFiles } from "@/lib/content/load";
import { locales, translatedLocales } from "@/lib/locales";
import { openLedgers } from "./open-ledgers";
import { runCommand } from "./run-command";

const number = (...args: string[]) => runCommand("number", args);

const inserted = {
  zh: "## 三、另一节 {#another}\n\n我们在这里说明另一件事。\n\n",
  en: "## 3. Another section {#another}\n\nWe explain something else here.\n\n",
  ja: "## 三、別の節 {#another}\n\n当社はここで別のことを説明します。\n\n",
};

/** A copy of the site's content. Returns its folder. */
function copyOfContent(): string {
  const folder = mkdtempSync(`${tmpdir()}/number-`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", `${folder}/content`, { recursive: true });
  openLedgers(`${folder}/content`);
  return `${folder}/content`;
}

/** Puts a section in front of the third, numbered as the third, as an editor would. */
function insertSection(content: string): void {
  for (const locale of locales) {
    const file = `${content}/privacy-policy/${locale}.md`;
    writeFileSync(file, readFileSync(file, "utf8").replace(/^(?=## .*\{#use\}$)/m, inserted[locale]));
  }
}

const headingsOf = (content: string, locale: string) =>
  readFileSync(`${content}/privacy-policy/${locale}.md`, "utf8").match(/^## [^\s、.]+/gm);

describe("npm run number", { timeout: 60_000 }, () => {
  it("numbers the sections behind a new one in every language, and opens no pin", () => {
    const content = copyOfContent();
    const before = readContentFiles(content);
    insertSection(content);
    const { code, out, err } = number("privacy-policy", "--content", content);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`${content}/privacy-policy/en.md: numbered anew:\n`);
    expect(out).toContain(": 3. → 4.\n");
    expect(headingsOf(content, "en")).toEqual(["## 1", "## 2", "## 3", "## 4", "## 5", "## 6", "## 7", "## 8", "## 9"]);
    for (const locale of ["zh", "ja"])
      expect(headingsOf(content, locale)?.join("")).toBe("## 一## 二## 三## 四## 五## 六## 七## 八## 九");
    const left = checkFolder(content).problems.filter(({ severity }) => severity !== "note");
    expect(left.map(({ rule, message: { key, values } }) => ({ rule, key, values }))).toMatchObject([
      {
        rule: "translation-unread",
        key: "unread",
        values: { parts: translatedLocales.map((locale) => ({ locale, ids: ["another"] })) },
      },
    ]);
    const [change] = compareContent(before, readContentFiles(content)).documents;
    expect(change?.sections.map(({ key }) => key)).toEqual(["another"]);
    expect(change?.numbers).toEqual({ headings: 6, references: 0 });
  });

  it("has nothing to do where every number is right", () => {
    const content = copyOfContent();
    expect(number("privacy-policy", "--content", content)).toEqual({
      code: 0,
      out: "privacy-policy: every number is right, nothing was changed.\n",
      err: "",
    });
  });

  it.each([
    { args: [], says: /^Usage: npm run number -- <document>/ },
    { args: ["terms"], says: /^There is no document "terms"; there are privacy-policy, / },
    { args: ["privacy-policy", "en"], says: /^Usage/ },
    { args: ["privacy-policy", "--lang", "fr"], says: /^Usage/ },
  ])("refuses $args", ({ args, says }) => {
    const { code, out, err } = number(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
  });
});
