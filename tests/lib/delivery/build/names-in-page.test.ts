import type { Selector } from "lightningcss";
import { transform } from "lightningcss";
import { rehype } from "rehype";
import { expect, it } from "vitest";
import { mayHold, readNames } from "@/lib/delivery/build/names-in-page";

const names = readNames([
  rehype().parse(
    '<html lang="zh"><div class="toc wide" id="top" data-url="/"><label for="a">b</label><svg viewBox="0 0 1 1" stroke-width="2"></svg></div></html>',
  ),
]);

function selectorOf(text: string): Selector {
  let found: Selector | undefined;
  const Selector = (selector: Selector) => {
    found ??= selector;
  };
  transform({ filename: "a.css", code: Buffer.from(`${text}{a:b}`), visitor: { Selector } });
  if (!found) throw new Error(`${text} is no selector.`);
  return found;
}

it.each([
  ".toc",
  "#top",
  "div.toc.wide > label",
  "[data-url]",
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
  '[title="a"]',
  ":is(.gone, table) label",
  ":where(.gone) div",
  "label:is(.toc.gone)",
  "div:has(.gone)",
  "div:has(label, .toc .gone).wide.gone",
])("a page without what %s names is not searched", (text) => {
  expect(mayHold(names, selectorOf(text))).toBe(false);
});
