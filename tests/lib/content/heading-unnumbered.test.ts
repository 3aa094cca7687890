import { expect, it } from "vitest";
import { documentOf, saidProblemsOf } from "./sample-content";

it("the line to type has one number, where a heading has another in front of it", () => {
  const said = saidProblemsOf({
    ...documentOf(
      { zh: "## 1 费用 {#fees}\n\n文。\n", en: "## 1 Fees {#fees}\n\nWe.\n", ja: "## 1 料金 {#fees}\n\n文。\n" },
      "terms",
    ),
    "documents.yaml": "documents:\n  - slug: terms\n    scheme: articles\n",
  });
  expect(said.filter(({ rule }) => rule === "heading-unnumbered").map(({ fix }) => fix)).toEqual([
    'type "## Article 1 Fees {#fees}" in line 8.',
    'type "## 第1条 料金 {#fees}" in line 8.',
    'type "## 第一条 费用 {#fees}" in line 8.',
  ]);
});
