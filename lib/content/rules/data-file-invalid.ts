import type { Rule } from "../model/rule";
import { dependsOnKey, type ValueFault, valueFound, valueWanted } from "../phrases/value-faults";
import { type YamlFaultKind, yamlFault } from "../phrases/yaml-faults";

type DataFile = "documents.yaml" | "vocabulary.yaml";

type Cases = {
  unreadable: { fault: YamlFaultKind };
  value: { name: DataFile; fault: ValueFault };
  repeated: { slug: string };
  "unknown opening": { slug: string };
};

export const dataFileInvalid: Rule<"data-file-invalid", Cases> = {
  id: "data-file-invalid",
  kind: "certain",
  guide: {
    zh: "`documents.yaml` 或 `vocabulary.yaml` 写法不对，或写了重复、不存在的文本。照旁边的条目改",
    en: "`documents.yaml` or `vocabulary.yaml` is not well formed, or names a document twice or one that does not exist. Follow the entries beside it",
    ja: "`documents.yaml` か `vocabulary.yaml` の書き方が誤っているか、文書が重複しているか存在しません。隣の項目にならって直してください",
  },
  words: {
    zh: {
      unreadable: ({ fault, line }) => ({ ...yamlFault.zh(fault), fix: `改正第 ${line} 行。` }),
      value: ({ name, fault, line }) => ({
        found: valueFound.zh(fault),
        expected: !dependsOnKey(fault)
          ? valueWanted.zh(fault)
          : name === "documents.yaml"
            ? "应为“- slug: privacy-policy”这样的条目的列表"
            : "应为文件开头说明的那种条目",
        fix: `照旁边的条目改正第 ${line} 行。`,
      }),
      repeated: ({ slug, line }) => ({
        found: `“${slug}”第二次出现`,
        expected: "每份文本只能列一次",
        fix: `删去从第 ${line} 行开始的条目。`,
      }),
      "unknown opening": ({ slug }) => ({
        found: `opensWith 中有“${slug}”`,
        expected: "应为本列表中另一份文本的 slug",
        fix: "改正拼写，或者把这份文本加进列表。",
      }),
    },
    en: {
      unreadable: ({ fault, line }) => ({ ...yamlFault.en(fault), fix: `correct line ${line}.` }),
      value: ({ name, fault, line }) => ({
        found: valueFound.en(fault),
        expected: !dependsOnKey(fault)
          ? valueWanted.en(fault)
          : name === "documents.yaml"
            ? 'a list of entries such as "- slug: privacy-policy"'
            : "entries as the comment at the head of the file describes them",
        fix: `correct line ${line} on the model of the entries beside it.`,
      }),
      repeated: ({ slug, line }) => ({
        found: `"${slug}" a second time`,
        expected: "each document once",
        fix: `delete the entry that begins in line ${line}.`,
      }),
      "unknown opening": ({ slug }) => ({
        found: `"${slug}" in opensWith`,
        expected: "the slug of another document in this list",
        fix: "correct its spelling, or add the document to the list.",
      }),
    },
    ja: {
      unreadable: ({ fault, line }) => ({ ...yamlFault.ja(fault), fix: `${line} 行目を直してください。` }),
      value: ({ name, fault, line }) => ({
        found: valueFound.ja(fault),
        expected: !dependsOnKey(fault)
          ? valueWanted.ja(fault)
          : name === "documents.yaml"
            ? "「- slug: privacy-policy」のような項目のリストが必要です"
            : "ファイルの冒頭の説明どおりの項目が必要です",
        fix: `隣の項目にならって ${line} 行目を直してください。`,
      }),
      repeated: ({ slug, line }) => ({
        found: `「${slug}」がもう一度書かれています`,
        expected: "どの文書も一度しか書けません",
        fix: `${line} 行目から始まる項目を削ってください。`,
      }),
      "unknown opening": ({ slug }) => ({
        found: `opensWith に「${slug}」があります`,
        expected: "この一覧にある別の文書の slug が必要です",
        fix: "綴りを直すか、その文書を一覧に加えてください。",
      }),
    },
  },
};
