import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { readCache, writeCache } from "@/lib/cli/run/check-cache";
import { readAsOf, WrongDay } from "@/lib/content/as-of";
import { checkContent, findProblems } from "@/lib/content/check-content";
import { loadContent } from "@/lib/content/load";
import type { ContentFiles } from "@/lib/content/model/files";
import { reportLanguages } from "@/lib/content/model/report-language";
import { sayProblem } from "@/lib/content/report/say-problem";
import { textHashes } from "@/lib/content/versions/text-hash";
import { brief, documentOf, filesOf } from "./sample-content";
import { withPins } from "./with-pins";

const isEnglishWord = (word: string) => /^[a-z]+$/.test(word);

const texts = documentOf({ zh: "见下。\n", en: "See below.\n", ja: "以下のとおりです。\n" });

/** The texts with a ledger in which one value is another, all read side by side. */
function withEntry(entry: Record<string, unknown>): ContentFiles {
  const lines = Object.entries({ version: 1, announced: "2020-01-02", effective: "unknown", ...entry });
  const own = lines.map(([key, value], index) => `${index === 0 ? "  - " : "    "}${key}: ${value}\n`).join("");
  const hashes = Object.entries(textHashes(filesOf(texts).folders.get("privacy-policy")));
  const recorded = hashes.map(([locale, hash]) => `      ${locale}: ${hash}\n`).join("");
  const ledger = `zone: "+08:00"\nversions:\n${own}    sha256:\n${recorded}`;
  return withPins(filesOf({ ...texts, "privacy-policy/versions.yaml": ledger }));
}

const dated = (updated: string) => withEntry({ updated });

const versioned = (version: string) => withEntry({ version });

describe("the day of a check", () => {
  it("is AS_OF, or else today in Shanghai, which has its new day before Europe and after nobody by more than a day", () => {
    expect(readAsOf({ AS_OF: "2024-02-29" })).toBe("2024-02-29");
    expect(readAsOf({}, new Date("2026-11-26T15:59:59Z"))).toBe("2026-11-26");
    expect(readAsOf({ AS_OF: "" }, new Date("2026-11-26T16:00:00Z"))).toBe("2026-11-27");
  });

  it.each(["America/Los_Angeles", "Pacific/Kiritimati", "UTC"])("is the same on a machine in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(readAsOf({}, new Date("2027-01-09T15:59:00Z"))).toBe("2027-01-09");
    expect(readAsOf({}, new Date("2027-01-09T16:01:00Z"))).toBe("2027-01-10");
  });

  it.each(["2026-02-30", "2026-13-01", "2026-2-3", "tomorrow", "20261126", " 2026-11-26", "2026-11-26T00:00"])(
    "is refused as %j",
    (AS_OF) => {
      expect(() => readAsOf({ AS_OF })).toThrow(WrongDay);
      expect(() => readAsOf({ AS_OF })).toThrow(`AS_OF is "${AS_OF}"; expected a day that exists`);
    },
  );
});

describe("the date of a text", () => {
  const today = "2026-11-26";

  it.each(["2020-01-01", "2026-11-26", "2026-11-27"])("may be %s", (updated) => {
    expect(checkContent(dated(updated), isEnglishWord, { today }).problems).toEqual([]);
  });

  it.each(["2019-12-31", "1970-01-01", "2026-11-28", "2031-01-01"])("may not be %s", (updated) => {
    const { problems, content } = checkContent(dated(updated), isEnglishWord, { today });
    expect(problems.map(brief)).toEqual(["content/privacy-policy/versions.yaml:6:5 version-dates"]);
    expect(content).toBeNull();
    for (const language of reportLanguages) {
      const [problem] = problems.map((found) => sayProblem(found, language));
      expect(problem?.found).toContain(updated);
      expect(problem?.expected).toMatch(/2020-01-01.*2026-11-27.*2026-11-26/);
      expect(problem?.fix).not.toMatch(/\d{4}/);
    }
  });

  it("ends a year and a month with the day after", () => {
    for (const [as, updated] of [
      ["2026-12-31", "2027-01-01"],
      ["2024-02-28", "2024-02-29"],
    ] as const)
      expect(findProblems(dated(updated), isEnglishWord, { today: as }).problems).toEqual([]);
  });

  it("is judged anew on another day, also with findings that were kept", () => {
    const cache = mkdtempSync(path.join(tmpdir(), "cache-"));
    onTestFinished(() => rmSync(cache, { recursive: true }));
    const files = dated("2026-11-28");
    const on = (day: string) => {
      const found = findProblems(files, isEnglishWord, { today: day, known: readCache("content", cache) });
      writeCache("content", found.findings, cache);
      return found.problems.length;
    };
    expect(["2026-11-26", "2026-11-27", "2026-11-26"].map(on)).toEqual([1, 0, 1]);
  });

  it("changes nothing of what is published", () => {
    const on = (day: string) => checkContent(dated("2026-11-24"), isEnglishWord, { today: day }).content;
    expect(on("2026-11-24")).not.toBeNull();
    const pages = (day: string) => on(day)?.documents.map(({ translations }) => translations);
    expect(pages("2030-01-01")).toEqual(pages("2026-11-24"));
  });
});

describe("the version of a text", () => {
  it.each(["1", '"1"'])("may be %s", (version) => {
    expect(checkContent(versioned(version), isEnglishWord).problems).toEqual([]);
  });

  it.each(['"1.0"', '"01"', '"v2"', "banana", "0", "-1", "1.5.2"])("may not be %s", (version) => {
    const { problems, content } = checkContent(versioned(version), isEnglishWord);
    expect(problems.map(brief)).toEqual(["content/privacy-policy/versions.yaml:3:5 data-file-invalid"]);
    expect(content).toBeNull();
    for (const language of reportLanguages)
      for (const found of problems) expect(sayProblem(found, language).expected).toContain("2027-01-10");
  });
});

describe("the site's own content", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("is loaded as of the day that the environment gives", () => {
    vi.stubEnv("AS_OF", "2020-06-01");
    expect(() => loadContent()).toThrow(/today is taken to be 2020-06-01/);
    vi.stubEnv("AS_OF", "2020-02-30");
    expect(() => loadContent()).toThrow(WrongDay);
  });
});
