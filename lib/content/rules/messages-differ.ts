import {
  isArgumentElement,
  isDateElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { authoritativeLocale } from "../../locales";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageFile, SiteContent } from "../model/site-content";

type Cases = {
  "not JSON": null;
  unpaired: { key: string; text: string };
  added: { key: string; original: string };
  arguments: { key: string; own: string; wanted: string };
  /** `name` is the last part of the key, `namespace` the rest. */
  lacking: { key: string; name: string; namespace: string };
};

/** Wants the same keys and the same ICU arguments in the messages of every locale, and messages that can be parsed. */
export const messagesDiffer: Rule<"messages-differ", Cases> = {
  id: "messages-differ",
  kind: "certain",
  judgeSite: judgeContent,
  guide: {
    zh: "`messages/` 里的界面文字：键或 `{…}` 三种语言不同，或文件写法不对。照中文补齐或改正",
    en: "The words of the interface in `messages/`: their keys or `{…}` differ between languages, or the file is not well formed. Follow the Chinese",
    ja: "`messages/` の画面の文言で、キーや `{…}` が言語間で異なるか、ファイルの書き方が誤っています。中国語に合わせてください",
  },
  words: {
    zh: {
      "not JSON": ({ line }) => ({
        found: "内容不是 JSON，或者有值不是文字",
        expected: '应为“"键": "文字"”这样的行，除最后一行外以逗号结束',
        fix: `改正第 ${line} 行或上一行。`,
      }),
      unpaired: ({ key, text, line }) => ({
        found: `“${key}”的文字是“${text}”`,
        expected: "{ 和 } 应当成对",
        fix: `改正第 ${line} 行。`,
      }),
      added: ({ key, original, line }) => ({
        found: `多出界面文字“${key}”`,
        expected: `只能有 ${original} 里有的文字`,
        fix: `删去第 ${line} 行，或者在每种语言里都加上这条文字。`,
      }),
      arguments: ({ key, own, wanted, line }) => ({
        found: `“${key}”里的参数是${own === "" ? "“无”" : ` ${own}`}`,
        expected: `应当是${wanted === "" ? "“无”" : ` ${wanted}`}，与中文一致`,
        fix: `在第 ${line} 行的 { 和 } 之间使用同样的名称。`,
      }),
      lacking: ({ key, name, namespace, file }) => ({
        found: `缺少界面文字“${key}”`,
        expected: "原文有的每条文字都应当有",
        fix: `在 ${file} 的“${namespace}”之下加上“${name}”。`,
      }),
    },
    en: {
      "not JSON": ({ line }) => ({
        found: "text that is not JSON, or a value that is no text",
        expected: 'lines such as "key": "text", each but the last ended by a comma',
        fix: `correct line ${line} or the one above it.`,
      }),
      unpaired: ({ key, text, line }) => ({
        found: `"${text}" for "${key}"`,
        expected: "a message whose { and } are in pairs",
        fix: `correct line ${line}.`,
      }),
      added: ({ key, original, line }) => ({
        found: `the message "${key}"`,
        expected: `only messages that ${original} has`,
        fix: `delete line ${line}, or add the message to every language.`,
      }),
      arguments: ({ key, own, wanted, line }) => ({
        found: `the arguments ${own || "none"} in "${key}"`,
        expected: `${wanted || "none"}, as in ${authoritativeLocale}`,
        fix: `use the same names between { and } in line ${line}.`,
      }),
      lacking: ({ key, name, namespace, file }) => ({
        found: `no message "${key}"`,
        expected: "every message that the original has",
        fix: `add "${name}" under "${namespace}" in ${file}.`,
      }),
    },
    ja: {
      "not JSON": ({ line }) => ({
        found: "JSON でない内容か、文字でない値があります",
        expected: '「"キー": "文字"」のような行が必要で、最後の行を除いてコンマで終わります',
        fix: `${line} 行目かその上の行を直してください。`,
      }),
      unpaired: ({ key, text, line }) => ({
        found: `「${key}」の文言が「${text}」です`,
        expected: "{ と } は対でなければなりません",
        fix: `${line} 行目を直してください。`,
      }),
      added: ({ key, original, line }) => ({
        found: `余分な文言「${key}」があります`,
        expected: `${original} にある文言だけを使えます`,
        fix: `${line} 行目を削るか、その文言をすべての言語に加えてください。`,
      }),
      arguments: ({ key, own, wanted, line }) => ({
        found: `「${key}」の引数が${own === "" ? "ありません" : ` ${own} です`}`,
        expected: `中国語と同じく${wanted === "" ? "引数があってはなりません" : ` ${wanted} が必要です`}`,
        fix: `${line} 行目の { と } の間に同じ名前を使ってください。`,
      }),
      lacking: ({ key, name, namespace, file }) => ({
        found: `画面の文言「${key}」がありません`,
        expected: "原文にある文言はすべて必要です",
        fix: `${file} の「${namespace}」の下に「${name}」を加えてください。`,
      }),
    },
  },
};

function judgeContent({ messages: files }: SiteContent): Problem[] {
  const original = files.find((file) => file.locale === authoritativeLocale);
  return files.flatMap((file) => [
    ...[...file.messages].flatMap(([key, message]) => judge(key, message, original === file ? undefined : original)),
    ...(original && file !== original ? lacking(file, original) : []),
  ]);
}

function judge(key: string, { text, place }: { text: string; place: Place }, original?: MessageFile): Problem[] {
  const own = argumentsOf(text);
  if (own === null) return [problemAt(place, messagesDiffer, { key: "unpaired", values: { key, text } })];
  if (!original) return [];
  const model = original.messages.get(key);
  if (!model) return [problemAt(place, messagesDiffer, { key: "added", values: { key, original: original.file } })];
  const wanted = argumentsOf(model.text);
  if (wanted === null || own === wanted) return [];
  const see = [{ ...model.place, text: model.text }];
  return [problemAt(place, messagesDiffer, { key: "arguments", values: { key, own, wanted }, see })];
}

function lacking(file: MessageFile, original: MessageFile): Problem[] {
  return [...original.messages]
    .filter(([key]) => !file.messages.has(key))
    .map(([key, { text, place }]) => {
      const [name, namespace] = [key.split(".").at(-1) ?? key, key.split(".").slice(0, -1).join(".")];
      const see = [{ ...place, text }];
      return problemAt(file.start, messagesDiffer, { key: "lacking", values: { key, name, namespace }, see });
    });
}

/** The names and kinds of a message's arguments, sorted; null when it cannot be parsed. */
function argumentsOf(text: string): string | null {
  try {
    return [...new Set(collect(parse(text)))].sort().join(", ");
  } catch {
    return null;
  }
}

function collect(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isArgumentElement(element) || isNumberElement(element) || isDateElement(element) || isTimeElement(element))
      return [`{${element.value}}`];
    if (isPluralElement(element) || isSelectElement(element))
      return [`{${element.value}}`, ...Object.values(element.options).flatMap((option) => collect(option.value))];
    return isTagElement(element) ? [`<${element.value}>`, ...collect(element.children)] : [];
  });
}
