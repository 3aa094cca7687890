import type { ReportLanguage } from "../model/report-language";
import type { Words } from "../model/wording";

/** What can be wrong with a YAML text or with the lines of --- around it. `reason` is the parser's own, in English. */
export type YamlFaultKind =
  | {
      kind:
        | "nested"
        | "anchor"
        | "repeated key"
        | "tab"
        | "second colon"
        | "no colon"
        | "colon"
        | "open quote"
        | "indented"
        | "sign"
        | "unreadable line"
        | "conflict";
    }
  | { kind: "unreadable"; reason: string }
  | { kind: "empty file" | "text before" | "unclosed" }
  | { kind: "other first line"; typed: string }
  | { kind: "too long"; kilobytes: number };

type Fault = Pick<Words, "found" | "expected">;

/** A fault in words, for a rule that adds what to type. */
export const yamlFault: Record<ReportLanguage, (fault: YamlFaultKind) => Fault> = {
  zh: (fault) => {
    const firstLine = "文件的第一行应当正好是“---”";
    const keyAndValue = "应为“键: 值”这样的行，用半角冒号，后面空一格";
    switch (fault.kind) {
      case "nested":
        return { found: "嵌套过深，无法读取", expected: keyAndValue };
      case "anchor":
        return {
          found: "有 YAML 的锚点或别名（& 或 *）",
          expected: "应把值直接写出；值本身以 & 或 * 开头时，加半角引号",
        };
      case "repeated key":
        return { found: "这个键在上文已经写过", expected: "每个键只能写一次" };
      case "tab":
        return { found: "有制表符（Tab）", expected: "应使用半角空格" };
      case "second colon":
        return { found: "一个值里又有一处“: ”", expected: "值应加半角引号，或者每个键单独写一行" };
      case "no colon":
        return { found: "这一行没有“: ”", expected: keyAndValue };
      case "colon":
        return { found: "键后面的冒号是全角的，或者后面没有空格", expected: keyAndValue };
      case "open quote":
        return { found: "值的前面有引号，后面没有", expected: "引号应当成对" };
      case "indented":
        return { found: "键的前面有空格", expected: "应从行首写起，与旁边的键对齐" };
      case "sign":
        return { found: "值以 YAML 自己的符号开头", expected: "值应加半角引号" };
      case "unreadable line":
        return {
          found: "这一行无法读取",
          expected: "键后应为“: ”，引号和括号要成对，[ ] 里的词用半角逗号隔开，行首的空格与旁边同类的行一样多",
        };
      case "conflict":
        return {
          found: "有两份改动合并时留下的冲突记号（<<<<<<<、=======、>>>>>>>）",
          expected: "不应有这些记号",
        };
      case "unreadable":
        return {
          found: `内容无法读取（${fault.reason}）`,
          expected: "应为“键: 值”这样的行；值里有 : 或 # 时，加半角引号",
        };
      case "empty file":
        return { found: "文件是空的", expected: firstLine };
      case "text before":
        return { found: "文件的说明之前有文字", expected: firstLine };
      case "other first line":
        return { found: `第一行是“${fault.typed}”`, expected: firstLine };
      case "unclosed":
        return { found: "文件的说明没有结束", expected: "说明之后应有一行正好是“---”" };
      case "too long":
        return { found: `文件的说明超过 ${fault.kilobytes} kB`, expected: "应当只有短短几行" };
    }
  },
  en: (fault) => {
    const firstLine = 'a first line of exactly "---"';
    switch (fault.kind) {
      case "nested":
        return { found: "a text too deeply nested to read", expected: "plain lines of the form key: value" };
      case "anchor":
        return {
          found: "an anchor or alias (& or *)",
          expected: "a value written out; put it in quotes if it is meant to begin with & or *",
        };
      case "repeated key":
        return { found: "a key that was given above", expected: "each key once" };
      case "tab":
        return { found: "a tab", expected: "spaces" };
      case "second colon":
        return {
          found: 'a second ": " in one value',
          expected: 'the value in "quotes", or each key in a line of its own',
        };
      case "no colon":
        return {
          found: 'a line without ": "',
          expected: "key: value, with a half-width colon and a space behind it",
        };
      case "colon":
        return {
          found: "a full-width colon behind the key, or no space behind the colon",
          expected: "key: value, with a half-width colon and a space behind it",
        };
      case "open quote":
        return { found: "a quotation mark before the value and none behind it", expected: "a pair of them" };
      case "indented":
        return { found: "spaces in front of a key", expected: "none, as with the keys beside it" };
      case "sign":
        return { found: "a value that begins with a sign of YAML's own", expected: 'the value in "quotes"' };
      case "unreadable line":
        return {
          found: "a line that cannot be read",
          expected:
            '": " behind each key, marks and brackets in pairs, commas between the words in [ ], and as many spaces in front as in the lines of its kind',
        };
      case "conflict":
        return {
          found: "the marks of a merge conflict (<<<<<<<, =======, >>>>>>>): two changes of the same lines met here",
          expected: "none of them",
        };
      case "unreadable":
        return {
          found: `text that cannot be read (${fault.reason})`,
          expected: 'lines of the form key: value, with the value in "quotes" if it holds : or #',
        };
      case "empty file":
        return { found: "an empty file", expected: firstLine };
      case "text before":
        return { found: "text before the front matter", expected: firstLine };
      case "other first line":
        return { found: `"${fault.typed}"`, expected: firstLine };
      case "unclosed":
        return { found: "front matter without an end", expected: 'a line of exactly "---" after it' };
      case "too long":
        return { found: `front matter of more than ${fault.kilobytes} kB`, expected: "a few short lines" };
    }
  },
  ja: (fault) => {
    const firstLine = "ファイルの一行目はちょうど「---」でなければなりません";
    const keyAndValue = "「キー: 値」の形で、コロンは半角、後ろに半角スペースを一つ置く必要があります";
    switch (fault.kind) {
      case "nested":
        return { found: "入れ子が深すぎて読めません", expected: keyAndValue };
      case "anchor":
        return {
          found: "YAML のアンカーまたはエイリアス（& または *）があります",
          expected: "値をそのまま書く必要があります。& や * で始まる値は半角の引用符で囲みます",
        };
      case "repeated key":
        return { found: "上で書いたキーがもう一度書かれています", expected: "どのキーも一度しか書けません" };
      case "tab":
        return { found: "タブがあります", expected: "半角スペースを使う必要があります" };
      case "second colon":
        return {
          found: "一つの値の中に二つ目の「: 」があります",
          expected: "値を半角の引用符で囲むか、キーごとに行を分ける必要があります",
        };
      case "no colon":
        return { found: "この行に「: 」がありません", expected: keyAndValue };
      case "colon":
        return { found: "キーの後ろのコロンが全角か、その後ろにスペースがありません", expected: keyAndValue };
      case "open quote":
        return { found: "値の前に引用符があり、後ろにありません", expected: "引用符は対にする必要があります" };
      case "indented":
        return {
          found: "キーの前にスペースがあります",
          expected: "ほかのキーと同じく、行の先頭から書く必要があります",
        };
      case "sign":
        return { found: "値が YAML の記号で始まっています", expected: "値を半角の引用符で囲む必要があります" };
      case "unreadable line":
        return {
          found: "この行が読めません",
          expected:
            "キーの後ろは「: 」とし、引用符と括弧は対に、[ ] の中の語は半角コンマで区切り、行頭のスペースは同じ種類の行に揃える必要があります",
        };
      case "conflict":
        return {
          found: "二つの変更が衝突した跡の記号（<<<<<<<、=======、>>>>>>>）が残っています",
          expected: "この記号があってはなりません",
        };
      case "unreadable":
        return {
          found: `読めない内容です（${fault.reason}）`,
          expected: "「キー: 値」の形の行が必要です。値に : や # があるときは半角の引用符で囲みます",
        };
      case "empty file":
        return { found: "ファイルが空です", expected: firstLine };
      case "text before":
        return { found: "文書の情報より前に文字があります", expected: firstLine };
      case "other first line":
        return { found: `一行目が「${fault.typed}」です`, expected: firstLine };
      case "unclosed":
        return {
          found: "文書の情報が終わっていません",
          expected: "情報の後に、ちょうど「---」だけの行が必要です",
        };
      case "too long":
        return {
          found: `文書の情報が ${fault.kilobytes} kB を超えています`,
          expected: "短い数行で足りるはずです",
        };
    }
  },
};
