import matter from "gray-matter";
import type { z } from "zod";
import { startOf } from "../model/files";
import type { Place, Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { type FrontMatter, PendingFrontMatter, WrittenFrontMatter } from "../model/schema";
import type { YamlFaultKind } from "../phrases/yaml-faults";
import { declarableRules } from "../rules";
import { frontMatterInvalid } from "../rules/front-matter-invalid";
import { describeIssue, readYaml, type YamlFault, type YamlValue } from "./yaml";

/** A text that was read: the front matter's value, where its keys and texts stand, and the body, which keeps its line numbers. */
type ReadText<T> = Omit<YamlValue, "value"> & { value: T; body: string };

const maxFrontMatterBytes = 16 * 1024;

const fence = "---";

const translationFrontMatter = WrittenFrontMatter.superRefine(({ differences }, context) => {
  for (const [index, { rule }] of differences.entries())
    if (!declarableRules.includes(rule))
      context.addIssue({ code: "custom", path: ["differences", index, "rule"], message: "not declarable" });
});

/** Reads the front matter of a translation. Returns it with the body, or the problems. */
export function readFrontMatter(file: string, text: string): ReadText<FrontMatter> | { problems: Problem[] } {
  const pending = (value: unknown) => typeof value === "object" && value !== null && "status" in value;
  return readTypedFrontMatter<FrontMatter>(file, text, (value) =>
    pending(value) ? PendingFrontMatter : translationFrontMatter,
  );
}

/** Reads front matter that must fit the schema that `schemaFor` chooses. Returns it with the body, or the problems. */
export function readTypedFrontMatter<T>(
  file: string,
  text: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
): ReadText<T> | { problems: Problem[] } {
  const split = splitFrontMatter(file, text);
  if ("faults" in split)
    return {
      problems: split.faults.map(({ place, fault }) =>
        problemAt(place, frontMatterInvalid, { key: "unreadable", values: { fault } }),
      ),
    };
  const { value, placeOf, placeOfText } = split.frontMatter;
  const parsed = schemaFor(value).safeParse(value ?? {});
  if (parsed.success) return { value: parsed.data, placeOf, placeOfText, body: split.body };
  return {
    problems: parsed.error.issues.map((issue) => {
      const { path, fault } = describeIssue(issue, value ?? {});
      const place = value == null ? startOf(file) : placeOf(path);
      const values = { key: String(path[0] ?? ""), fault, declarable: declarableRules };
      return problemAt(place, frontMatterInvalid, { key: "value", values });
    }),
  };
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
  if (!/^\n---(?:\n|$)/.test(text.slice(end, end + fence.length + 2))) return fault(1, { kind: "unclosed" });
  if ("faults" in read) return read;
  const lines = text.slice(0, end).split("\n").length + 1;
  return { frontMatter: read, body: `${"\n".repeat(lines)}${cut.content}` };
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
