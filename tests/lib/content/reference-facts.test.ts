import { expect, it } from "vitest";
import { documentOf, saidProblemsOf } from "./sample-content";

const parts = (first: string, second: string, third: string) => (last: string) =>
  `## ${first} {#a}\n\n文。\n\n## ${second} {#b}\n\n文。\n\n## ${third} {#c}\n\n${last}\n`;
const zh = parts("一、甲", "二、乙", "三、丙")("按照[第一节](#a)。");
const ja = parts("一、甲", "二、乙", "三、丙")("[第1節](#a)による。");
const en = parts("1. One", "2. Two", "3. Three");

const saidOf = (last: string) =>
  saidProblemsOf({
    ...documentOf({ zh, en: en(last).replaceAll("文。", "We."), ja }, "terms"),
    "vocabulary.yaml": "{}\n",
  })
    .filter(({ rule }) => rule !== "facts-differ")
    .map(({ line, rule, found, expected }) => `${line} ${rule}: ${found}; ${expected}`);

it.each(["Under [Section 1](#a).", "Under [what comes first](#a)."])("the same reference passes: %s", (last) => {
  expect(saidOf(last)).toEqual([]);
});

it("a reference to another section than in the original is found", () => {
  expect(saidOf("Under [Section 2](#b).")).toEqual([
    '18 link-differs: "Section 2" that leads to "#b", where the same passage of zh.md and ja.md leads to "#a"; one target in every language',
  ]);
});

it("a reference that the original has and the translation has not is found", () => {
  expect(saidOf("Under that.")).toEqual([
    '18 link-differs: a passage without a link to "#a", which the same passage of zh.md and ja.md has; the same links in every language',
  ]);
});

it("a reference in plain words is told by its own rule alone", () => {
  expect(saidOf("Under Section 1.").map((said) => said.split(":")[0])).toEqual(["18 reference-wrong"]);
});
