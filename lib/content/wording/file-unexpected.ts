import type { Wording } from "../model/wording";

export const fileUnexpected: Wording<{
  review: { name: string };
  translation: { name: string; names: readonly string[] };
  folder: { folder: string; folders: readonly string[]; list: string };
}> = {
  zh: {
    review: ({ name }) => ({
      unexpected: `有文件“${name}”`,
      expected: "只能有客户评价，文件名用小写英文字母，以 .md 结尾",
      fix: "改文件名，或者删除这个文件。",
    }),
    translation: ({ name, names }) => ({
      unexpected: `有文件“${name}”`,
      expected: `只能有 ${names.join("、")}`,
      fix: "改文件名，或者删除这个文件。",
    }),
    folder: ({ folder, folders, list }) => ({
      unexpected: `有文件夹“${folder}”，documents.yaml 没有列出它`,
      expected: `只能有 ${folders.join("、")}`,
      fix: `在 ${list} 里加一行“  - slug: ${folder}”，或者删除这个文件夹。`,
    }),
  },
  en: {
    review: ({ name }) => ({
      unexpected: `the file "${name}"`,
      expected: "a review, named in small letters and ending in .md",
      fix: "rename the file, or delete it.",
    }),
    translation: ({ name, names }) => ({
      unexpected: `the file "${name}"`,
      expected: `only ${names.join(", ")}`,
      fix: "rename the file, or delete it.",
    }),
    folder: ({ folder, folders, list }) => ({
      unexpected: `the folder "${folder}", which documents.yaml does not name`,
      expected: `only ${folders.join(", ")}`,
      fix: `add the line "  - slug: ${folder}" to ${list}, or delete the folder.`,
    }),
  },
  ja: {
    review: ({ name }) => ({
      unexpected: `ファイル「${name}」があります`,
      expected: "お客様の声だけを置けます。名前は英小文字で書き、.md で終わらせます",
      fix: "ファイル名を変えるか、ファイルを削除してください。",
    }),
    translation: ({ name, names }) => ({
      unexpected: `ファイル「${name}」があります`,
      expected: `${names.join("、")} だけを置けます`,
      fix: "ファイル名を変えるか、ファイルを削除してください。",
    }),
    folder: ({ folder, folders, list }) => ({
      unexpected: `documents.yaml にないフォルダー「${folder}」があります`,
      expected: `${folders.join("、")} だけを置けます`,
      fix: `${list} に「  - slug: ${folder}」の行を加えるか、フォルダーを削除してください。`,
    }),
  },
};
