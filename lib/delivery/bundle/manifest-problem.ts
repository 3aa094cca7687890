import type * as z from "zod";

/** What zod tells of a wrong value before it has words for it. */
type RawIssue = z.core.$ZodRawIssue;

/** What belongs in a place whose schema has no words of its own. */
export function expectedWords({ expected }: RawIssue): string {
  if (expected === "string") return "a text";
  return expected === "array" ? "a list" : "an object";
}

/**
 * Says which field of `manifest` is wrong, what it is and what belongs there, without a full stop. The message of `issue` is what belongs there.
 * @example
 * describeIssue(issue, manifest); // '"status" in "/en" in "pages" is 500, and 200 or 404 belongs there'
 */
export function describeIssue(issue: z.core.$ZodIssue, manifest: unknown): string {
  const { code, path, message } = issue;
  if (code === "unrecognized_keys")
    return `${placeOf([...path, issue.keys[0] ?? ""])} is no name that this program knows`;
  if (code === "invalid_key") return `the name of ${placeOf(path)} is wrong: ${issue.issues[0]?.message} belongs there`;
  const found = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], manifest);
  return `${placeOf(path)} is ${show(found)}, and ${message} belongs there`;
}

/** A field by its name and those of what it lies in, from the inside out. */
const placeOf = (path: readonly PropertyKey[]) =>
  path
    .map((key) => (typeof key === "number" ? `entry ${key + 1}` : JSON.stringify(key)))
    .reverse()
    .join(" in ") || "the whole of it";

/** No value makes a line without end. */
function show(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
