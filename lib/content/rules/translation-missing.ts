import { authoritativeLocale } from "../../locales";
import type { Obstacle } from "../model/files";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";

/** `folder` when the whole folder is missing; `original` the file to translate, null when that is the one missing. */
type Cases = { missing: { folder: string | null; original: string | null } };

export const translationMissing: Rule<"translation-missing", Cases> = {
  id: "translation-missing",
  kind: "certain",
  mayWait: true,
  guide: {
    zh: "缺一种语言的文件。补上它，或从 `documents.yaml` 里删去这份文本",
    en: "The file of one language is missing. Add it, or take the document out of `documents.yaml`",
    ja: "ある言語のファイルがありません。加えるか、`documents.yaml` からその文書を外してください",
  },
  words: {
    zh: {
      missing: ({ folder, original, file }) => ({
        found: folder === null ? `没有文件 ${file}` : `没有文件夹 ${folder}`,
        expected: "每份文本都应有网站的各种语言",
        fix: `新建 ${file}${original === null ? "" : `，把 ${original} 的全文复制进去再翻译`}；或者从 documents.yaml 里删去这份文本。`,
      }),
    },
    en: {
      missing: ({ folder, original, file }) => ({
        found: folder === null ? `no file ${file}` : `no folder ${folder}`,
        expected: "the document in every language of the site",
        fix: `create ${file}${original === null ? "" : `, copy the text of ${original} into it and translate it`}, or take the document out of documents.yaml.`,
      }),
    },
    ja: {
      missing: ({ folder, original, file }) => ({
        found: folder === null ? `ファイル ${file} がありません` : `フォルダー ${folder} がありません`,
        expected: "どの文書もサイトのすべての言語で必要です",
        fix: `${file} を作${original === null ? "る" : `り、${original} の文章をコピーして訳す`}か、documents.yaml からこの文書を外してください。`,
      }),
    },
  },
};

/** The problem of a document that has no file in a locale; the folder of the document may be missing, too. */
export function missingTranslation(file: string, obstacle: Obstacle | "no folder"): Problem {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const original = `${folder}/${authoritativeLocale}.md`;
  return problemAt({ file, line: 1, column: 1 }, translationMissing, {
    key: "missing",
    values: { folder: obstacle === "no folder" ? folder : null, original: file === original ? null : original },
  });
}
