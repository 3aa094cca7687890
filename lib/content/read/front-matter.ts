import matter from "gray-matter";
import type { z } from "zod";
import { startOf } from "../model/files";
import type { Place, Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import {
  type FrontMatter,
  PageFrontMatter,
  PendingFrontMatter,
  type SchemeName,
  WrittenFrontMatter,
} from "../model/schema";
import type { ValueFault } from "../phrases/value-faults";
import type { YamlFaultKind } from "../phrases/yaml-faults";
import { declarableRules } from "../rules";
import { type FrontMatterKind, frontMatterInvalid, knownKeys, type Mending } from "../rules/front-matter-invalid";
import { type MeantKey, meantKeys } from "./meant-keys";
import { meantLine } from "./meant-line";
import { lineOfEnd, mendingOf, unreadLines } from "./mend-front-matter";
import { describeIssue, readYaml, type YamlFault, type YamlValue } from "./yaml";

/** A text that was read: the front matter's value, where its keys and texts stand, and the body, which keeps its line numbers. */
type ReadText<T> = Omit<YamlValue, "value"> & { value: T; body: string };

const maxFrontMatterBytes = 16 * 1024;

const fence = "---";

/** The keys that any text may have. */
const keys = Object.values(knownKeys).flat();

const refuseUndeclarable = ({ differences }: WrittenFrontMatter, context: z.RefinementCtx) => {
  for (const [index, { rule }] of differences.entries())
    if (!declarableRules.includes(rule))
      context.addIssue({ code: "custom", path: ["differences", index, "rule"], message: "not declarable" });
};

const documentFrontMatter = WrittenFrontMatter.superRefine(refuseUndeclarable);
const pageFrontMatter = PageFrontMatter.superRefine(refuseUndeclarable);

/** Reads the front matter of a translation, of which `scheme` tells what it is. Returns it with the body, or the problems. */
export function readFrontMatter(
  file: string,
  text: string,
  scheme: SchemeName,
): ReadText<FrontMatter> | { problems: Problem[] } {
  const pending = (value: unknown) => typeof value === "object" && value !== null && "status" in value;
  return readTypedFrontMatter<FrontMatter>(file, text, scheme === "page" ? "page" : "document", (value) => {
    if (scheme === "page") return pageFrontMatter;
    return pending(value) ? PendingFrontMatter : documentFrontMatter;
  });
}

/** Reads front matter of a kind that must fit the schema that `schemaFor` chooses. Returns it with the body, or the problems. */
export function readTypedFrontMatter<T>(
  file: string,
  text: string,
  kind: FrontMatterKind,
  schemaFor: (value: unknown) => z.ZodType<T>,
): ReadText<T> | { problems: Problem[] } {
  const split = splitFrontMatter(file, text);
  const lines = text.split("\n");
  if ("faults" in split)
    return {
      problems: split.faults.map(({ place, fault }) =>
        problemAt(place, frontMatterInvalid, {
          key: "unreadable",
          values: { kind, fault, mending: mendingOf(lines, place.line, fault) },
        }),
      ),
    };
  const { value, placeOf, placeOfText } = split.frontMatter;
  const parsed = schemaFor(value).safeParse(value ?? {});
  if (parsed.success) return { value: parsed.data, placeOf, placeOfText, body: split.body };
  const issues = parsed.error.issues.flatMap((issue) => describeIssue(issue, value ?? {}));
  const absent = issues.flatMap(({ fault }) => (fault.kind === "absent" ? [fault.name] : []));
  const unknown = issues.flatMap(({ fault }) => (fault.kind === "unknown keys" ? fault.keys : []));
  const meant = meantKeys(unknown, absent);
  return {
    problems: issues
      // What another key was meant to say nobody has to add.
      .filter(({ fault }) => fault.kind !== "absent" || ![...meant.values()].some(({ key }) => key === fault.name))
      .map(({ path, fault }) => {
        const place = value == null ? startOf(file) : placeOf(path);
        const [key = ""] = path.map(String);
        const mending = mendingOfValue(lines[place.line - 1] ?? "", key, fault, { value, meant });
        return problemAt(place, frontMatterInvalid, {
          key: "value",
          values: { kind, key, fault, declarable: declarableRules, mending },
        });
      }),
  };
}

/** How the line is mended as its editor meant it, null where nobody else knows. */
function mendingOfValue(
  line: string,
  key: string,
  fault: ValueFault,
  { value, meant }: { value: unknown; meant: ReadonlyMap<string, MeantKey> },
): Mending | null {
  if (fault.kind === "unknown keys") {
    const other = meant.get(key);
    if (!other || !line.startsWith(key)) return null;
    const typed = other.key + line.slice(key.length).trimStart();
    return { kind: other.certain ? "line" : "line or not", typed };
  }
  // YAML takes what follows a # for a remark.
  const [, remark] = fault.kind === "empty" ? (/^[a-z]+: +(#[^"\\]*)$/.exec(line) ?? []) : [];
  if (remark) return { kind: "line", typed: `${key}: "${remark}"` };
  const typed =
    fault.kind === "wrong" && fault.name === key ? meantLine(key, (value as Record<string, unknown>)[key]) : null;
  return typed === null ? null : { kind: "line", typed };
}

/**
 * Has gray-matter cut a text into front matter and body, and reads the front matter. In front of the body stand as many empty lines as
 * the front matter had. Returns the faults when the front matter is missing, unclosed, too long or not plain YAML.
 */
export function splitFrontMatter(
  file: string,
  text: string,
): { frontMatter: YamlValue; body: string } | { faults: YamlFault[] } {
  const fault = (line: number, kind: YamlFaultKind): { faults: YamlFault[] } => ({
    faults: [{ place: { file, line, column: 1 } satisfies Place, fault: kind }],
  });
  const [first = ""] = text.split("\n", 1);
  // What follows the three signs would name the language in which gray-matter reads, and may run, the text.
  if (first !== fence) {
    if (text.trim() === "") return fault(1, { kind: "empty file" });
    return fault(1, first.startsWith(fence) ? { kind: "other first line", typed: first } : { kind: "text before" });
  }
  // What is longer would take gray-matter minutes, if it is all line breaks.
  const tooLong = fault(2, { kind: "too long", kilobytes: maxFrontMatterBytes / 1024 });
  const closing = text.indexOf(`\n${fence}`, fence.length);
  if (closing > maxFrontMatterBytes) return tooLong;
  let read: ReturnType<typeof readYaml> = readYaml(file, "");
  const cut = matter(text, {
    language: "yaml",
    engines: {
      ...refusingEngines,
      yaml: {
        // gray-matter hands over the text with the line break behind the fence.
        parse: (yaml) => {
          read = Buffer.byteLength(yaml) > maxFrontMatterBytes + 1 ? tooLong : readYaml(file, yaml);
          return {};
        },
        stringify: refuse,
      },
    },
  });
  const end = fence.length + cut.matter.length;
  // gray-matter also takes a line for the end that goes on behind the three signs, and the end of the text.
  if (!/^\n---(?:\n|$)/.test(text.slice(end, end + fence.length + 2)))
    return fault(lineOfEnd(text.split("\n")), { kind: "unclosed" });
  const lines = text.slice(0, end).split("\n");
  if ("faults" in read) {
    const wrong = unreadLines(file, lines, keys);
    return wrong.length > 0 ? { faults: wrong } : read;
  }
  return { frontMatter: read, body: `${"\n".repeat(lines.length + 1)}${cut.content}` };
}

function refuse(): never {
  throw new Error("Only YAML front matter is read.");
}

/** gray-matter brings engines that run what they read. */
const refusingEngines = Object.fromEntries(
  ["javascript", "js", "json", "coffee", "coffeescript", "cson", "toml"].map((name) => [
    name,
    { parse: refuse, stringify: refuse },
  ]),
);
