import { expect, it } from "vitest";
import { toHtml } from "@/lib/reader/inline-html";
import { keepWhole } from "@/lib/reader/keep-whole";

it.each([
  ["within 30 days.", ["within ", "30 days", "."]],
  ["1,000.50 yuan or 5% of it", ["", "1,000.50 yuan", " or ", "5%", " of it"]],
  ["在30天内或 24 小时", ["在", "30天", "内或 ", "24 小", "时"]],
  ["2026年11月", ["", "2026年", "", "11月", ""]],
  ["および／または", ["およ", "び／", "または"]],
  ["Version 2 Beta, ISO 27001 certification", ["Version 2 Beta, ISO 27001 certification"]],
  ["no number／", ["no numbe", "r／", ""]],
  ["", [""]],
])("cuts %j where a line may not end", (text, pieces) => {
  expect(keepWhole(text)).toEqual(pieces);
  expect(keepWhole(text).join("")).toBe(text);
});

it("is whole on the page, and the text the same", () => {
  const html = toHtml([{ type: "text", value: "30 days & more" }]);
  expect(html).toBe('<span class="whole">30 days</span> &#x26; more');
});

it.each([
  ["域名为Digitaltwinall.com）", '域名为<span class="domain">Digitaltwinall.com</span>）'],
  ["a@163.com", '<span class="domain">a@163.com</span>'],
  ["the end.Or so, e.g. this", "the end.Or so, e.g. this"],
  ["see node.js.", 'see <span class="domain">node.js</span>.'],
])("%s has its domain in one piece", (value, html) => {
  expect(toHtml([{ type: "text", value }])).toBe(html);
});
