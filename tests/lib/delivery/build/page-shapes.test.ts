import { rehype } from "rehype";
import { expect, it } from "vitest";
import { PageShapes } from "@/lib/delivery/build/page-shapes";

const html = rehype().data("settings", { fragment: true });

/** How many pages have to be searched for the rules of `css`. */
function distinct(css: string, ...pages: string[]): number {
  const shapes = new PageShapes(css);
  for (const page of pages) shapes.add(html.parse(page));
  return shapes.distinct.length;
}

it.each([
  { name: "text", css: "p{a:b}", pages: ["<p>a</p>", "<p>b<!-- c --></p>"] },
  { name: "what no selector asks for", css: "a[href]{a:b}", pages: ['<a href="#a">a</a>', '<a href="#b">a</a>'] },
  { name: "the length of a long list", css: "p + p{a:b}", pages: ["<p>".repeat(8), "<p>".repeat(300)] },
  { name: "values that answer alike", css: "a[href^=http]{a:b}", pages: ['<a href="http:a">', '<a href="http:b">'] },
])("pages are one that differ by $name", ({ css, pages }) => {
  expect(distinct(css, ...pages)).toBe(1);
});

it.each([
  { name: "an element", css: "p{a:b}", pages: ["<p>a</p>", "<p>a<b>c</b></p>"] },
  { name: "a place", css: "p{a:b}", pages: ["<p></p><i></i>", "<i></i><p></p>"] },
  { name: "the length of a short list", css: "p + p{a:b}", pages: ["<p>", "<p><p>"] },
  { name: "a class", css: "p{a:b}", pages: ['<p class="a">', '<p class="b">'] },
  { name: "a language", css: "p{a:b}", pages: ['<p lang="en">', '<p lang="ja">'] },
  { name: "an attribute", css: "p{a:b}", pages: ["<p>", '<p id="a">'] },
  { name: "an id that a selector names", css: "#a{a:b}", pages: ['<p id="b">', '<p id="a">'] },
  { name: "how a value begins", css: "a[href^=http]{a:b}", pages: ['<a href="/a">', '<a href="http:b">'] },
  { name: "what is in a value", css: 'a[href*="#"]{a:b}', pages: ['<a href="/a">', '<a href="/a#b">'] },
  { name: "a value", css: ":is(p,a[rel~=next]){a:b}", pages: ['<a rel="next">', '<a rel="prev">'] },
])("pages are two that differ by $name", ({ css, pages }) => {
  expect(distinct(css, ...pages)).toBe(2);
});
