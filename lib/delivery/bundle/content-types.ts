import { endingOf } from "./file-kinds";
import type { Manifest } from "./manifest";

/** Content-Types by file ending, and by file where the ending does not tell. */
export type ContentTypes = { byEnding: ReadonlyMap<string, string>; byFile: ReadonlyMap<string, string> };

/**
 * Collects the Content-Types of the files in all manifests. An ending maps to the type that most of its files have; a file without an
 * ending is in `byFile`.
 */
export function contentTypes(manifests: readonly Manifest[]): ContentTypes {
  const files = manifests.flatMap(({ files }) => Object.entries(files));
  const counts = new Map<string, Map<string, number>>();
  for (const [file, { type }] of files) {
    const ending = endingOf(file);
    if (ending === "") continue;
    const count = counts.get(ending) ?? new Map<string, number>();
    counts.set(ending, count.set(type, (count.get(type) ?? 0) + 1));
  }
  const mostFrequent = (count: Map<string, number>) => [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const byEnding = new Map([...counts].map(([name, count]) => [name, mostFrequent(count)]));
  const others = files.filter(([file, { type }]) => byEnding.get(endingOf(file)) !== type);
  return { byEnding, byFile: new Map(others.map(([file, { type }]) => [file, type])) };
}
