import { expect, it } from "vitest";
import { documentOf, saidProblemsOf } from "./sample-content";

const rulesWith = (own: string) =>
  saidProblemsOf({
    ...documentOf({ zh: "甲方。\n", en: "For Party A.\n", ja: "甲。\n" }, "terms"),
    "terms/vocabulary.yaml": own,
    "vocabulary.yaml": "{}\n",
  }).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

it("a vocabulary of a text that cannot be read makes no name of the text unknown", () => {
  expect(rulesWith("parties:\n  we: { zh: [甲方], en: [Party A], ja: [甲] }\n")).toEqual([]);
  expect(rulesWith("parties:\n  we: { zh: [甲方], en: [Party A]\n")).toEqual([
    "content/terms/vocabulary.yaml:3 data-file-invalid",
  ]);
  expect(rulesWith("party:\n  we: { zh: [甲方], en: [Party A], ja: [甲] }\n")).toEqual([
    "content/terms/vocabulary.yaml:1 data-file-invalid",
  ]);
});
