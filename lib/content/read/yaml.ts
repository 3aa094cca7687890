import { type Document, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import type { Place } from "../model/problem";
import type { ValueFault } from "../phrases/value-faults";
import type { YamlFaultKind } from "../phrases/yaml-faults";

/** A fault in a YAML text, and its place. */
export type YamlFault = { place: Place; fault: YamlFaultKind };

/** Finds where the part of a YAML text at `path` stands. */
type FindPlace = (path: readonly PropertyKey[]) => Place;

/** A YAML text that could be read: its value, the place of each key, and the place of the first letter of each value that is a text. */
export type YamlValue = { value: unknown; placeOf: FindPlace; placeOfText: FindPlace };

/**
 * Reads YAML 1.2 in its core schema (dates stay text), without aliases, merges or repeated keys. `line` is the line of `file` on
 * which the text begins, counted from 1.
 */
export function readYaml(file: string, text: string, line = 1): YamlValue | { faults: YamlFault[] } {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const position = counter.linePos(Math.max(0, Math.min(offset, text.length)));
    return { file, line: position.line + line - 1, column: Math.max(1, position.col) };
  };
  const deep = tooDeep(text);
  if (deep)
    return {
      faults: [{ place: { file, line: deep.line + line - 1, column: deep.column }, fault: { kind: "nested" } }],
    };
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      uniqueKeys: true,
      strict: true,
      merge: false,
      lineCounter: counter,
      // Drawing the line of each of a thousand faults takes minutes.
      prettyErrors: false,
    });
    const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
      place: at(error.pos[0]),
      fault: describe(error),
    }));
    visit(document, (_, node) => {
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      if (
        isNode(node) &&
        (("anchor" in node && node.anchor) || ("source" in node && node.constructor.name === "Alias"))
      )
        faults.push({ place: at(offset), fault: { kind: "anchor" } });
    });
    if (faults.length > 0) return { faults: firstOfEachLine(faults) };
    return {
      value: document.toJS({ maxAliasCount: 0 }),
      placeOf: (path) => at(offsetOf(document, path)),
      placeOfText: (path) => at(textOffsetOf(document, text, path)),
    };
  } catch {
    return { faults: [{ place: at(0), fault: { kind: "nested" } }] };
  }
}

/** Where more than a hundred brackets are open, including those in quotes. Null if that never happens. */
function tooDeep(text: string): { line: number; column: number } | null {
  let depth = 0;
  for (const [line, content] of text.split("\n").entries())
    for (const { 0: bracket, index } of content.matchAll(/[[\]{}]/g)) {
      depth += bracket === "[" || bracket === "{" ? 1 : -1;
      if (depth > 100) return { line: line + 1, column: index + 1 };
    }
  return null;
}

/** One fault often makes the parser report others in the same line. */
function firstOfEachLine(faults: readonly YamlFault[]): YamlFault[] {
  const inOrder = [...faults].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return inOrder.filter(({ place }, index) => place.line !== inOrder[index - 1]?.place.line);
}

/** The offset of the key at `path`, or of its nearest ancestor that exists. */
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

/** The offset of the first letter of the text at `path`, behind its quotation mark or its `>`; without one, that of its key. */
function textOffsetOf(document: Document, text: string, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return offsetOf(document, path);
  const [start] = node.range;
  const before = /^(?:["']|[|>][^\n]*\n)?\s*/.exec(text.slice(start))?.[0] ?? "";
  return start + before.length;
}

function describe(error: YAMLError): YamlFaultKind {
  switch (error.code) {
    case "DUPLICATE_KEY":
      return { kind: "repeated key" };
    case "TAB_AS_INDENT":
      return { kind: "tab" };
    case "BLOCK_AS_IMPLICIT_KEY":
      return { kind: "second colon" };
    case "MULTILINE_IMPLICIT_KEY":
      return { kind: "no colon" };
    // The parser's own words for these blame one sign where another is missing.
    case "MISSING_CHAR":
    case "BAD_INDENT":
      return { kind: "unreadable line" };
    default:
      return { kind: "unreadable", reason: error.message.split(/ at line |\n/)[0] ?? "" };
  }
}

/** What is wrong where zod found an issue in `value`, with the path to it: one for each key that nobody knows. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): { path: PropertyKey[]; fault: ValueFault }[] {
  const path = [...issue.path];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], fault: { kind: "unknown keys", keys: [key] } }));
  return [describeValue(path, value)];
}

function describeValue(path: PropertyKey[], value: unknown): { path: PropertyKey[]; fault: ValueFault } {
  const actual = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const name = path.join(".");
  if (path.length === 0)
    return { path, fault: { kind: "no key", shown: typeof actual === "string" ? actual : shorten(actual) } };
  if (actual === undefined) return { path, fault: { kind: "absent", name } };
  if (actual === null) return { path, fault: { kind: "empty", name } };
  return { path, fault: { kind: "wrong", name, shown: shorten(actual) } };
}

/** A value as JSON, shortened for a report. */
function shorten(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}
