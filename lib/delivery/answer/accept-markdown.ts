/**
 * Matches an `Accept` header that asks for Markdown, as a regular expression for JavaScript and nginx: the header names the type
 * at full quality. No browser names it, and a bare `*` does not ask for it.
 */
export const acceptsMarkdown = "(?:^|,)[ \\t]*text/markdown[ \\t]*(?:;[ \\t]*q=1(?:\\.0{0,3})?[ \\t]*)?(?:,|$)";

const pattern = new RegExp(acceptsMarkdown, "i");

/** True when a request with this `Accept` header gets Markdown, where there is any. */
export function prefersMarkdown(accept: string | undefined): boolean {
  return pattern.test(accept ?? "");
}
