import { rehype } from "rehype";
import { expect, it } from "vitest";
import { mayRelate, readRelations } from "@/lib/delivery/build/relations-in-page";
import { selectorOf } from "./selector-of";

const relations = readRelations([
  rehype().parse('<div class="toc"><ul><li>a</li><li class="last">b</li></ul></div><p>c</p><h2>d</h2>'),
  rehype().parse('<div class="text"><h2>a</h2><p>b</p><section><h3>c</h3></section></div>'),
]);

it.each([
  "h2",
  ".toc li",
  ".toc > ul > li.last",
  "li + .last",
  ".toc ~ h2",
  ".text :is(h4, h3)",
  ":where(.gone, .text) > section h3:hover::before",
  "p + h2",
  // Each pair is somewhere, if not together: the pages have to be searched.
  ".toc + p + section",
  // What names nothing, or not in every case, can be anything.
  ".toc + *",
  ".toc + :is(.gone, [open])",
  ":not(p) + table",
])("pages that may have %s are searched", (text) => {
  expect(mayRelate(relations, selectorOf(text))).toBe(true);
});

it.each([
  ".text li",
  ".toc > li",
  ".last + li",
  ".toc + h2",
  "h2 ~ .toc",
  ".text :is(h4, li)",
  ":is(h3, h4) + section",
  "section > section",
  ".text section:hover p",
])("pages where nothing stands as in %s are not searched", (text) => {
  expect(mayRelate(relations, selectorOf(text))).toBe(false);
});
