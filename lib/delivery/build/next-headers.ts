import type { Header } from "../bundle/headers";

/**
 * A `.meta` file of Next, with `headers` among those that `next start` sends with the page or file beside it; one that it had
 * already is replaced.
 */
export function withHeaders(meta: string, headers: readonly Header[]): string {
  const parsed = JSON.parse(meta) as { headers?: Record<string, string> };
  if (!parsed.headers) throw new Error("Next's output changed shape: a .meta file has no headers.");
  const added = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
  const names = new Set(added.map(([name]) => name));
  const kept = Object.entries(parsed.headers).filter(([name]) => !names.has(name.toLowerCase()));
  return JSON.stringify({ ...parsed, headers: Object.fromEntries([...kept, ...added]) });
}
