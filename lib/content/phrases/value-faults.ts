import type { Phrase } from "../model/wording";

/** What is wrong with a value that YAML could be read to. `shown` is the value as JSON. */
export type ValueFault =
  | { kind: "unknown keys"; keys: readonly string[] }
  | { kind: "no key"; shown: string }
  | { kind: "absent" | "empty"; name: string }
  | { kind: "wrong"; name: string; shown: string };

/** What stands where a value is wrong: the `found` of a problem. */
export const valueFound: Phrase<ValueFault> = {
  zh: (fault) => {
    switch (fault.kind) {
      case "unknown keys":
        return `出现了键“${fault.keys.join("”“")}”`;
      case "no key":
        return `“${fault.shown}”没有键`;
      case "absent":
        return `缺少“${fault.name}”`;
      case "empty":
        return `“${fault.name}”没有内容`;
      case "wrong":
        return `“${fault.name}”的值是 ${fault.shown}`;
    }
  },
  en: (fault) => {
    switch (fault.kind) {
      case "unknown keys":
        return `the key "${fault.keys.join('", "')}"`;
      case "no key":
        return `"${fault.shown}" without a key`;
      case "absent":
        return `no "${fault.name}"`;
      case "empty":
        return `nothing for "${fault.name}"`;
      case "wrong":
        return `${fault.shown} for "${fault.name}"`;
    }
  },
  ja: (fault) => {
    switch (fault.kind) {
      case "unknown keys":
        return `キー「${fault.keys.join("」「")}」があります`;
      case "no key":
        return `「${fault.shown}」にキーがありません`;
      case "absent":
        return `「${fault.name}」がありません`;
      case "empty":
        return `「${fault.name}」に内容がありません`;
      case "wrong":
        return `「${fault.name}」の値が ${fault.shown} です`;
    }
  },
};

/** What a fault wants as far as the key does not say more: the `expected` of a problem. */
export const valueWanted: Phrase<ValueFault> = {
  zh: ({ kind }) =>
    kind === "unknown keys" ? "只能有指南列出的键" : kind === "no key" ? "应为“键: 值”这样的行" : "应为指南允许的值",
  en: ({ kind }) =>
    kind === "unknown keys"
      ? "only keys that the guide lists"
      : kind === "no key"
        ? "lines of the form key: value"
        : "a value the guide allows",
  ja: ({ kind }) =>
    kind === "unknown keys"
      ? "手引きにあるキーだけを使えます"
      : kind === "no key"
        ? "「キー: 値」の形の行が必要です"
        : "手引きが認める値が必要です",
};

/** True when what is wanted depends on the key. */
export function dependsOnKey({ kind }: ValueFault): boolean {
  return kind !== "unknown keys" && kind !== "no key";
}
