import { describe, expect, it } from "vitest";
import { documentKey } from "@/lib/content/judge/findings";
import { documentOf, filesOf, saidProblemsOf } from "./sample-content";

const site = "parties:\n  we:\n    zh: [我们]\n    en: [we]\n    ja: [当社]\n    forbidden:\n      ja: [弊社]\n";
const own = "parties:\n  we:\n    zh: [甲方]\n    en: [Party A]\n    ja: [弊社]\nknown:\n  - zh: Beacon\n";

const texts = {
  ...documentOf({ zh: "甲方用Beacon付款。\n", en: "Party A pays.\n", ja: "弊社が支払う。\n" }, "terms"),
  "vocabulary.yaml": site,
};
const rulesIn = (files: Record<string, string>) =>
  saidProblemsOf(files)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, file, line }) => `${file}:${line} ${rule}`);

describe("the vocabulary of one document", () => {
  it("stands in place of the site's entries of the same name, and adds to what is known", () => {
    expect(rulesIn(texts).map((line) => line.split(" ")[1])).toContain("rendering-forbidden");
    expect(rulesIn(texts).map((line) => line.split(" ")[1])).toContain("name-unknown");
    expect(rulesIn({ ...texts, "terms/vocabulary.yaml": own })).toEqual([]);
  });

  it("is no other document's", () => {
    const other = documentOf({ zh: "我们付款。\n", en: "we pay.\n", ja: "弊社が支払う。\n" }, "privacy-policy");
    const both = { ...texts, ...other, "terms/vocabulary.yaml": own };
    const list = "documents:\n  - slug: terms\n  - slug: privacy-policy\n";
    const found = rulesIn({ ...both, "documents.yaml": list });
    expect(found.some((line) => line.startsWith("content/privacy-policy/ja.md"))).toBe(true);
    expect(found.some((line) => line.startsWith("content/terms/"))).toBe(false);
  });

  it("is refused at its line when it is not well formed, and that alone is said", () => {
    const wrong = { ...texts, "terms/vocabulary.yaml": "parties:\n  we:\n    zh: { word: 甲方 }\n    all: [甲方]\n" };
    expect(rulesIn(wrong)).toEqual(["content/terms/vocabulary.yaml:3 data-file-invalid"]);
  });

  it("may not change the words of modality, which hold for the whole site", () => {
    const wrong = { ...texts, "terms/vocabulary.yaml": "modality:\n  negation:\n    en: [never]\n" };
    expect(rulesIn(wrong)).toContain("content/terms/vocabulary.yaml:1 data-file-invalid");
  });

  it("makes other findings, so that none are kept from a check before it was changed", () => {
    const entry = { slug: "terms", scheme: "policy" as const, opensWith: [] };
    const keyOf = (text: string) => documentKey(filesOf({ ...texts, "terms/vocabulary.yaml": text }), entry, null);
    expect(keyOf("parties:\n")).not.toBe(keyOf("parties:\n  we: 1\n"));
  });
});
