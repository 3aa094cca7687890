import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Place } from "./problem";

/** A fault in a YAML text: where it is, what stands there and what should. */
export type YamlFault = { place: Place; unexpected: string; expected: string };

/** A YAML text that could be read: its value, and where each part of it stands. */
export type YamlValue = { value: unknown; placeOf: (path: readonly PropertyKey[]) => Place };

/**
 * Reads YAML 1.2 in its core schema (dates stay text), without aliases, merges or repeated keys. `line` is the line of
 * `file` on which the text begins, counted from 1.
 */
export function readYaml(file: string, text: string, line = 1): YamlValue | { faults: YamlFault[] } {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const position = counter.linePos(Math.max(0, Math.min(offset, text.length)));
    return { file, line: position.line + line - 1, column: Math.max(1, position.col) };
  };
  const deep = tooDeep(text);
  if (deep) return { faults: [{ place: { file, line: deep.line + line - 1, column: deep.column }, ...nested }] };
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      uniqueKeys: true,
      strict: true,
      merge: false,
      lineCounter: counter,
    });
    const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
      place: at(error.pos[0]),
      ...describe(error),
    }));
    visit(document, (_, node) => {
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      if (
        isNode(node) &&
        (("anchor" in node && node.anchor) || ("source" in node && node.constructor.name === "Alias"))
      )
        faults.push({
          place: at(offset),
          unexpected: "an anchor or alias (& or *)",
          expected: "a value written out; put it in quotes if it is meant to begin with & or *",
        });
    });
    if (faults.length > 0) return { faults: firstOfEachLine(faults) };
    return { value: document.toJS({ maxAliasCount: 0 }), placeOf: (path) => at(offsetOf(document, path)) };
  } catch {
    return { faults: [{ place: at(0), ...nested }] };
  }
}

const nested = { unexpected: "a text too deeply nested to read", expected: "plain lines of the form key: value" };

/** Where more than a hundred brackets are open, those in quotes included; null where never so many are. */
function tooDeep(text: string): { line: number; column: number } | null {
  let depth = 0;
  for (const [line, content] of text.split("\n").entries())
    for (const { 0: bracket, index } of content.matchAll(/[[\]{}]/g)) {
      depth += bracket === "[" || bracket === "{" ? 1 : -1;
      if (depth > 100) return { line: line + 1, column: index + 1 };
    }
  return null;
}

/** One fault often makes the parser find others in the same line. */
function firstOfEachLine(faults: readonly YamlFault[]): YamlFault[] {
  const inOrder = [...faults].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return inOrder.filter(({ place }, index) => place.line !== inOrder[index - 1]?.place.line);
}

/** The offset of the key at `path`, or of the nearest part above it that exists. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const items = parent && typeof parent === "object" && "items" in parent ? (parent.items as unknown[]) : [];
    for (const [index, item] of items.entries()) {
      const pair = item as {
        key?: { value?: unknown; range?: [number, number, number] };
        range?: [number, number, number];
      };
      if (pair.key && String(pair.key.value) === String(key)) return pair.key.range?.[0] ?? 0;
      if (!pair.key && index === key) return pair.range?.[0] ?? 0;
    }
  }
  return isNode(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

function describe(error: YAMLError): Pick<YamlFault, "unexpected" | "expected"> {
  if (error.code === "DUPLICATE_KEY") return { unexpected: "a key that was given above", expected: "each key once" };
  if (error.code === "TAB_AS_INDENT") return { unexpected: "a tab", expected: "spaces" };
  if (error.code === "BLOCK_AS_IMPLICIT_KEY")
    return {
      unexpected: 'a second ": " in one value',
      expected: 'the value in "quotes", or each key in a line of its own',
    };
  if (error.code === "MULTILINE_IMPLICIT_KEY")
    return { unexpected: 'a line without ": "', expected: "key: value, with a half-width colon and a space behind it" };
  const reason = error.message.split(/ at line |\n/)[0];
  return {
    unexpected: `text that cannot be read (${reason})`,
    expected: 'lines of the form key: value, with the value in "quotes" if it holds : or #',
  };
}

/** What to say of a zod issue: the path it concerns, what stands there and what was expected. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
): { path: PropertyKey[]; unexpected: string; expected?: string } {
  const path = [...issue.path];
  const name = path.length === 0 ? "the whole" : path.join(".");
  if (issue.code === "unrecognized_keys")
    return {
      path: [...path, issue.keys[0] ?? ""],
      unexpected: `the key "${issue.keys.join('", "')}"`,
      expected: "only keys that the guide lists",
    };
  const actual = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (path.length === 0 && typeof actual !== "object")
    return { path, unexpected: `"${actual}" without a key`, expected: "lines of the form key: value" };
  if (actual === undefined) return { path, unexpected: `no "${name}"` };
  if (actual === null) return { path, unexpected: `nothing for "${name}"` };
  const shown = JSON.stringify(actual) ?? String(actual);
  return { path, unexpected: `${shown.length > 80 ? `${shown.slice(0, 77)}…` : shown} for "${name}"` };
}
