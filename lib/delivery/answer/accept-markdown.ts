/** One entry of Accept; `place` is where it stands. */
type Range = { type: string; quality: number; place: number };

const qualityPattern = /^q=(0(?:\.\d*)?|1(?:\.0*)?)$/;

/** The entries of an `Accept` header, without malformed ones. What stands in quotation marks decides nothing. */
function readRanges(accept: string): Range[] {
  const entries = accept.toLowerCase().replace(/"[^"]*"?/g, "");
  return entries.split(",").flatMap((entry, place): Range[] => {
    const [type = "", ...parameters] = entry.split(";").map((part) => part.trim());
    const weights = parameters.filter((parameter) => parameter.startsWith("q="));
    const quality = weights.length === 0 ? "1" : weights.length === 1 && qualityPattern.exec(weights[0] ?? "")?.[1];
    return quality ? [{ type, quality: Number(quality), place }] : [];
  });
}

/**
 * True when a request with this `Accept` header gets Markdown, where there is any (RFC 9110, 12.5.1): it names the type, at a higher
 * quality than HTML has. Where both have the same, the type that is named wins over one that a wildcard stands for, and of two that
 * are named the first. A wildcard alone never asks for Markdown, nor does a browser. Parameters such as `charset` are ignored.
 * @example
 * prefersMarkdown("text/markdown;q=0.9, text/html;q=0.8"); // true
 * prefersMarkdown("text/html, text/markdown"); // false
 */
export function prefersMarkdown(accept: string | undefined): boolean {
  if (!accept?.toLowerCase().includes("text/markdown")) return false;
  const ranges = readRanges(accept);
  const find = (wanted: string) => ranges.find(({ type }) => type === wanted);
  const markdown = find("text/markdown");
  if (!markdown || markdown.quality === 0) return false;
  const html = find("text/html") ?? find("text/*") ?? find("*/*");
  if (!html || markdown.quality !== html.quality) return markdown.quality > (html?.quality ?? 0);
  return html.type !== "text/html" || markdown.place < html.place;
}
