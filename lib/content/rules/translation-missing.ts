import { authoritativeLocale } from "../../locales";
import type { Obstacle } from "../files";
import { type Problem, problemAt } from "../problem";

/** The problem of a document that has no file in a locale; the folder of the document may be missing, too. */
export function translationMissing(file: string, obstacle: Obstacle | "no folder"): Problem {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const original = `${folder}/${authoritativeLocale}.md`;
  return problemAt({ file, line: 1, column: 1 }, "translation-missing", {
    unexpected: obstacle === "no folder" ? `no folder ${folder}` : `no file ${file}`,
    expected: "the document in every language of the site",
    fix: `create ${file}${file === original ? "" : `, copy the text of ${original} into it and translate it`}, or take the document out of documents.yaml.`,
  });
}
