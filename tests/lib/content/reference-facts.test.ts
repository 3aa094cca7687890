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
  }).map(({ line, rule, found, expected }) => `${line} ${rule}: ${found}; ${expected}`);

it.each(["Under [Section 1](#a).", "Under [what comes first](#a)."])("the same reference passes: %s", (last) => {
  expect(saidOf(last)).toEqual([]);
});

it("a reference to another section than in the original is found", () => {
  expect(saidOf("Under [Section 2](#b).")).toEqual([
    '18 facts-differ: the link "[Section 2](#b)"; "[…](#a)", as in zh',
  ]);
});

it("a reference that the original has and the translation has not is found", () => {
  expect(saidOf("Under that.")).toEqual([
    '18 facts-differ: the link "[…](#a)" not at all in section c; it once, as in zh and ja',
  ]);
});

it("a reference in plain words is told by its own rule alone", () => {
  expect(saidOf("Under Section 1.").map((said) => said.split(":")[0])).toEqual(["18 reference-wrong"]);
});
