import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent } from "../model/draft";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";

type Value = { own: string; wanted: string; original: string };

type Cases = {
  /** Only a page has its date in the front matter. */
  updated: Value;
  "pending alone": null;
  "written alone": { original: string };
};

/** Wants the date of a page equal in every locale, and a document to be written in all locales or pending in all. */
export const frontMatterDiffers: Rule<"front-matter-differs", Cases> = {
  id: "front-matter-differs",
  kind: "certain",
  mayWait: true,
  seesPending: true,
  judge: judgeContent,
  guide: {
    zh: "页面的 `updated` 或待写状态与中文不同。把三个文件写成一样",
    en: "The `updated` of a page, or the pending state, differs from the Chinese. Make the three files agree",
    ja: "ページの `updated` または未作成の状態が中国語と異なります。三つのファイルを揃えてください",
  },
  words: {
    zh: {
      updated: ({ own, wanted, original, line }) => ({
        found: `updated 是“${own}”`,
        expected: `应当是“${wanted}”，与原文一致`,
        fix: `把第 ${line} 行写成 updated: ${wanted}，或者修改 ${original}。`,
      }),
      "pending alone": ({ line }) => ({
        found: "这份译文是待写状态",
        expected: "原文已经写好，译文也应当写好",
        fix: `把第 ${line} 行换成 description，并在第二个“---”之下写出译文。`,
      }),
      "written alone": ({ original }) => ({
        found: "这份译文已经写好",
        expected: "原文是待写状态，译文也应当如此",
        fix: `把 ${original} 也写好，或者在这里只留标题和“status: pending”。`,
      }),
    },
    en: {
      updated: ({ own, wanted, original, line }) => ({
        found: `updated "${own}"`,
        expected: `"${wanted}", as in ${authoritativeLocale}`,
        fix: `make line ${line} read updated: ${wanted}, or correct ${original}.`,
      }),
      "pending alone": ({ line }) => ({
        found: "a translation that is pending",
        expected: `one that is written, as in ${authoritativeLocale}`,
        fix: `replace line ${line} by description, and write the translation below the second line of ---.`,
      }),
      "written alone": ({ original }) => ({
        found: "a translation that is written",
        expected: `one that is pending, as in ${authoritativeLocale}`,
        fix: `write ${original}, too, or leave here only the title and "status: pending".`,
      }),
    },
    ja: {
      updated: ({ own, wanted, original, line }) => ({
        found: `updated が「${own}」になっています`,
        expected: `原文と同じく「${wanted}」が必要です`,
        fix: `${line} 行目を updated: ${wanted} とするか、${original} を直してください。`,
      }),
      "pending alone": ({ line }) => ({
        found: "この訳文は未作成です",
        expected: "原文は書かれているため、訳文も必要です",
        fix: `${line} 行目を description に置き換え、二つ目の「---」の下に訳文を書いてください。`,
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
      if (!("updated" in own) || !("updated" in wanted) || own.updated === wanted.updated) return [];
      return [otherDate(draft, original, own.updated, wanted.updated)];
    });
  });
}

function otherDate(draft: Draft, original: Draft, own: string, wanted: string): Problem {
  return problemAt(draft.placeOf(["updated"]), frontMatterDiffers, {
    key: "updated",
    values: { own, wanted, original: original.file },
    see: [{ ...original.placeOf(["updated"]), text: wanted }],
    about: [own, wanted],
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
