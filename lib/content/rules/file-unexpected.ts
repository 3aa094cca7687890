import { locales } from "../../locales";
import { startOf } from "../model/files";
import { ledgerFileName } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import { pinFileName } from "../pins/pin-file";
import type { MisnamedFolder } from "../versions/misnamed-folder";

type Cases = {
  review: { name: string };
  translation: { name: string; names: readonly string[] };
  folder: { folder: string; folders: readonly string[]; list: string };
  /** The only folder that is not listed, while one listed text has none. */
  misnamed: MisnamedFolder & { list: string };
};

/** Finds folders and files that no list names: a reader would never see their text. */
export const fileUnexpected: Rule<"file-unexpected", Cases> = {
  id: "file-unexpected",
  kind: "certain",
  judgeSite: judgeContent,
  guide: {
    zh: "有清单里没有的文件或文件夹，读者看不到它。加进 `documents.yaml`，改成正确的文件名，或删除",
    en: "A file or folder that no list names, so that no reader would see it. Add it to `documents.yaml`, correct its name, or delete it",
    ja: "一覧にないファイルやフォルダーがあり、読者には見えません。`documents.yaml` に加えるか、名前を直すか、削除してください",
  },
  words: {
    zh: {
      review: ({ name }) => ({
        found: `有文件“${name}”`,
        expected: "只能有客户评价，文件名用小写英文字母，以 .md 结尾",
        fix: "改文件名，或者删除这个文件。",
      }),
      translation: ({ name, names }) => ({
        found: `有文件“${name}”`,
        expected: `只能有 ${names.join("、")}`,
        fix: "改文件名，或者删除这个文件。",
      }),
      folder: ({ folder, folders, list }) => ({
        found: `有文件夹“${folder}”，documents.yaml 没有列出它`,
        expected: `只能有 ${folders.join("、")}`,
        fix: `在 ${list} 里加一行“  - slug: ${folder}”，或者删除这个文件夹。`,
      }),
      misnamed: ({ folder, slug, aliases, list }) => ({
        found: `文件夹叫“${folder}”，documents.yaml 里却是“${slug}”，后者没有文件夹`,
        expected: "文件夹和 slug 应当同名",
        fix: aliases
          ? `把文件夹改名为 ${slug}。如果地址要改，就把 ${list} 里“  - slug: ${slug}”一行（连同它的 aliases，如果有）改成：\n${renaming(folder, aliases)}`
          : `把文件夹改名为 ${slug}。`,
      }),
    },
    en: {
      review: ({ name }) => ({
        found: `the file "${name}"`,
        expected: "a review, named in small letters and ending in .md",
        fix: "rename the file, or delete it.",
      }),
      translation: ({ name, names }) => ({
        found: `the file "${name}"`,
        expected: `only ${names.join(", ")}`,
        fix: "rename the file, or delete it.",
      }),
      folder: ({ folder, folders, list }) => ({
        found: `the folder "${folder}", which documents.yaml does not name`,
        expected: `only ${folders.join(", ")}`,
        fix: `add the line "  - slug: ${folder}" to ${list}, or delete the folder.`,
      }),
      misnamed: ({ folder, slug, aliases, list }) => ({
        found: `the folder "${folder}", while documents.yaml has "${slug}", which has no folder`,
        expected: "one name for the folder and the slug",
        fix: aliases
          ? `rename the folder to ${slug}. If the address is to change, write this in ${list} in place of the line "  - slug: ${slug}", and of its aliases if it has any:\n${renaming(folder, aliases)}`
          : `rename the folder to ${slug}.`,
      }),
    },
    ja: {
      review: ({ name }) => ({
        found: `ファイル「${name}」があります`,
        expected: "お客様の声だけを置けます。名前は英小文字で書き、.md で終わらせます",
        fix: "ファイル名を変えるか、ファイルを削除してください。",
      }),
      translation: ({ name, names }) => ({
        found: `ファイル「${name}」があります`,
        expected: `${names.join("、")} だけを置けます`,
        fix: "ファイル名を変えるか、ファイルを削除してください。",
      }),
      folder: ({ folder, folders, list }) => ({
        found: `documents.yaml にないフォルダー「${folder}」があります`,
        expected: `${folders.join("、")} だけを置けます`,
        fix: `${list} に「  - slug: ${folder}」の行を加えるか、フォルダーを削除してください。`,
      }),
      misnamed: ({ folder, slug, aliases, list }) => ({
        found: `フォルダーの名前は「${folder}」ですが、documents.yaml では「${slug}」で、そのフォルダーがありません`,
        expected: "フォルダーと slug は同じ名前でなければなりません",
        fix: aliases
          ? `フォルダーの名前を ${slug} に変えてください。アドレスを変えるなら、${list} の「  - slug: ${slug}」の行を（aliases があればそれも）次のように書き換えます：\n${renaming(folder, aliases)}`
          : `フォルダーの名前を ${slug} に変えてください。`,
      }),
    },
  },
};

/** The entry of a text under another name, whose old addresses lead on. */
function renaming(folder: string, aliases: readonly string[]): string {
  return `  - slug: ${folder}\n    aliases: [${aliases.join(", ")}]`;
}

function judgeContent({ files, documents, removed, base }: SiteContent): Problem[] {
  const slugs = [...documents, ...removed].map((entry) => entry.slug);
  const names = [...locales.map((locale) => `${locale}.md`), "vocabulary.yaml", pinFileName, ledgerFileName];
  return [...files.folders].flatMap(([folder, entries]) => {
    if (folder === "reviews")
      return [...entries]
        .filter(([name]) => !/^[a-z0-9-]+\.md$/.test(name))
        .map(([name, { path }]) => problemAt(startOf(path), fileUnexpected, { key: "review", values: { name } }));
    if (slugs.includes(folder))
      return [...entries]
        .filter(([name]) => !names.includes(name))
        .map(([name, { path }]) =>
          problemAt(startOf(path), fileUnexpected, { key: "translation", values: { name, names } }),
        );
    // Who took a published document out of the list is told to name it there, and not to delete its texts.
    if (base?.ledgers.some(({ slug }) => slug === folder)) return [];
    return problemAt(startOf(`${files.root}/${folder}`), fileUnexpected, {
      key: "folder",
      values: { folder, folders: [...slugs, "reviews"], list: `${files.root}/documents.yaml` },
    });
  });
}
