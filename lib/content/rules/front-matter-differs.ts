import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";

type Value = { key: "version" | "updated"; own: string; wanted: string; typed: string; original: string };

type Cases = {
  /** `typed` is the line to type. */
  value: Value;
  "pending alone": null;
  "written alone": { original: string };
};

/** Wants version and date equal in every locale, and a document to be written in all locales or pending in all. */
export const frontMatterDiffers: Rule<"front-matter-differs", Cases> = {
  id: "front-matter-differs",
  kind: "certain",
  mayWait: true,
  seesPending: true,
  judge: judgeContent,
  guide: {
    zh: "`version`、`updated` 或待写状态与中文不同。把三个文件写成一样",
    en: "`version`, `updated` or the pending state differs from the Chinese. Make the three files agree",
    ja: "`version`、`updated` または未作成の状態が中国語と異なります。三つのファイルを揃えてください",
  },
  words: {
    zh: {
      value: ({ key, own, wanted, typed, original, line }) => ({
        found: `${key} 是“${own}”`,
        expected: `应当是“${wanted}”，与原文一致`,
        fix: `把第 ${line} 行写成 ${typed}，或者修改 ${original}。`,
      }),
      "pending alone": ({ line }) => ({
        found: "这份译文是待写状态",
        expected: "原文已经写好，译文也应当写好",
        fix: `把第 ${line} 行换成 description、version 和 updated，并在第二个“---”之下写出译文。`,
      }),
      "written alone": ({ original }) => ({
        found: "这份译文已经写好",
        expected: "原文是待写状态，译文也应当如此",
        fix: `把 ${original} 也写好，或者在这里只留标题和“status: pending”。`,
      }),
    },
    en: {
      value: ({ key, own, wanted, typed, original, line }) => ({
        found: `${key} "${own}"`,
        expected: `"${wanted}", as in ${authoritativeLocale}`,
        fix: `make line ${line} read ${typed}, or correct ${original}.`,
      }),
      "pending alone": ({ line }) => ({
        found: "a translation that is pending",
        expected: `one that is written, as in ${authoritativeLocale}`,
        fix: `replace line ${line} by description, version and updated, and write the translation below the second line of ---.`,
      }),
      "written alone": ({ original }) => ({
        found: "a translation that is written",
        expected: `one that is pending, as in ${authoritativeLocale}`,
        fix: `write ${original}, too, or leave here only the title and "status: pending".`,
      }),
    },
    ja: {
      value: ({ key, own, wanted, typed, original, line }) => ({
        found: `${key} が「${own}」になっています`,
        expected: `原文と同じく「${wanted}」が必要です`,
        fix: `${line} 行目を ${typed} とするか、${original} を直してください。`,
      }),
      "pending alone": ({ line }) => ({
        found: "この訳文は未作成です",
        expected: "原文は書かれているため、訳文も必要です",
        fix: `${line} 行目を description、version、updated に置き換え、二つ目の「---」の下に訳文を書いてください。`,
      }),
      "written alone": ({ original }) => ({
        found: "この訳文はすでに書かれています",
        expected: "原文が未作成のため、訳文も未作成でなければなりません",
        fix: `${original} も書くか、ここには標題と「status: pending」だけを残してください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return translatedLocales.flatMap((locale) => {
      const draft = drafts[locale];
      if (!draft) return [];
      const [own, wanted] = [draft.frontMatter, original.frontMatter];
      if ("status" in own && "status" in wanted) return [];
      if ("status" in own) return [pendingAlone(draft, original)];
      if ("status" in wanted) return [writtenAlone(draft, original)];
      // A page has no version, and so none of its translations has one.
      const values = (front: typeof own): Partial<Record<Value["key"], string>> => front;
      return (["version", "updated"] as const).flatMap((key) => {
        const [typed, right] = [values(own)[key], values(wanted)[key]];
        return typed === undefined || right === undefined || typed === right
          ? []
          : otherValue(draft, original, key, typed, right);
      });
    });
  });
}

function otherValue(draft: Draft, original: Draft, key: Value["key"], own: string, wanted: string): Problem {
  const typed = `${key}: ${key === "version" ? `"${wanted}"` : wanted}`;
  return problemAt(draft.placeOf([key]), frontMatterDiffers, {
    key: "value",
    values: { key, own, wanted, typed, original: original.file },
    see: [{ ...original.placeOf([key]), text: wanted }],
    about: [key, own, wanted],
  });
}

function pendingAlone(draft: Draft, original: Draft): Problem {
  return problemAt(draft.placeOf(["status"]), frontMatterDiffers, {
    key: "pending alone",
    see: [{ ...original.placeOf(["title"]), text: original.frontMatter.title }],
  });
}

function writtenAlone(draft: Draft, original: Draft): Problem {
  return problemAt(draft.placeOf(["title"]), frontMatterDiffers, {
    key: "written alone",
    values: { original: original.file },
    see: [{ ...original.placeOf(["status"]), text: original.frontMatter.title }],
  });
}
