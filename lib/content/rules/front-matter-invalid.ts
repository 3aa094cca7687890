import type { z } from "zod";
import { locales } from "../../locales";
import { startOf } from "../files";
import { splitFrontMatter } from "../frontmatter";
import { type Problem, problemAt } from "../problem";
import { type FrontMatter, PendingFrontMatter, WrittenFrontMatter, waivableRules } from "../schema";
import { describeIssue, type YamlFault, type YamlValue } from "../yaml";

const rule = "front-matter-invalid";

/** What to type for each key. */
const examples: Record<string, { expected: string; type: string }> = {
  title: { expected: "the title in one line", type: "title: Privacy Policy" },
  description: { expected: "one sentence in one line", type: "description: What this document is about." },
  version: { expected: "a version in quotes", type: 'version: "1"' },
  updated: { expected: "a date that exists, as year-month-day", type: "updated: 2026-11-24" },
  status: { expected: "the word pending", type: "status: pending" },
  differences: {
    expected: `a list of entries with rule (${waivableRules.join(", ")}), section, reason, approvedBy and hashes`,
    type: "differences:\n    - rule: facts-differ\n      section: sharing\n      reason: why\n      approvedBy: name",
  },
  pins: {
    expected:
      "a line for each section with its id and ten of the signs 0 to 9 and a to f, in quotes where a line is given with quotes",
    type: "pins:\n    sharing: 1a2b3c4d5e",
  },
  author: { expected: "the client's name in one line", type: "author: name" },
  quotations: {
    expected: `what the client said, in one line for each of ${locales.join(", ")}`,
    type: `quotations:${locales.map((locale) => `\n    ${locale}: …`).join("")}`,
  },
};

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
  if ("faults" in split) return { problems: split.faults.map(faultProblem) };
  const { value, placeOf } = split.frontMatter;
  const parsed = schemaFor(value).safeParse(value ?? {});
  if (parsed.success) return { value: parsed.data, placeOf, body: split.body };
  return {
    problems: parsed.error.issues.map((issue) => {
      const { path, unexpected, expected } = describeIssue(issue, value ?? {});
      const example = examples[String(path[0] ?? "")];
      const known = Object.keys(examples).slice(0, 7).join(", ");
      const place = value == null ? startOf(file) : placeOf(path);
      return problemAt(place, rule, {
        unexpected,
        expected: expected ?? example?.expected ?? `a value the guide allows (${issue.message})`,
        fix:
          issue.code === "unrecognized_keys"
            ? `remove it, or correct its spelling; the keys are ${known}.`
            : example && !expected
              ? `between the two lines of ---, write: ${example.type}`
              : correction(place.line),
      });
    }),
  };
}

function faultProblem({ place, unexpected, expected }: YamlFault): Problem {
  return problemAt(place, rule, {
    unexpected,
    expected,
    fix: correction(place.line),
  });
}

function correction(line: number): string {
  return `correct line ${line}; the file begins with "---", then one line each for title, description, version and updated, then "---".`;
}
