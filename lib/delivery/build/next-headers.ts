import type { Header } from "../bundle/headers";

/**
 * Adds `headers` to the text of a `.meta` file, from which `next start` takes the headers of the page or file beside it. A header
 * that is already there is replaced. Throws an Error when the file has no headers.
 */
export function withHeaders(meta: string, headers: readonly Header[]): string {
  const parsed = JSON.parse(meta) as { headers?: Record<string, string> };
  if (!parsed.headers) throw new Error("Next's output changed shape: a .meta file has no headers.");
  const added = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  const names = new Set(added.map(([name]) => name));
  const kept = Object.entries(parsed.headers).filter(([name]) => !names.has(name.toLowerCase()));
  return JSON.stringify({ ...parsed, headers: Object.fromEntries([...kept, ...added]) });
}
