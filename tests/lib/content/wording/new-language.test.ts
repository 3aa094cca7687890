import { expect, it } from "vitest";
import type { Vocabulary } from "@/lib/content/model/schema";
import { unequalChanges } from "@/lib/content/wording/compare-counts";
import { loneWords } from "@/lib/content/wording/lone-words";
import type { Locale } from "@/lib/locales";

// A language that `npm run new -- locale` has just added: nobody has listed its words yet.
const ko = "ko" as Locale;
const vocabulary: Vocabulary = { parties: { us: { zh: ["我们"], en: ["we"] } }, names: {}, terms: {}, known: {} };
const edit = { before: "我们共享信息。", after: "我们不得共享姓名、两个地址或信息。", locale: "zh" as const };

it("says nothing of words that nobody has listed for a language", () => {
  const same = "글을 나눕니다.";
  expect(unequalChanges(edit, { before: same, after: same, locale: ko }, vocabulary)).toEqual([]);
  expect(loneWords({ text: edit.after, locale: "zh" }, { text: same, locale: ko })).toEqual([]);
});

it("says it of a language whose words are listed", () => {
  const same = "We share it.";
  const kinds = unequalChanges(edit, { before: same, after: same, locale: "en" }, vocabulary).map(
    ({ class: { kind, name } }) => `${kind} ${name}`.trim(),
  );
  expect(kinds).toEqual(expect.arrayContaining(["modality prohibition", "number 2", "or", "enumeration"]));
  expect(loneWords({ text: edit.after, locale: "zh" }, { text: same, locale: "en" })).toHaveLength(1);
});
