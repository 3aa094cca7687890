import { describe, expect, it } from "vitest";
import { formatChangeReport, reportMarker } from "@/lib/content/changes/change-report";
import { compareContent } from "@/lib/content/changes/compare-content";
import { reportLanguages } from "@/lib/content/model/report-language";
import { problemAt } from "@/lib/content/model/rule";
import { reportWords as checkWords } from "@/lib/content/report/report-words";
import { htmlRaw } from "@/lib/content/rules/html-raw";
import { locales } from "@/lib/locales";
import { documentOf, filesOf } from "../sample-content";
import { withPins } from "../with-pins";

const bodies = {
  zh: "前言。\n\n## 一、范围 {#scope}\n\n本政策适用。\n\n## 二、共享 {#sharing}\n\n我们共享。\n",
  en: "Preamble.\n\n## 1. Scope {#scope}\n\nThis policy applies.\n\n## 2. Sharing {#sharing}\n\nWe share.\n",
  ja: "前文。\n\n## 一、範囲 {#scope}\n\n適用されます。\n\n## 二、共有 {#sharing}\n\n共有します。\n",
};

const options = {
  language: "en" as const,
  guide: "content/README.md",
  previewUrl: null,
  sourceUrl: null,
  editUrl: null,
};

/** The report on a change that somebody has read and pinned, as the texts before it were. */
const reportOn = (before: Record<string, string>, now: Record<string, string>) =>
  formatChangeReport(compareContent(withPins(filesOf(before)), withPins(filesOf(now))), [], {
    ...options,
    limit: 65_536,
  });

const policy = documentOf(bodies);

describe("formatChangeReport", () => {
  it("stays within every limit, in every language, however much there is to tell", () => {
    const many = Array.from({ length: 200 }, (_, index) => documentOf(bodies, `document-${index}`));
    const change = compareContent(filesOf(policy), filesOf(Object.assign({}, policy, ...many)));
    const place = { file: "content/document-1/en.md", line: 7, column: 1 };
    const problem = problemAt(place, htmlRaw, { key: "tag", values: { html: "<b>" } });
    for (const language of locales)
      for (const limit of [2_000, 5_000, 65_536]) {
        const printed = formatChangeReport(change, new Array(3_000).fill(problem), { ...options, language, limit });
        expect(printed.length).toBeLessThanOrEqual(limit);
        expect(printed.length).toBeGreaterThan(limit / 2);
        expect(printed.startsWith(`${reportMarker}\n`)).toBe(true);
        expect(printed.trimEnd().split("\n").at(-1)).toContain("npm run report");
        expect(printed.split("<details").length).toBe(printed.split("</details>").length);
      }
  });

  it.each(reportLanguages)("calls a warning what the check calls it: %s", (language) => {
    const change = compareContent(filesOf(policy), filesOf(policy));
    const problem = problemAt({ file: "content/privacy-policy/en.md", line: 7, column: 1 }, htmlRaw, {
      key: "tag",
      values: { html: "<b>" },
      severity: "warning",
    });
    const printed = formatChangeReport(change, [problem], { ...options, language, limit: 65_536 });
    // Once beside the count, once before the problem itself.
    expect(printed.split(checkWords[language].severity.warning).length - 1).toBe(2);
  });

  it("gives no pins for what it had no room to show without a word about it", () => {
    const long = { ...bodies, zh: bodies.zh.replace("我们共享。", "我们共享信息。".repeat(300)) };
    const change = compareContent(withPins(filesOf(policy)), filesOf({ ...policy, ...documentOf(long) }));
    const [whole, short] = [65_536, 4_000].map((limit) => formatChangeReport(change, [], { ...options, limit }));
    expect(whole).not.toContain("There was no room above");
    expect(short).toContain("There was no room above for 1 other part: read it under <b>Files changed</b> first.");
  });

  it("asks for a whole document that nobody has read, and says nothing of the parts once they are pinned", () => {
    const unread = formatChangeReport(compareContent(filesOf({}), filesOf(policy)), [], { ...options, limit: 65_536 });
    expect(unread.match(/<td><b>added, to be read<\/b><\/td>/g)).toHaveLength(8);
    expect(unread).toContain("<p>Make content/privacy-policy/pins.yaml</p>\n\n```yaml\n");
    expect(reportOn({}, policy)).not.toContain("to be read</b>");
  });

  it("shows a removed and an added document", () => {
    const printed = reportOn(policy, documentOf(bodies, "terms"));
    expect(printed.match(/<b>added<\/b>/g)).toHaveLength(12);
    expect(printed.match(/<b>removed<\/b>/g)).toHaveLength(12);
  });

  it("shows a document that is no longer listed though its files are there", () => {
    const list = { "documents.yaml": "documents:\n  - slug: terms\n" };
    const both = { ...policy, ...documentOf(bodies, "terms") };
    const printed = reportOn(both, { ...both, ...list });
    expect(printed.match(/<b>removed<\/b>/g)).toHaveLength(12);
    expect(printed).toContain("<li><code>content/documents.yaml</code></li>");
  });

  it("shows a section that one language lacks", () => {
    const { ja, ...others } = bodies;
    const printed = reportOn(policy, documentOf({ ...others, ja: ja.replace(/## 二、.*/s, "") }));
    expect(printed).toContain("2. Sharing</b></td><td>same</td><td>same</td><td><b>missing</b></td>");
  });

  it("shows sections that changed places", () => {
    const swap = (text: string) => {
      const [preamble, one = "", two = ""] = text.split(/^## (?:一、|二、|\d\. )/m);
      const numbers = text.includes("一、") ? ["一、", "二、"] : ["1. ", "2. "];
      return `${preamble}## ${numbers[0]}${two}\n\n## ${numbers[1]}${one}`;
    };
    const printed = reportOn(policy, documentOf({ zh: swap(bodies.zh), en: swap(bodies.en), ja: swap(bodies.ja) }));
    expect(printed).toContain("### New order of the sections\n\n<ul>\n<li>Privacy Policy: ");
    expect(printed).toContain("一、共享 → 二、范围</li>");
  });

  it("shows changes of front matter", () => {
    const now = {
      ...policy,
      "privacy-policy/en.md": (policy["privacy-policy/en.md"] ?? "").replace(
        /^description: .*/m,
        "description: Another",
      ),
    };
    const printed = reportOn(policy, now);
    expect(printed).toContain("<b>title and description</b></td><td>same</td><td><b>changed</b></td><td>same</td>");
    expect(printed).toContain("<p>description: <del>Privacy Policy</del><ins>Another</ins></p>");
  });

  it("sees the target of a link and bold words, and no lines wrapped anew", () => {
    const change = (text: string) => ({
      ...policy,
      ...documentOf({ ...bodies, en: bodies.en.replace("We share.", text) }),
    });
    const before = change("We share with [others](https://example.com/a) and **you** alone.");
    expect(reportOn(before, change("We share\nwith [others](https://example.com/a)\nand **you** alone."))).toContain(
      "No words changed, and nothing is to be read.",
    );
    expect(reportOn(before, change("We share with [others](https://example.com/b) and **you** alone."))).toMatch(
      /<del>a<\/del><ins>b<\/ins>/,
    );
    expect(reportOn(before, change("We share with [others](https://example.com/a) and you alone."))).toContain(
      "<del>**</del>you<del>**</del>",
    );
  });
});
