import { type Locale, localeFacts } from "../../locales";
import type { Span } from "../text/word-spans";
import type { Redline } from "./redline-rows";

/**
 * Escapes text for a block of HTML in GitHub's Markdown, where only HTML is markup. Nothing that an editor types becomes a tag, a
 * mention, a link to an issue, a picture or a formula. Line breaks become spaces, because an empty line would end the block.
 */
export function escapeText(text: string): string {
  return escapeHtml(text.replace(/\s+/g, " "))
    .replace(/(?<!\w)@(?=\w)|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi, `$&${zeroWidthSpace}`)
    .replaceAll("$", "<span>$</span>");
}

/** Escapes text for `<pre>` or `<code>`, where GitHub reads no mentions, issues or pictures. It can be copied as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Keeps GitHub from reading a mention, an issue or an emoji. */
const zeroWidthSpace = "&#8203;";

/** A link, or only its words without an address. */
export function link(words: string, url: string | null): string {
  return url === null ? words : `<a href="${url.replaceAll("&", "&amp;").replaceAll('"', "%22")}">${words}</a>`;
}

/** Writes a redline as a quotation in one block of HTML, with a paragraph for each row. */
export function redlineMarkup(redline: Redline, locale: Locale): string {
  const rows = redline.map((row) => `<p>${row === "skipped" ? "…" : rowMarkup(row)}</p>`);
  return [`<blockquote lang="${localeFacts[locale].lang}">`, ...rows, "</blockquote>"].join("\n");
}

function rowMarkup({ label, spans }: { label: string; spans: readonly Span[] }): string {
  const words = spans.map(spanMarkup).join("");
  return label === "" ? words : `${escapeText(spaced(label))}${words}`;
}

/** A label with a space after it, unless a full-width sign already has one. */
function spaced(label: string): string {
  return label.endsWith("、") ? label : `${label} `;
}

function spanMarkup({ kind, text }: Span): string {
  const escaped = escapeText(text);
  if (kind === "same") return escaped;
  const tag = kind === "gone" ? "del" : "ins";
  return `<${tag}>${escaped}</${tag}>`;
}
