import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkHtml from "remark-html";
import { type Locale, localeFacts, localePath, locales } from "@/lib/locales";

const style =
  ":root{color-scheme:light dark}body{max-width:40em;margin:auto;padding:1em;font:1.1em/1.7 serif}li{margin:.4em 0}";

/**
 * The text of a document with a contents list and a language switch, as one would write it by hand: what a design costs is seen
 * beside it. In goes the Markdown that the site publishes of it (ids are left out), out comes a page of HTML in one file.
 */
export async function leanPage(locale: Locale, pathname: string, markdown: string): Promise<string> {
  const text = markdown.replace(/^---\n.*?\n---\n/s, "").replace(/ \{#[\w.-]+\}/g, "");
  const html = String(await remark().use(remarkGfm).use(remarkHtml).process(text));
  const contents: string[] = [];
  const body = html.replace(/<h2>(.*?)<\/h2>/g, (_, heading: string) => {
    contents.push(`<li><a href="#s${contents.length}">${heading}</a></li>`);
    return `<h2 id="s${contents.length - 1}">${heading}</h2>`;
  });
  const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? pathname;
  const languages = locales.map((other) => {
    const { lang, name } = localeFacts[other];
    return `<a lang="${lang}" href="${localePath(other, pathname)}">${name}</a>`;
  });
  return [
    `<!doctype html><html lang="${localeFacts[locale].lang}"><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
    `<style>${style}</style><nav>${languages.join(" ")}</nav><main><ul>${contents.join("")}</ul>${body}</main></html>`,
  ].join("");
}
