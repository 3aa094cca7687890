import { rehype } from "rehype";
import { describe, expect, it } from "vitest";
import { PageShapes } from "@/lib/delivery/build/page-shapes";
import { keepUsedCss } from "@/lib/delivery/build/used-css";

const page = `<!doctype html><html lang="zh-Hans"><body><nav class="toc"><details><summary>a</summary><a href="#b">b</a></details></nav>
<ul class="switcher"><li>a</li><li lang="ja">b</li></ul><label><input type="checkbox" checked>c</label>
<main id="main" class="wide:grid print:hidden gap-[0.6rem] not-focus:[clip-path:inset(50%)]"><p class="1st">d</p><p class="p">e</p></main></body></html>`;
const tree = rehype().parse(page);

/** What is kept for the page, which is the same when only its shape is searched. */
function keep(css: string): string {
  const shapes = new PageShapes(css);
  shapes.add(tree);
  const kept = keepUsedCss("/sample", css, [tree]);
  expect(keepUsedCss("/sample", css, shapes.distinct)).toBe(kept);
  return kept;
}

it("a prefix that no browser needs goes, and one that some need stays", () => {
  const color = "text-decoration-color:var(--a)";
  const shorthand = "text-decoration:underline dotted var(--a)";
  expect(keep(`:root{--a:red}a{-webkit-${color};${color}}`)).toBe(`:root{--a:red}a{${color}}`);
  expect(keep(`:root{--a:red}a{-webkit-${shorthand};${shorthand}}`)).toContain(`-webkit-${shorthand};${shorthand}`);
});

describe("what is in use is kept, minified", () => {
  it.each([
    // Structure.
    "*{a:b}",
    ":root{a:b}",
    "html{a:b}",
    ".toc a{a:b}",
    "#main>p{a:b}",
    "li+li:before{a:b}",
    "p~p{a:b}",
    "p:first-child{a:b}",
    "p:nth-of-type(2){a:b}",
    "li:nth-child(odd){a:b}",
    "[lang|=zh]{a:b}",
    "[lang|=ja]{a:b}",
    "[href*=\\#]{a:b}",
    ":lang(ja){a:b}",
    ":is(.gone,.toc) a{a:b}",
    ":where(.gone,.toc) a{a:b}",
    ".switcher>:is(.gone,body li+li):nth-child(2){a:b}",
    ":is(.toc a,.toc b):last-child{a:b}",
    "body:has(.toc){a:b}",
    ".toc:has(+ul){a:b}",
    ".toc:has(~main){a:b}",
    ".toc:has(>details){a:b}",
    ".\\31 st{a:b}",
    // Utilities.
    "@media (min-width:64rem){.wide\\:grid{a:b}}",
    "@media print{.print\\:hidden{a:b}}",
    ".gap-\\[0\\.6rem\\]{a:b}",
    ".not-focus\\:\\[clip-path\\:inset\\(50\\%\\)\\]:not(:focus){a:b}",
    // States that are not, but may come.
    "a:hover{a:b}",
    "a:target-current{a:b}",
    ".toc:not(:focus-within){a:b}",
    ".p:not(.p){a:b}",
    ":focus-visible{a:b}",
    "p:target{a:b}",
    "details[open]{a:b}",
    "body:has(input:not(:checked)) p{a:b}",
    "body:has(label:first-of-type>:not(:checked)) p{a:b}",
    "p:some-pseudo-class-to-come{a:b}",
    // Parts of elements.
    "::selection{a:b}",
    ".toc ::details-content{content-visibility:visible}",
    ".toc ::marker{a:b}",
    "::view-transition-group(root){animation-duration:.15s}",
    // What is no style rule.
    "@page{margin:2cm;@bottom-center{content:counter(page)}}",
    "@page wide{size:A4 landscape}p{page:wide}",
    "@view-transition{navigation:auto}",
    "@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}",
    "@supports selector(::details-content){summary{display:none}}",
    "@layer base{p{a:b}}",
    "@media print{p{orphans:3}}",
    "@media (min-width:40rem){p{a:b}}",
    "@media not (min-width:48rem){p{a:b}}",
    "@media screen and (prefers-color-scheme:dark){p{a:b}}",
    // Properties that the tool does not know.
    "html{text-autospace:normal;text-spacing-trim:trim-start;text-wrap:pretty}",
    "p{word-break:auto-phrase;line-break:strict}",
    ".toc{scroll-target-group:auto}",
    ".switcher{-webkit-user-select:all;user-select:all}",
  ])("%s", (css) => {
    expect(keep(css)).toBe(css);
  });

  it.each([
    { name: "white space and comments", css: " p {\n  a : b ;\n} /* c */", expected: "p{a:b}" },
    {
      name: "a variable that a style query asks for",
      css: ":root{--a:1}@container style(--a:1){p{margin:1px}}",
      expected: ":root{--a:1}@container style(--a:1){p{margin:1px}}",
    },
    { name: "a variable", css: ":root{--a:1px}p{margin:var(--a)}", expected: ":root{--a:1px}p{margin:var(--a)}" },
    {
      name: "a variable with a fallback",
      css: ":root{--a:1px}p{margin:var(--a,2px)}",
      expected: ":root{--a:1px}p{margin:var(--a,2px)}",
    },
    {
      name: "a variable of a variable",
      css: ":root{--a:1px;--b:var(--a)}p{margin:var(--b)}",
      expected: ":root{--a:1px;--b:var(--a)}p{margin:var(--b)}",
    },
    {
      name: "media queries older browsers know",
      css: "@media (width >= 40rem){p{a:b}}",
      expected: "@media (min-width:40rem){p{a:b}}",
    },
    {
      name: "the order of layers",
      css: "@layer a,b;@layer b{p{c:d}}@layer a{p{e:f}}",
      expected: "@layer a{p{e:f}}@layer b{p{c:d}}",
    },
  ])("$name", ({ css, expected }) => {
    expect(keep(css)).toBe(expected);
  });
});

describe("what is not in use is left out", () => {
  it.each([
    { css: ".gone{a:b}" },
    { css: "table{a:b}" },
    { css: ".toc .gone{a:b}" },
    { css: ".toc>a{a:b}" },
    { css: "p+li{a:b}" },
    { css: "p:nth-of-type(3){a:b}" },
    { css: "[lang|=en]{a:b}" },
    { css: ":lang(en){a:b}" },
    { css: ":is(.gone,table) a{a:b}" },
    { css: "body:has(.gone){a:b}" },
    { css: ".gone:hover{a:b}" },
    { css: ".\\32 nd{a:b}" },
    { css: ".wide\\:flex{a:b}" },
    { css: ".gap-\\[0\\.7rem\\]{a:b}" },
    { css: ".p>::marker{a:b}" },
    { css: ".gone::before{a:b}" },
    { css: "@media print{.gone{a:b}}" },
    { css: "@supports (display:grid){.gone{a:b}}" },
    { css: ":root{--a:1px}" },
    { css: ":root{--a:1px;--b:var(--a)}.gone{margin:var(--b)}" },
    { css: "@page wide{size:A4 landscape}.gone{page:wide}" },
    { css: "@layer properties{*{--a:1px}}@layer utilities{.gone{a:b}}" },
    { css: ".gone{animation-name:a}@keyframes a{to{left:0}}" },
    { css: '@property --a{syntax:"*";inherits:false}' },
  ])("$css", ({ css }) => {
    expect(keep(`p{keep:me}${css}`)).toBe("p{keep:me}");
  });

  it("one selector of several", () => {
    expect(keep(".toc,.gone,a:hover{margin:var(--a);color:red}")).toBe(".toc,a:hover{margin:var(--a);color:red}");
  });
});
