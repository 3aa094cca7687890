/**
 * An `Accept` that asks for Markdown, as a regular expression for JavaScript and nginx: it names the type, and nothing that it
 * would rather have. No browser names it; a `*` alone does not ask for it.
 */
export const acceptsMarkdown = "(?:^|,)[ \\t]*text/markdown[ \\t]*(?:;[ \\t]*q=1(?:\\.0{0,3})?[ \\t]*)?(?:,|$)";

const pattern = new RegExp(acceptsMarkdown, "i");

/** True when who sends `accept` is to get Markdown where there is some. */
export function prefersMarkdown(accept: string | undefined): boolean {
  return pattern.test(accept ?? "");
}
