import type { Locale } from "../../locales";
import type { ReportLanguage } from "../model/report-language";
import type { Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { dependsOnKey, type ValueFault, valueFound, valueWanted } from "../phrases/value-faults";
import { type YamlFaultKind, yamlFault } from "../phrases/yaml-faults";

/** The files of data, by name. */
export type DataFile = "documents.yaml" | "vocabulary.yaml" | "pins.yaml" | "versions.yaml";

const entryOf: Phrase<DataFile> = {
  zh: (name) =>
    ({
      "documents.yaml": "应为“- slug: privacy-policy”这样的条目的列表；removed 下的条目还有“on: 2027-02-01”这样的日期",
      "vocabulary.yaml": "应为文件开头说明的那种条目",
      "pins.yaml": "每一部分下面应为“en: 1a2b3c4d5e-5e4d3c2b1a”这样的行",
      "versions.yaml":
        "应为旁边的版本那样的条目：version、announced、effective、notice、summary、embeds、sha256，日期写成 2027-01-10",
    })[name],
  en: (name) =>
    ({
      "documents.yaml":
        'a list of entries such as "- slug: privacy-policy", below removed each with a day such as "on: 2027-02-01"',
      "vocabulary.yaml": "entries as the comment at the head of the file describes them",
      "pins.yaml": 'below each part lines such as "en: 1a2b3c4d5e-5e4d3c2b1a"',
      "versions.yaml":
        "an entry like those of the other versions: version, announced, effective, notice, summary, embeds, sha256, with days such as 2027-01-10",
    })[name],
  ja: (name) =>
    ({
      "documents.yaml":
        "「- slug: privacy-policy」のような項目のリスト（removed の下では「on: 2027-02-01」のような日付も）が必要です",
      "vocabulary.yaml": "ファイルの冒頭の説明どおりの項目が必要です",
      "pins.yaml": "各部分の下に「en: 1a2b3c4d5e-5e4d3c2b1a」のような行が必要です",
      "versions.yaml":
        "ほかの版と同じ項目（version、announced、effective、notice、summary、embeds、sha256。日付は 2027-01-10 の形）が必要です",
    })[name],
};

/** What to do: pins are written by no hand. */
const mend: Phrase<{ name: DataFile; line: number }> = {
  zh: ({ name, line }) =>
    name === "pins.yaml"
      ? "用拉取请求的报告里给出的整个文件，替换这个文件的全部内容。"
      : `照旁边的条目改正第 ${line} 行。`,
  en: ({ name, line }) =>
    name === "pins.yaml"
      ? "replace all of the file by the one that the report on the pull request gives."
      : `correct line ${line} on the model of the entries beside it.`,
  ja: ({ name, line }) =>
    name === "pins.yaml"
      ? "プルリクエストの報告に示されたファイル全体で、このファイルの内容をすべて置き換えてください。"
      : `隣の項目にならって ${line} 行目を直してください。`,
};

/** What a recorded hash looks like, and where a damaged one is found again: nobody can model it on that of another text. */
const hashEntry: Phrase<null> & { mend: Phrase<{ line: number }> } = {
  zh: () => "应为 64 个字符的指纹，只有数字和小写的 a 到 f",
  en: () => "a hash of 64 signs, digits and small letters from a to f",
  ja: () => "数字と小文字の a から f だけの 64 文字の指紋が必要です",
  mend: {
    zh: ({ line }) =>
      `恢复第 ${line} 行（GitHub 上这个文件的 History 里有）；还没有发布的，删去这一行，检查会给出正确的。`,
    en: ({ line }) =>
      `restore line ${line} (this file's History on GitHub has it); if the version was never published, delete the line, and the check gives the right one.`,
    ja: ({ line }) =>
      `${line} 行目を元に戻してください（GitHub のこのファイルの History にあります）。まだ公開していなければ、この行を削ると、正しい行を検査が示します。`,
  },
};

const isHash = (name: DataFile, fault: ValueFault) =>
  name === "versions.yaml" && "name" in fault && /\.(?:sha256|pdf)\.[a-z]+$/.test(fault.name);

/** What a wrong value wants, and what to do about it, in a language. */
function sayWanted(
  language: ReportLanguage,
  { name, fault, line }: { name: DataFile; fault: ValueFault; line: number },
) {
  if (isHash(name, fault)) return { expected: hashEntry[language](null), fix: hashEntry.mend[language]({ line }) };
  const expected = dependsOnKey(fault) ? entryOf[language](name) : valueWanted[language](fault);
  return { expected, fix: mend[language]({ name, line }) };
}

const spacesIn = (line: string) => line.length - line.trimStart().length;

/** Lines to add for languages without words. */
const linesFor = (missing: readonly Locale[]) => missing.map((locale) => `${locale}: […]`);

type Cases = {
  unreadable: { name: DataFile; fault: YamlFaultKind };
  value: { name: DataFile; fault: ValueFault };
  /** A line that another keyboard typed: `typed` is the whole of it as it was meant. `⇥` stands for a tab in what is `shown`. */
  signs: { shown: string; typed: string };
  repeated: { slug: string };
  /** The site has a page of its own at the address that the slug would have. */
  reserved: { slug: string };
  "unknown opening": { slug: string };
  /** A document under the name that it had before; `now` is the one that it has. */
  "renamed opening": { slug: string; now: string };
  /** A table of the vocabulary that somebody deleted, or left without a line. */
  "table missing": { table: string };
  /** An entry of a document's own vocabulary has no words in some languages. */
  "language missing": { entry: string; missing: readonly Locale[] };
};

export const dataFileInvalid: Rule<"data-file-invalid", Cases> = {
  id: "data-file-invalid",
  kind: "certain",
  guide: {
    zh: "`documents.yaml`、`vocabulary.yaml`、`pins.yaml` 或 `versions.yaml` 写法不对，或写了重复、不存在的文本。照旁边的条目改",
    en: "`documents.yaml`, `vocabulary.yaml`, `pins.yaml` or `versions.yaml` is not well formed, or names a document twice or one that does not exist. Follow the entries beside it",
    ja: "`documents.yaml`、`vocabulary.yaml`、`pins.yaml`、`versions.yaml` の書き方が誤っているか、文書が重複しているか存在しません。隣の項目にならって直してください",
  },
  words: {
    zh: {
      unreadable: ({ name, fault, line }) => ({
        ...yamlFault.zh(fault),
        fix: name === "pins.yaml" ? mend.zh({ name, line }) : `改正第 ${line} 行。`,
      }),
      value: (wrong) => ({ found: valueFound.zh(wrong.fault), ...sayWanted("zh", wrong) }),
      signs: ({ shown, typed, line }) => ({
        found: `这一行是“${shown}”`,
        expected: "应为半角的冒号、数字、引号和括号，行首用半角空格，日期写成 2027-01-10",
        fix: `把第 ${line} 行改成（行首 ${spacesIn(typed)} 个半角空格）：\n${typed}`,
      }),
      repeated: ({ slug, line }) => ({
        found: `“${slug}”第二次出现`,
        expected: "每份文本只能列一次",
        fix: `删去从第 ${line} 行开始的条目。`,
      }),
      reserved: ({ slug }) => ({
        found: `slug “${slug}”`,
        expected: "应为别的名称：这个地址是网站自己的一页",
        fix: `换一个名称，文件夹也随之改名。`,
      }),
      "unknown opening": ({ slug }) => ({
        found: `opensWith 中有“${slug}”`,
        expected: "应为本列表中另一份文本的 slug",
        fix: "改正拼写，或者把这份文本加进列表。",
      }),
      "renamed opening": ({ slug, now }) => ({
        found: `opensWith 中有旧名“${slug}”`,
        expected: `应为这份文本现在的 slug“${now}”`,
        fix: `把 opensWith 里的 ${slug} 改成 ${now}。`,
      }),
      "table missing": ({ table }) => ({
        found: `“${table}:”一表缺失，或者没有内容`,
        expected: "应有 parties、names、terms、known 四个表，少了一个，检查就查不出那些词",
        fix: `把“${table}:”和它下面的各行恢复成原来的样子；原来的内容在 GitHub 上这个文件的 History 里。`,
      }),
      "language missing": ({ entry, missing, line }) => ({
        found: `“${entry}”没有 ${missing.join("、")} 的词`,
        expected: "应写明每一种语言的词，因为它取代整个网站的同名条目",
        fix: `在第 ${line} 行开始的条目里补上“${linesFor(missing).join("”“")}”。`,
      }),
    },
    en: {
      unreadable: ({ name, fault, line }) => ({
        ...yamlFault.en(fault),
        fix: name === "pins.yaml" ? mend.en({ name, line }) : `correct line ${line}.`,
      }),
      value: (wrong) => ({ found: valueFound.en(wrong.fault), ...sayWanted("en", wrong) }),
      signs: ({ shown, typed, line }) => ({
        found: `the line "${shown}"`,
        expected:
          "half-width colons, digits, brackets and straight quotation marks, spaces in front, days such as 2027-01-10",
        fix: `make line ${line} read, with ${spacesIn(typed)} spaces in front:\n${typed}`,
      }),
      repeated: ({ slug, line }) => ({
        found: `"${slug}" a second time`,
        expected: "each document once",
        fix: `delete the entry that begins in line ${line}.`,
      }),
      reserved: ({ slug }) => ({
        found: `the slug "${slug}"`,
        expected: "another name: at this address the site has a page of its own",
        fix: "choose another name, and rename the folder after it.",
      }),
      "unknown opening": ({ slug }) => ({
        found: `"${slug}" in opensWith`,
        expected: "the slug of another document in this list",
        fix: "correct its spelling, or add the document to the list.",
      }),
      "renamed opening": ({ slug, now }) => ({
        found: `"${slug}" in opensWith, which is the old name of a document`,
        expected: `its slug of today, "${now}"`,
        fix: `write ${now} in place of ${slug} in opensWith.`,
      }),
      "table missing": ({ table }) => ({
        found: `no table "${table}:", or nothing in it`,
        expected: "the tables parties, names, terms and known: without one the check does not see its words",
        fix: `put "${table}:" and the lines below it back as they were; History shows them above this file on GitHub.`,
      }),
      "language missing": ({ entry, missing, line }) => ({
        found: `no words in ${missing.join(" and ")} for "${entry}"`,
        expected: "words in every language, since the entry stands in place of the site's of the same name",
        fix: `add "${linesFor(missing).join('" and "')}" to the entry that begins in line ${line}.`,
      }),
    },
    ja: {
      unreadable: ({ name, fault, line }) => ({
        ...yamlFault.ja(fault),
        fix: name === "pins.yaml" ? mend.ja({ name, line }) : `${line} 行目を直してください。`,
      }),
      value: (wrong) => ({ found: valueFound.ja(wrong.fault), ...sayWanted("ja", wrong) }),
      signs: ({ shown, typed, line }) => ({
        found: `この行は「${shown}」です`,
        expected: "コロン、数字、引用符、括弧は半角、行頭は半角スペース、日付は 2027-01-10 の形が必要です",
        fix: `${line} 行目を次のように直してください（行頭に半角スペース ${spacesIn(typed)} 個）：\n${typed}`,
      }),
      repeated: ({ slug, line }) => ({
        found: `「${slug}」がもう一度書かれています`,
        expected: "どの文書も一度しか書けません",
        fix: `${line} 行目から始まる項目を削ってください。`,
      }),
      reserved: ({ slug }) => ({
        found: `slug が「${slug}」です`,
        expected: "別の名前が必要です。このアドレスにはサイト自身のページがあります",
        fix: "別の名前にして、フォルダーの名前も合わせてください。",
      }),
      "unknown opening": ({ slug }) => ({
        found: `opensWith に「${slug}」があります`,
        expected: "この一覧にある別の文書の slug が必要です",
        fix: "綴りを直すか、その文書を一覧に加えてください。",
      }),
      "renamed opening": ({ slug, now }) => ({
        found: `opensWith に古い名前「${slug}」があります`,
        expected: `この文書の今の slug「${now}」が必要です`,
        fix: `opensWith の ${slug} を ${now} に直してください。`,
      }),
      "table missing": ({ table }) => ({
        found: `「${table}:」の表がないか、中身がありません`,
        expected: "parties、names、terms、known の四つの表が必要です。欠けた表の語はチェックされません",
        fix: `「${table}:」とその下の行を元どおりに戻してください。元の内容は GitHub のこのファイルの History にあります。`,
      }),
      "language missing": ({ entry, missing, line }) => ({
        found: `「${entry}」に ${missing.join("、")} の語がありません`,
        expected: "サイト全体の同じ名前の項目に代わるものなので、すべての言語の語が必要です",
        fix: `${line} 行目から始まる項目に「${linesFor(missing).join("」「")}」を加えてください。`,
      }),
    },
  },
};
