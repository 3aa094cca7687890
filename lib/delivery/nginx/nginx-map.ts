/** One line of an nginx `map`: a value (`~` opens a regular expression), and what it gives. */
export type MapLine = readonly [from: string, to: string];

/** An nginx `map` from `source` to the variable `name`. */
export function nginxMap(source: string, name: string, fallback: string, lines: readonly MapLine[]): string {
  const written = lines.map(([from, to]) => `  ${nginxString(from)} ${nginxString(to)};\n`);
  return `map ${nginxString(source)} $${name} {\n  default ${nginxString(fallback)};\n${written.join("")}}\n`;
}

/** `text` between quotes, as nginx reads it back. Throws an Error for what would end the line. */
export function nginxString(text: string): string {
  if (/[\r\n]/.test(text))
    throw new Error(`${JSON.stringify(text)} does not fit in one line of nginx's configuration.`);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/**
 * `path` as it is looked up in `$address` (see `addressMap`). nginx looks strings up fast and without regard to case; an address has
 * its case, so those with a capital are looked up one by one.
 */
export function addressKey(path: string): string {
  return /[A-Z]/.test(path) ? `~^upper:${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : `lower:${path}`;
}

/** `$address`: the decoded path behind a mark that says whether it has a capital. */
export function addressMap(): string {
  return nginxMap("$uri", "address", "lower:$uri", [["~[A-Z]", "upper:$uri"]]);
}
