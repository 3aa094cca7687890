import type { Wording } from "../model/wording";

/** `folder` when the whole folder is missing; `original` the file to translate, null when that is the one missing. */
export const translationMissing: Wording<{ missing: { folder: string | null; original: string | null } }> = {
  zh: {
    missing: ({ folder, original, file }) => ({
      unexpected: folder === null ? `没有文件 ${file}` : `没有文件夹 ${folder}`,
      expected: "每份文件都应有网站的各种语言",
      fix: `新建 ${file}${original === null ? "" : `，把 ${original} 的全文复制进去再翻译`}；或者从 documents.yaml 里删去这份文件。`,
    }),
  },
  en: {
    missing: ({ folder, original, file }) => ({
      unexpected: folder === null ? `no file ${file}` : `no folder ${folder}`,
      expected: "the document in every language of the site",
      fix: `create ${file}${original === null ? "" : `, copy the text of ${original} into it and translate it`}, or take the document out of documents.yaml.`,
    }),
  },
  ja: {
    missing: ({ folder, original, file }) => ({
      unexpected: folder === null ? `ファイル ${file} がありません` : `フォルダー ${folder} がありません`,
      expected: "どの文書もサイトのすべての言語で必要です",
      fix: `${file} を作${original === null ? "る" : `り、${original} の文章をコピーして訳す`}か、documents.yaml からこの文書を外してください。`,
    }),
  },
};
