import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ReportLanguage, reportLanguages } from "@/lib/content/model/report-language";
import { PendingFrontMatter, WrittenFrontMatter } from "@/lib/content/model/schema";
import type { ValueFault } from "@/lib/content/phrases/value-faults";
import { yamlFault } from "@/lib/content/phrases/yaml-faults";
import { splitFrontMatter } from "@/lib/content/read/front-matter";
import { declarableRules } from "@/lib/content/rules";
import { frontMatterInvalid } from "@/lib/content/rules/front-matter-invalid";

const read = (text: string) => {
  const split = splitFrontMatter("a.md", text);
  if ("faults" in split) throw new Error(JSON.stringify(split.faults));
  return split;
};

const faultsOf = (text: string) => {
  const split = splitFrontMatter("a.md", text);
  return "faults" in split
    ? split.faults.map(({ place, fault }) => `${place.line}:${place.column} ${yamlFault.en(fault).found}`)
    : [];
};

describe("front matter that an editor writes", () => {
  it.each([
    { name: "text", yaml: "title: 隐私权政策", value: { title: "隐私权政策" } },
    { name: "a date stays text", yaml: "updated: 2026-11-24", value: { updated: "2026-11-24" } },
    { name: "a time stays text", yaml: "a: 1:30", value: { a: "1:30" } },
    { name: "yes and no stay text", yaml: "a: yes\nb: no", value: { a: "yes", b: "no" } },
    { name: "a leading zero is not octal", yaml: "a: 012", value: { a: 12 } },
    { name: "a comment", yaml: "# note\ntitle: a # b", value: { title: "a" } },
    { name: "a colon in quotes", yaml: 'title: "a: b"', value: { title: "a: b" } },
    { name: "three dashes in a value", yaml: "title: a --- b", value: { title: "a --- b" } },
    { name: "a merge key is a key", yaml: '"<<": a', value: { "<<": "a" } },
    { name: "an indented line of dashes", yaml: "a: |\n  b\n  ---\n  c", value: { a: "b\n---\nc\n" } },
    { name: "nothing", yaml: "", value: null },
    { name: "only a comment", yaml: "# note", value: null },
  ])("$name", ({ yaml, value }) => {
    expect(read(`---\n${yaml}\n---\nbody\n`).frontMatter.value).toEqual(value);
  });

  it("leaves the body on its lines, and a line of dashes in it alone", () => {
    expect(read("---\ntitle: a\n---\n\nbody\n---\n").body).toBe("\n\n\n\nbody\n---\n");
  });

  it("knows the line of each key in the file", () => {
    const { placeOf } = read("---\ntitle: a\ndifferences:\n  - rule: b\n    section: c\n---\n").frontMatter;
    expect(placeOf(["title"])).toEqual({ file: "a.md", line: 2, column: 1 });
    expect(placeOf(["differences", 0, "section"])).toEqual({ file: "a.md", line: 5, column: 5 });
    expect(placeOf(["differences", 7, "section"])).toMatchObject({ line: 3 });
    expect(placeOf(["absent"])).toMatchObject({ line: 2 });
  });
});

describe("front matter that is refused", () => {
  it.each([
    { name: "none", text: "body", faults: ["1:1 text before the front matter"] },
    { name: "an empty file", text: "", faults: ["1:1 an empty file"] },
    { name: "an end that goes on", text: "---\na: b\n---x\nbody\n", faults: ["3:1 front matter without an end"] },
    { name: "a fence and no end", text: "---\na: b\n", faults: ["3:1 front matter without an end"] },
    { name: "only a fence", text: "---", faults: ["1:1 front matter without an end"] },
    { name: "an empty line first", text: "\n---\na: b\n---\n", faults: ["1:1 text before the front matter"] },
    { name: "four dashes", text: "----\na: b\n----\n", faults: ['1:1 "----"'] },
    { name: "a language", text: "---js\na\n---\n", faults: ['1:1 "---js"'] },
    { name: "a language after a space", text: "--- js\na\n---\n", faults: ['1:1 "--- js"'] },
    {
      name: "an alias",
      text: "---\na: &b c\nd: *b\n---\n",
      faults: ["2:7 an anchor or alias (& or *)", "3:4 an anchor or alias (& or *)"],
    },
    { name: "a repeated key", text: "---\na: b\na: c\n---\n", faults: ["3:1 a key that was given above"] },
    { name: "a tab", text: "---\na:\n\tb: c\n---\n", faults: ["3:1 a tab"] },
    {
      name: "a custom tag",
      text: "---\na: !!js/function b\n---\n",
      faults: ["2:4 text that cannot be read (Unresolved tag: tag:yaml.org,2002:js/function)"],
    },
    {
      name: "more than 16 kB",
      text: `---\na: ${"b".repeat(16 * 1024)}\n---\n`,
      faults: ["2:1 front matter of more than 16 kB"],
    },
  ])("$name", ({ text, faults }) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it("is refused again the next time", () => {
    const text = "---\na: [\n---\n";
    expect(faultsOf(text)).toHaveLength(1);
    expect(faultsOf(text)).toEqual(faultsOf(text));
  });
});

describe("a value of front matter that is wrong", () => {
  const schemas = [WrittenFrontMatter, PendingFrontMatter];
  const keys = [...new Set(schemas.flatMap(({ shape }) => Object.keys(shape)))];
  const said = (key: string, fault: ValueFault, language: ReportLanguage) =>
    frontMatterInvalid.words[language].value({
      kind: "document",
      key,
      fault,
      declarable: declarableRules,
      mending: null,
      file: "a.md",
      line: 2,
      column: 1,
    });

  // Nobody may copy a version or a day that is not theirs.
  it.each(
    keys
      .filter((key) => key !== "version" && key !== "updated")
      .flatMap((key) => reportLanguages.map((language) => ({ key, language }))),
  )("is shown rightly written: $key in $language", ({ key, language }) => {
    const { fix } = said(key, { kind: "wrong", name: key, shown: "1" }, language);
    const typed = fix.slice(fix.indexOf(`${key}:`));
    expect(schemas.some((schema) => schema.partial().safeParse(parse(typed)).success)).toBe(true);
  });

  it.each(reportLanguages)("is not among the keys, which are all named: %s", (language) => {
    const { fix } = said("x", { kind: "unknown keys", keys: ["x"] }, language);
    expect(keys.filter((key) => !fix.includes(key))).toEqual([]);
  });
});
