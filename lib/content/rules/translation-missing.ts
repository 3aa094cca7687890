import { authoritativeLocale } from "../../locales";
import type { Obstacle } from "../model/files";
import { type Problem, problemAt } from "../model/problem";

/** The problem of a document that has no file in a locale; the folder of the document may be missing, too. */
export function translationMissing(file: string, obstacle: Obstacle | "no folder"): Problem {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const original = `${folder}/${authoritativeLocale}.md`;
  return problemAt({ file, line: 1, column: 1 }, "translation-missing", {
    key: "missing",
    values: { folder: obstacle === "no folder" ? folder : null, original: file === original ? null : original },
  });
}
