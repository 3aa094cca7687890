import { expect, it } from "vitest";
import { toHtml } from "@/lib/reader/inline-html";
import { statementOf } from "@/lib/reader/page-text";

it.each([
  ["是Digitaltwinall坚持的追求。", "是<span>Digitaltwinall</span>坚持的追求。"],
  ["Digitaltwinall keeps striving.", "Digitaltwinall keeps striving."],
  ["Digitaltwinallはたゆまず追求しています。", "Digitaltwinallはたゆまず<wbr>追求しています。"],
  ["お客様のご利用に、より良い", "お客様のご利用に、より良い"],
])("a line of the statement %j may end behind the site's name, or kana, before Han", (value, html) => {
  expect(toHtml(statementOf([{ type: "text", value }]))).toBe(html);
});
