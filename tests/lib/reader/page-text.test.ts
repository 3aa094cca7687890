import { expect, it } from "vitest";
import { toHtml } from "@/lib/reader/inline-html";
import { statementOf } from "@/lib/reader/page-text";

it.each([
  ["是Digitaltwinall坚持的追求。", "是Digitaltwinall<wbr>坚持的追求。"],
  ["Digitaltwinall keeps striving.", "Digitaltwinall keeps striving."],
  ["Digitaltwinallはたゆまず", "Digitaltwinallはたゆまず"],
])("a line of the statement %j may end behind the name of the site before Chinese", (value, html) => {
  expect(toHtml(statementOf([{ type: "text", value }]))).toBe(html);
});
