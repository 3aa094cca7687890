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
import type { MessageFile } from "../draft";
import { type Place, type Problem, problemAt } from "../problem";

const rule = "messages-differ";

/** Wants the same keys and the same ICU arguments in the messages of every locale, and messages that can be parsed. */
export function messagesDiffer(files: readonly MessageFile[]): Problem[] {
  const original = files.find((file) => file.locale === authoritativeLocale);
  return files.flatMap((file) => [
    ...[...file.messages].flatMap(([key, { text, place }]) => {
      const own = argumentsOf(text);
      if (own === null)
        return [
          fault(place, `"${text}" for "${key}"`, "a message whose { and } are in pairs", `correct line ${place.line}.`),
        ];
      const model = original?.messages.get(key);
      if (!original || file === original) return [];
      if (!model)
        return [
          fault(
            place,
            `the message "${key}"`,
            `only messages that ${original.file} has`,
            `delete line ${place.line}, or add the message to every language.`,
          ),
        ];
      const wanted = argumentsOf(model.text);
      if (wanted === null || own === wanted) return [];
      return [
        fault(
          place,
          `the arguments ${own || "none"} in "${key}"`,
          `${wanted || "none"}, as in ${original.locale}`,
          `use the same names between { and } in line ${place.line}.`,
          { ...model.place, text: model.text },
        ),
      ];
    }),
    ...(original && file !== original ? lacking(file, original) : []),
  ]);
}

function lacking(file: MessageFile, original: MessageFile): Problem[] {
  return [...original.messages]
    .filter(([key]) => !file.messages.has(key))
    .map(([key, { text, place }]) =>
      fault(
        file.start,
        `no message "${key}"`,
        "every message that the original has",
        `add "${key.split(".").at(-1)}" under "${key.split(".").slice(0, -1).join(".")}" in ${file.file}.`,
        { ...place, text },
      ),
    );
}

function fault(
  place: Place,
  unexpected: string,
  expected: string,
  fix: string,
  see?: Place & { text: string },
): Problem {
  return problemAt(place, rule, { unexpected, expected, fix, see: see && [see] });
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
