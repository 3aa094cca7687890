import { stringify } from "yaml";

/** How the ledgers and the list of documents are written: as they are read, a value on one line however long it is. */
export const yamlOptions = { version: "1.2", schema: "core", lineWidth: 0 } as const;

/**
 * An entry as it stands in a list of a YAML file, with a line break at its end.
 * @example
 * listEntry({ slug: "terms", on: "2027-02-01" }); // "  - slug: terms\n    on: 2027-02-01\n"
 */
export function listEntry(entry: object): string {
  const lines = stringify(entry, yamlOptions).trimEnd().split("\n");
  return `${lines.map((typed, index) => (index === 0 ? `  - ${typed}` : `    ${typed}`)).join("\n")}\n`;
}
