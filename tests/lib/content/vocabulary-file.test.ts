import { describe, expect, it } from "vitest";
import { readVocabulary } from "@/lib/content/read/data-files";
import { documentOf, filesOf, saidProblemsOf } from "./sample-content";

const site = "parties: { p: P }\nnames: { n: N }\nterms: { t: T }\nknown: []\n";

/** The text as bytes, which the helper for samples leaves as they are. */
const bytesOf = (text: string) => new TextEncoder().encode(text);

const saidWith = (text: string, own = "") =>
  saidProblemsOf({
    ...documentOf({ zh: "甲。\n", en: "We.\n", ja: "乙。\n" }, "terms"),
    "vocabulary.yaml": bytesOf(text),
    ...(own && { "terms/vocabulary.yaml": own }),
  }).filter(({ rule }) => rule === "data-file-invalid");

describe("a table of the vocabulary", () => {
  it.each(["parties", "names", "terms", "known"])("is asked for when somebody deletes it: %s", (table) => {
    const [said, ...others] = saidWith(site.replace(new RegExp(`^${table}: .*\n`, "m"), ""));
    expect(others).toEqual([]);
    expect(said).toMatchObject({ severity: "error", found: `no table "${table}:", or nothing in it` });
    expect(said?.fix).toContain(`put "${table}:" and the lines below it back`);
  });

  it("is asked for when its lines are gone", () => {
    expect(saidWith(site.replace("known: []", "known:"))).toMatchObject([{ line: 4, severity: "error" }]);
  });

  it.each(["parties", "names", "terms"])("is asked for when somebody empties it: %s", (table) => {
    const [said, ...others] = saidWith(site.replace(new RegExp(`(?<=^${table}: ).*`, "m"), "{}"));
    expect(others).toEqual([]);
    expect(said).toMatchObject({ severity: "error", found: `no table "${table}:", or nothing in it` });
    expect(said?.fix).toContain(`put "${table}:" and the lines below it back`);
  });

  it("of known names may be empty, since each of them is then reported; and the words of modality are none", () => {
    expect(saidWith(site)).toEqual([]);
    expect(saidWith(`${site}modality: {}\n`)).toMatchObject([{ line: 5, found: 'the key "modality"' }]);
  });
});

describe("a word of the vocabulary", () => {
  const vocabularyOf = (text: string) => {
    const read = readVocabulary(filesOf({ "vocabulary.yaml": bytesOf(text) }));
    return "vocabulary" in read ? read.vocabulary : read.problems;
  };

  it("is one line of known, for every language or for one", () => {
    const known = "known:\n  - Acme\n  - en: Alipay\n  - zh: [支付宝, 微信]\n    ja: LINE\n";
    expect(vocabularyOf(site.replace("known: []\n", known))).toMatchObject({
      known: { all: ["Acme"], en: ["Alipay"], zh: ["支付宝", "微信"], ja: ["LINE"] },
    });
  });

  it("needs no brackets, and no language where all have the same", () => {
    const names = "names:\n  brand: Acme\n  cookie:\n    zh: Cookie\n    en: [Cookie, cookies]\n    ja: Cookie\n";
    expect(vocabularyOf(site.replace("names: { n: N }\n", names))).toMatchObject({
      names: { brand: { all: ["Acme"] }, cookie: { zh: ["Cookie"], en: ["Cookie", "cookies"], ja: ["Cookie"] } },
    });
  });
});

describe("an entry of a text's own vocabulary", () => {
  it("has words in every language, since it takes the place of the site's", () => {
    const [said, ...others] = saidWith(site, "terms:\n  user:\n    zh: [用户]\n    ja: [利用者]\n");
    expect(others).toEqual([]);
    expect(said).toMatchObject({ file: "content/terms/vocabulary.yaml", line: 2, found: 'no words in en for "user"' });
    expect(said?.fix).toBe('add "en: […]" to the entry that begins in line 2.');
  });

  it("is complete with one word for all, and a text's vocabulary needs no table", () => {
    expect(saidWith(site, "names:\n  brand: Acme\n")).toEqual([]);
    expect(saidWith(site, "known:\n  - Acme\n")).toEqual([]);
  });
});

describe("a vocabulary that cannot be read", () => {
  it.each([
    ["a lost bracket", "names:\n  brand: [Acme\n", "a line that cannot be read"],
    ["a lost quotation mark", 'names:\n  brand: "Acme\n', "a line that cannot be read"],
    ["a lost colon", "known:\n  - Acme\nnames\n", "a line that cannot be read"],
  ])("says so without a parser's words: %s", (_, text, found) => {
    expect(saidWith(text).map((said) => said.found)).toEqual([found]);
  });
});

it("a vocabulary of a thousand names costs eight documents less than five seconds of the processor", () => {
  const letters = (index: number) =>
    [...String(index).padStart(4, "0")].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const known = Array.from({ length: 1_000 }, (_, index) => `Q${letters(index)}`);
  const lines = (of: (name: string) => string) =>
    known
      .slice(0, 100)
      .map((name) => `${of(name)}\n`)
      .join("\n");
  const texts = Array.from({ length: 8 }, (_, index) =>
    documentOf(
      {
        zh: lines((name) => `我们使用${name}。`),
        en: lines((name) => `We use ${name}.`),
        ja: lines((name) => `当社は${name}を使います。`),
      },
      `terms-${"abcdefgh"[index]}`,
    ),
  );
  const vocabulary = `${site.replace("known: []\n", "")}known:\n${known.map((name) => `  - ${name}\n`).join("")}`;
  const started = process.cpuUsage();
  const said = saidProblemsOf({ ...Object.assign({}, ...texts), "vocabulary.yaml": bytesOf(vocabulary) });
  const { user, system } = process.cpuUsage(started);
  expect(said.map(({ rule, found }) => `${rule} ${found}`)).toEqual([]);
  expect((user + system) / 1e6).toBeLessThan(5);
});
