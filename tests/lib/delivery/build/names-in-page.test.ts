import { rehype } from "rehype";
import { expect, it } from "vitest";
import { mayHold, readNames } from "@/lib/delivery/build/names-in-page";
import { selectorOf } from "./selector-of";

const names = readNames([
  rehype().parse(
    '<html lang="zh"><div class="toc wide" id="top" data-url="/"><label for="a">b</label><svg viewBox="0 0 1 1" stroke-width="2"></svg></div></html>',
  ),
]);

it.each([
  ".toc",
  "#top",
  "div.toc.wide > label",
  "[data-url]",
  '[data-url^="/"]',
  '[data-url*="/" i]',
  '[class~="toc"]',
  "[for]",
  "[open]",
  "[viewBox][stroke-width]",
  "label.toc",
  ":is(.gone, .toc) label",
  ":is(.gone .toc)",
  ":not(.gone)",
  "div:has(> label)",
  "div:has(+ .toc)",
  "div:hover::before",
  "*",
])("a page that may match %s is searched", (text) => {
  expect(mayHold(names, selectorOf(text))).toBe(true);
});

it.each([
  ".gone",
  "#gone",
  "table",
  ".toc .gone:hover",
  "[data-gone]",
  '[data-url^="http"]',
  '[data-url*="#"]',
  '[title="a"]',
  ":is(.gone, table) label",
  ":where(.gone) div",
  "label:is(.toc.gone)",
  "div:has(.gone)",
  "div:has(label, .toc .gone).wide.gone",
])("a page without what %s names is not searched", (text) => {
  expect(mayHold(names, selectorOf(text))).toBe(false);
});
