const declared = /(?<=[{;])--[\w-]+(?=:)/g;

/**
 * Gives the custom properties of `css`, minified, names of a letter or two, the shortest to the one that is named most: nothing outside a
 * page's style names them, for a page has neither scripts nor style attributes. Those in `kept`, which a style of another place sets, keep
 * theirs.
 * @example
 * shortenVariables("a{--paper:#fff;color:var(--paper)}", []); // "a{--a:#fff;color:var(--a)}"
 */
export function shortenVariables(css: string, kept: readonly string[]): string {
  const uses = (name: string) => css.match(named(name))?.length ?? 0;
  const names = [...new Set(css.match(declared))]
    .filter((name) => !kept.includes(name))
    .map((name) => ({ name, count: uses(name) }));
  names.sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  const shortNames = new Map(names.map(({ name }, index) => [name, `--${shortName(index)}`]));
  return css.replace(/(?<![\w-])--[\w-]+/g, (name) => shortNames.get(name) ?? name);
}

const named = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "g");

/** a, b … z, a1, b1 … */
function shortName(index: number): string {
  return String.fromCharCode(97 + (index % 26)) + (index < 26 ? "" : Math.floor(index / 26));
}
