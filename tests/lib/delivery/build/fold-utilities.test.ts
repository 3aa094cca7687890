import { rehype } from "rehype";
import { expect, it } from "vitest";
import { foldUtilities } from "@/lib/delivery/build/fold-utilities";
import { PageTemplates, templateFiller } from "@/lib/delivery/build/page-template";

const html = rehype().data("settings", { fragment: true });

function fold(body: string, css: string) {
  const templates = new PageTemplates();
  const template = templates.write(html.parse(body));
  const folded = foldUtilities(css, templates.classLists);
  return { css: folded.css, body: templateFiller(folded.css, folded.classLists)(template) };
}

it.each([
  {
    name: "a list of utilities becomes one class",
    body: '<p class="toc flex mt-8">a</p>',
    css: ".toc{a:b}@layer utilities{.mt-8{c:d}.flex{e:f}}",
    expected: { body: '<p class="toc c0">a</p>', css: ".toc{a:b}@layer utilities{.c0{c:d;e:f}}" },
  },
  {
    name: "the same list is the same class, in whatever order",
    body: '<p class="flex mt-8"></p><p class="mt-8 flex"></p><p class="mt-8"></p>',
    css: "@layer utilities{.mt-8{c:d}.flex{e:f}}",
    expected: {
      body: '<p class="c0"></p><p class="c0"></p><p class="c1"></p>',
      css: "@layer utilities{.c0{c:d;e:f}.c1{c:d}}",
    },
  },
  {
    name: "the rule that wins stays behind the other",
    body: '<p class="pt-8 wide:pt-16 pb-6"></p>',
    css: "@layer utilities{.pb-6{a:b}.pt-8{a:c}@media (min-width:64rem){.wide\\:pt-16{a:d}}}",
    expected: { body: '<p class="c0"></p>', css: "@layer utilities{.c0{a:b;a:c}@media (min-width:64rem){.c0{a:d}}}" },
  },
  {
    name: "states stay",
    body: '<a class="not-focus:[clip-path:inset(50%)] first:pt-16"></a>',
    css: "@layer utilities{.not-focus\\:\\[clip-path\\:inset\\(50\\%\\)\\]:not(:focus){a:b}.first\\:pt-16:first-child{c:d}}",
    expected: { body: '<a class="c0"></a>', css: "@layer utilities{.c0:not(:focus){a:b}.c0:first-child{c:d}}" },
  },
  {
    name: "a class that another rule needs is there, too",
    body: '<p class="flex mt-8"><b></b></p>',
    css: ".flex>b{a:b}@layer utilities{.mt-8{c:d}.flex{e:f}}",
    expected: { body: '<p class="flex c0"><b></b></p>', css: ".flex>b{a:b}@layer utilities{.c0{c:d;e:f}}" },
  },
  {
    name: "a rule for more than one class stays",
    body: '<p class="group flex"><b class="group-hover:flex"></b></p>',
    css: "@layer utilities{.flex{e:f}.group:hover .group-hover\\:flex{e:f}}",
    expected: {
      body: '<p class="group c0"><b class="group-hover:flex"></b></p>',
      css: "@layer utilities{.group:hover .group-hover\\:flex,.c0{e:f}}",
    },
  },
  {
    name: "a class with a rule behind the utilities keeps its name",
    body: '<p class="forms flex"></p>',
    css: "@layer utilities{.flex{e:f}}@media print{.forms{display:none}}",
    expected: { body: '<p class="forms c0"></p>', css: "@layer utilities{.c0{e:f}}@media print{.forms{display:none}}" },
  },
  {
    name: "where there are none, nothing changes",
    body: '<p class="toc"></p>',
    css: "@layer components{.toc{a:b}}",
    expected: { body: '<p class="toc"></p>', css: "@layer components{.toc{a:b}}" },
  },
])("$name", ({ body, css, expected }) => {
  expect(fold(body, css)).toEqual(expected);
});
