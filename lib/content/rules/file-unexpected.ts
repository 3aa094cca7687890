import { locales } from "../../locales";
import { type ContentFiles, startOf } from "../model/files";
import { type Problem, problemAt } from "../model/problem";
import type { DocumentEntry } from "../model/schema";

const rule = "file-unexpected";

/** Finds folders and files that no list names: a reader would never see their text. */
export function fileUnexpected(files: ContentFiles, documents: readonly DocumentEntry[]): Problem[] {
  const slugs = documents.map((entry) => entry.slug);
  const names = locales.map((locale) => `${locale}.md`);
  return [...files.folders].flatMap(([folder, entries]) => {
    if (folder === "reviews")
      return [...entries]
        .filter(([name]) => !/^[a-z0-9-]+\.md$/.test(name))
        .map(([name, { path }]) => problemAt(startOf(path), rule, { key: "review", values: { name } }));
    if (slugs.includes(folder))
      return [...entries]
        .filter(([name]) => !names.includes(name))
        .map(([name, { path }]) => problemAt(startOf(path), rule, { key: "translation", values: { name, names } }));
    return problemAt(startOf(`${files.root}/${folder}`), rule, {
      key: "folder",
      values: { folder, folders: [...slugs, "reviews"], list: `${files.root}/documents.yaml` },
    });
  });
}
