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
import type { MessageFile } from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";

const rule = "messages-differ";

/** Wants the same keys and the same ICU arguments in the messages of every locale, and messages that can be parsed. */
export function messagesDiffer(files: readonly MessageFile[]): Problem[] {
  const original = files.find((file) => file.locale === authoritativeLocale);
  return files.flatMap((file) => [
    ...[...file.messages].flatMap(([key, message]) => judge(key, message, original === file ? undefined : original)),
    ...(original && file !== original ? lacking(file, original) : []),
  ]);
}

function judge(key: string, { text, place }: { text: string; place: Place }, original?: MessageFile): Problem[] {
  const own = argumentsOf(text);
  if (own === null) return [problemAt(place, rule, { key: "unpaired", values: { key, text } })];
  if (!original) return [];
  const model = original.messages.get(key);
  if (!model) return [problemAt(place, rule, { key: "added", values: { key, original: original.file } })];
  const wanted = argumentsOf(model.text);
  if (wanted === null || own === wanted) return [];
  const see = [{ ...model.place, text: model.text }];
  return [problemAt(place, rule, { key: "arguments", values: { key, own, wanted }, see })];
}

function lacking(file: MessageFile, original: MessageFile): Problem[] {
  return [...original.messages]
    .filter(([key]) => !file.messages.has(key))
    .map(([key, { text, place }]) => {
      const [name, namespace] = [key.split(".").at(-1) ?? key, key.split(".").slice(0, -1).join(".")];
      const see = [{ ...place, text }];
      return problemAt(file.start, rule, { key: "lacking", values: { key, name, namespace }, see });
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
