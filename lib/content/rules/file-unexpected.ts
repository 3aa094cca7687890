import { locales } from "../../locales";
import { type ContentFiles, startOf } from "../files";
import { type Problem, problemAt } from "../problem";
import type { DocumentEntry } from "../schema";

/** Finds folders and files that no list names: a reader would never see their text. */
export function fileUnexpected(files: ContentFiles, documents: readonly DocumentEntry[]): Problem[] {
  const slugs = documents.map((entry) => entry.slug);
  return [...files.folders].flatMap(([folder, entries]) => {
    if (folder === "reviews")
      return strangers(
        entries,
        (name) => /^[a-z0-9-]+\.md$/.test(name),
        "a review, named in small letters and ending in .md",
      );
    if (slugs.includes(folder))
      return strangers(
        entries,
        (name) => locales.some((locale) => name === `${locale}.md`),
        `only ${locales.map((locale) => `${locale}.md`).join(", ")}`,
      );
    return [
      problemAt(startOf(`${files.root}/${folder}`), "file-unexpected", {
        unexpected: `the folder "${folder}", which documents.yaml does not name`,
        expected: `only ${[...slugs, "reviews"].join(", ")}`,
        fix: `add the line "  - slug: ${folder}" to ${files.root}/documents.yaml, or delete the folder.`,
      }),
    ];
  });
}

function strangers(
  entries: Map<string, { path: string }>,
  known: (name: string) => boolean,
  expected: string,
): Problem[] {
  return [...entries].flatMap(([name, { path }]) =>
    known(name)
      ? []
      : [
          problemAt(startOf(path), "file-unexpected", {
            unexpected: `the file "${name}"`,
            expected,
            fix: `rename the file, or delete it.`,
          }),
        ],
  );
}
