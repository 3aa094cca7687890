import type { z } from "zod";
import { startOf } from "../model/files";
import { type Problem, problemAt } from "../model/problem";
import { type FrontMatter, PendingFrontMatter, WrittenFrontMatter } from "../model/schema";
import { splitFrontMatter } from "../read/front-matter";
import { describeIssue, type YamlFault, type YamlValue } from "../read/yaml";

const rule = "front-matter-invalid";

/** Reads the front matter of a translation. Returns it with the body, or the problems. */
export function readFrontMatter(
  file: string,
  text: string,
): { value: FrontMatter; placeOf: YamlValue["placeOf"]; body: string } | { problems: Problem[] } {
  const pending = (value: unknown) => typeof value === "object" && value !== null && "status" in value;
  return readTypedFrontMatter<FrontMatter>(file, text, (value) =>
    pending(value) ? PendingFrontMatter : WrittenFrontMatter,
  );
}

/** Reads front matter that must fit the schema that `schemaFor` chooses. Returns it with the body, or the problems. */
export function readTypedFrontMatter<T>(
  file: string,
  text: string,
  schemaFor: (value: unknown) => z.ZodType<T>,
): { value: T; placeOf: YamlValue["placeOf"]; body: string } | { problems: Problem[] } {
  const split = splitFrontMatter(file, text);
  if ("faults" in split) return { problems: split.faults.map(unreadable) };
  const { value, placeOf } = split.frontMatter;
  const parsed = schemaFor(value).safeParse(value ?? {});
  if (parsed.success) return { value: parsed.data, placeOf, body: split.body };
  return {
    problems: parsed.error.issues.map((issue) => {
      const { path, fault } = describeIssue(issue, value ?? {});
      const place = value == null ? startOf(file) : placeOf(path);
      return problemAt(place, rule, { key: "value", values: { key: String(path[0] ?? ""), fault } });
    }),
  };
}

function unreadable({ place, fault }: YamlFault): Problem {
  return problemAt(place, rule, { key: "unreadable", values: { fault } });
}
