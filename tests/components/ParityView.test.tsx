import { expect, it } from "vitest";
import { ParityView } from "@/components/ParityView";
import type { TextParity } from "@/lib/content/model/document";
import { pinLine } from "@/lib/content/model/pin-dates";
import { renderIn } from "./render-in";

const [zh, en, ja] = ["1111111111", "2222222222", "3333333333"];

const parity: TextParity[] = [
  {
    slug: "policy",
    version: "2",
    titles: { zh: "政策", en: "Policy", ja: "ポリシー" },
    parts: [
      {
        id: "scope",
        names: { zh: "一、范围", en: "1. Scope", ja: "一、範囲" },
        hashes: { zh, en, ja },
        read: { en: { original: zh, translation: en }, ja: { original: zh, translation: ja } },
      },
      { id: "preamble", names: { zh: "", en: "" }, hashes: { zh, en }, read: {} },
    ],
  },
];
const dates = { policy: { [pinLine("en", zh, en)]: { commit: "e".repeat(40), date: "2026-03-09" } } };

const textOf = (element: Element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "";

it.each([
  ["zh", `一、范围中文 ${zh}English ${en}，对照 ${zh} 读过，2026年3月9日登记日本語 ${ja}，对照 ${zh} 读过，日期不详`],
  [
    "en",
    `1. Scope中文 ${zh}English ${en}, read beside ${zh}, recorded on March 9, 2026日本語 ${ja}, read beside ${zh}, day not known`,
  ],
  [
    "ja",
    `一、範囲中文 ${zh}English ${en}、${zh} と読み合わせ、2026年3月9日に登録日本語 ${ja}、${zh} と読み合わせ、日付不明`,
  ],
] as const)("in %s, says of each part which original each language was read beside, and when", (locale, words) => {
  const { container } = renderIn(locale, <ParityView parity={parity} dates={dates} locale={locale} />);
  const [scope] = [...container.querySelectorAll("li")];
  expect(scope && textOf(scope)).toBe(words);
  expect([...(scope?.querySelectorAll("span[lang]") ?? [])].map((name) => name.getAttribute("lang"))).toEqual([
    "zh-Hans",
    "en",
    "ja",
  ]);
  expect(scope?.querySelector("a")?.getAttribute("href")).toBe(`/${locale}/policy/versions/2#scope`);
  expect(container.querySelector("h2[id=policy]")).not.toBeNull();
});

it("says what was never read, and that a site built without history knows no day", () => {
  const { container } = renderIn("en", <ParityView parity={parity} dates={null} locale="en" />);
  const [scope, preamble] = [...container.querySelectorAll("li")].map(textOf);
  expect(preamble).toBe(`Opening text中文 ${zh}Not read beside the Chinese yet`);
  expect(scope).toContain("day not known");
  expect(textOf(container)).toContain("built without the history of its texts");
});
