import type { LostTexts } from "../../content/changes/published-texts";
import { type ReportLanguage, reportLanguages } from "../../content/model/report-language";
import { schemeNames } from "../../content/model/schema";
import type { VersionRefusal } from "../../content/new/new-version";
import { authoritativeLocale } from "../../locales";

/** Why a document or a language cannot be created. */
export type NewRefusal =
  | { kind: "no folder name"; slug: string }
  | { kind: "taken"; folder: string }
  | { kind: "locale there"; tag: string; known: readonly string[] }
  | { kind: "no tag" | "no language"; tag: string }
  | { kind: "right to left"; tag: string; name: string }
  | { kind: "no day"; typed: string }
  | VersionRefusal
  | LostTexts
  | { kind: "problems" };

type NewWords = {
  usage: string;
  refusal: (refusal: NewRefusal) => string;
  made: string;
  changed: string;
  /** What to do next with a new document or page in `folder`. */
  document: (folder: string) => string;
  /** What to do next with new versions, each of the document in a `folder`. */
  version: (made: readonly { folder: string; version: string }[]) => string;
  /** The days of notice of a new version, in whole days, and the last day on which it may be published for them to be kept. */
  notice: (notice: { effective: string; days: number; lastDay: string }) => string;
  /** What to do next for a new language; `content` is the content folder. */
  locale: (tag: string, content: string) => string;
  check: string;
};

const languages = reportLanguages.join("|");
const schemes = schemeNames.join("|");

/** What `npm run new` prints. No text ends with a line break. */
export const newWords: Record<ReportLanguage, NewWords> = {
  zh: {
    usage: `用法：npm run new -- document <文件夹名> [--scheme ${schemes}] [--lang ${languages}]
      npm run new -- page <文件夹名> [--lang ${languages}]
      npm run new -- locale <语言代码> [--lang ${languages}]
      npm run new -- version <文件夹名> --effective <年-月-日> [--notice <天数>] [--published] [--lang ${languages}]
      npm run new -- correction <文件夹名> [--published] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no folder name":
          return `“${refusal.slug}”不能用作文件夹名；应为小写英文字母，用“-”连接，如 terms-of-use。`;
        case "taken":
          return `已有 ${refusal.folder}；请另取一个名称。`;
        case "locale there":
          return `网站已有 ${refusal.tag}；现有的语言是 ${refusal.known.join("、")}。`;
        case "no tag":
          return `“${refusal.tag}”不是语言代码；应为两三个小写英文字母，如 ko。`;
        case "no language":
          return `没有代码为“${refusal.tag}”的语言；应为 ISO 639 的代码，如 ko。`;
        case "right to left":
          return `${refusal.name}（${refusal.tag}）从右向左书写；网站的页面只能从左向右排。`;
        case "no day":
          return `“${refusal.typed}”不是存在的日期；应写成 2027-01-10 的样子。`;
        case "no ledger":
          return `没有文本“${refusal.slug}”，或者它还没有版本记录；现有的是 ${refusal.known.join("、")}。`;
        case "being written":
          return `${refusal.slug} 的第 ${refusal.version} 版还在撰写中；请先发布它。`;
        case "too soon":
          return `${refusal.effective} 太早：今天公布，提前 ${refusal.notice} 整天，最早是 ${refusal.first}。`;
        case "lost":
          return `${refusal.files.join("、")} 已与发布的第 ${refusal.version} 版不同，这里的 git 历史里也没有发布时的文本。如果历史不完整，运行 \`git fetch --unshallow\`，再执行一次这个命令。否则，先把您的改动另存一处，照 GitHub 上 History 里的原文恢复 ${refusal.files.join("、")}，再执行一次这个命令，然后把改动放回去。`;
        case "problems":
          return "现有文本还有问题。请先照 `npm run check` 所说改好：新建的内容以现有文本为准。";
      }
    },
    made: "新建",
    changed: "修改",
    document: (folder) => `先写 ${folder}/${authoritativeLocale}.md：每处 TODO 要换成文字，“todo”要换成节的标识。
节、项、子项的增删，各种语言要相同。然后译成其他语言。`,
    version: (
      made,
    ) => `${made.map(({ folder, version }) => `${folder}：第 ${version} 版`).join("；")}。现在修改这些文件夹里的三种语言。
然后在 versions.yaml 里写 summary（每种语言一句话）；文字定稿后，检查会给出要粘贴的 sha256。`,
    notice: ({ effective, days, lastDay }) =>
      `自 ${effective} 起生效，提前 ${days} 整天公布（versions.yaml 里的 notice）：最迟 ${lastDay} 合并。`,
    locale: (tag, content) =>
      `把 ${content}/*/${tag}.md、messages/${tag}.json 和 ${content}/vocabulary.yaml 中 TODO 之后的文字译出，再删去 TODO。
看一看 lib/locales.ts 和 tailwind.config.ts 中 ${tag} 的条目；那里可以加上社交卡片的字体和阅读速度。`,
    check: "`npm run check` 会列出还要做的事；做完之前不会发布。",
  },
  en: {
    usage: `Usage: npm run new -- document <slug> [--scheme ${schemes}] [--lang ${languages}]
       npm run new -- page <slug> [--lang ${languages}]
       npm run new -- locale <tag> [--lang ${languages}]
       npm run new -- version <document> --effective <YYYY-MM-DD> [--notice <days>] [--published] [--lang ${languages}]
       npm run new -- correction <document> [--published] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no folder name":
          return `"${refusal.slug}" cannot be a folder; expected small letters joined by "-", such as terms-of-use.`;
        case "taken":
          return `There is ${refusal.folder} already; choose another name.`;
        case "locale there":
          return `The site has ${refusal.tag} already; its languages are ${refusal.known.join(", ")}.`;
        case "no tag":
          return `"${refusal.tag}" is no language tag of two or three small letters, such as ko.`;
        case "no language":
          return `There is no language "${refusal.tag}"; expected a tag of ISO 639, such as ko.`;
        case "right to left":
          return `${refusal.name} (${refusal.tag}) is written from right to left; the site's pages are made for left to right.`;
        case "no day":
          return `"${refusal.typed}" is no day that exists; write one such as 2027-01-10.`;
        case "no ledger":
          return `There is no document "${refusal.slug}" with a ledger; there are ${refusal.known.join(", ")}.`;
        case "being written":
          return `Version ${refusal.version} of ${refusal.slug} is still being written; publish it first.`;
        case "too soon":
          return `${refusal.effective} is too soon: published today and announced for ${refusal.notice} whole days, the first possible day is ${refusal.first}.`;
        case "lost":
          return `${refusal.files.join(", ")} no longer say${refusal.files.length === 1 ? "s" : ""} what version ${refusal.version} said when it was published, and git's history here does not have that text. Run \`git fetch --unshallow\` if the history is cut off, and call this command again. Otherwise keep a copy of your edits elsewhere, restore ${refusal.files.join(", ")} from History on GitHub, call this command again, and put the edits back.`;
        case "problems":
          return "The content has problems. First fix what `npm run check` reports: the new files are made from it.";
      }
    },
    made: "made   ",
    changed: "changed",
    document: (
      folder,
    ) => `Write ${folder}/${authoritativeLocale}.md first: each TODO stands for a text, "todo" for the name of a section.
Copy or delete sections, items and sub-items alike in every language. Then translate the others.`,
    version: (
      made,
    ) => `${made.map(({ folder, version }) => `${folder}: version ${version}`).join("; ")}. Now edit the three languages in these folders.
Then write the summary in versions.yaml, one sentence in each language; once the text is final, the check gives the sha256 to paste.`,
    notice: ({ effective, days, lastDay }) =>
      `It applies from ${effective}, with ${days} whole days of notice (\`notice\` in versions.yaml): merge it on ${lastDay} at the latest.`,
    locale: (tag, content) =>
      `Translate each text behind TODO in ${content}/*/${tag}.md, messages/${tag}.json and ${content}/vocabulary.yaml, and delete TODO.
Look at the rows of ${tag} in lib/locales.ts and tailwind.config.ts; a typeface for social cards and a reading speed can be added there.`,
    check: "`npm run check` lists what is left to do, and refuses to publish until nothing is.",
  },
  ja: {
    usage: `使い方：npm run new -- document <フォルダー名> [--scheme ${schemes}] [--lang ${languages}]
        npm run new -- page <フォルダー名> [--lang ${languages}]
        npm run new -- locale <言語コード> [--lang ${languages}]
        npm run new -- version <フォルダー名> --effective <年-月-日> [--notice <日数>] [--published] [--lang ${languages}]
        npm run new -- correction <フォルダー名> [--published] [--lang ${languages}]`,
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "no folder name":
          return `「${refusal.slug}」はフォルダー名に使えません。terms-of-use のように、英小文字を「-」でつないでください。`;
        case "taken":
          return `${refusal.folder} はすでにあります。ほかの名前にしてください。`;
        case "locale there":
          return `サイトには ${refusal.tag} がすでにあります。いまの言語は ${refusal.known.join("、")} です。`;
        case "no tag":
          return `「${refusal.tag}」は言語コードではありません。ko のように、英小文字二、三文字で書いてください。`;
        case "no language":
          return `コードが「${refusal.tag}」の言語はありません。ko のような ISO 639 のコードが必要です。`;
        case "right to left":
          return `${refusal.name}（${refusal.tag}）は右から左に書く言語です。サイトのページは左から右にしか組めません。`;
        case "no day":
          return `「${refusal.typed}」は実在する日付ではありません。2027-01-10 のように書いてください。`;
        case "no ledger":
          return `版の記録のある文書「${refusal.slug}」はありません。あるのは ${refusal.known.join("、")} です。`;
        case "being written":
          return `${refusal.slug} の第 ${refusal.version} 版はまだ作成中です。先に公開してください。`;
        case "too soon":
          return `${refusal.effective} では早すぎます。今日公表して丸 ${refusal.notice} 日置くと、最も早い日は ${refusal.first} です。`;
        case "lost":
          return `${refusal.files.join("、")} は公開された第 ${refusal.version} 版と異なり、公開時の文章はここの git の履歴にありません。履歴が途中で切れている場合は \`git fetch --unshallow\` を実行し、もう一度このコマンドを実行してください。そうでなければ、変更を別の場所に写しておき、GitHub の History から ${refusal.files.join("、")} を元に戻して、もう一度このコマンドを実行し、それから変更を書き戻してください。`;
        case "problems":
          return "いまの文書に問題があります。新しいものはそれに倣って作られるので、先に `npm run check` の言うとおりに直してください。";
      }
    },
    made: "作成",
    changed: "変更",
    document: (
      folder,
    ) => `まず ${folder}/${authoritativeLocale}.md を書いてください。TODO は文章に、「todo」は節の識別名に置き換えます。
節、項目、細目を増減するときは、どの言語でも同じにします。その後、ほかの言語に訳してください。`,
    version: (
      made,
    ) => `${made.map(({ folder, version }) => `${folder}：第 ${version} 版`).join("、")}。これらのフォルダーの三つの言語を編集してください。
その後、versions.yaml に summary を各言語一文ずつ書きます。文章が確定すると、貼り付ける sha256 を検査が示します。`,
    notice: ({ effective, days, lastDay }) =>
      `${effective} から適用され、予告は丸 ${days} 日です（versions.yaml の notice）。遅くとも ${lastDay} にマージしてください。`,
    locale: (tag, content) =>
      `${content}/*/${tag}.md、messages/${tag}.json、${content}/vocabulary.yaml の TODO の後ろの文章を訳し、TODO を消してください。
lib/locales.ts と tailwind.config.ts の ${tag} の行を確かめてください。ソーシャルカードの書体と読む速さを加えられます。`,
    check: "残りの作業は `npm run check` が挙げます。すべて終わるまで公開されません。",
  },
};
