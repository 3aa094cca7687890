import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent } from "../model/draft";
import { type Problem, problemAt } from "../model/problem";
import type { WrittenFrontMatter } from "../model/schema";

const rule = "front-matter-differs";

/** Wants version and date equal in every locale, and a document to be written in all locales or pending in all. */
export function frontMatterDiffers(content: DraftContent): Problem[] {
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
      return (["version", "updated"] as const)
        .filter((key) => own[key] !== wanted[key])
        .map((key) => otherValue(draft, original, key, own[key], wanted));
    });
  });
}

function otherValue(
  draft: Draft,
  original: Draft,
  key: "version" | "updated",
  own: string,
  { [key]: wanted }: WrittenFrontMatter,
): Problem {
  const typed = `${key}: ${key === "version" ? `"${wanted}"` : wanted}`;
  return problemAt(draft.placeOf([key]), rule, {
    key: "value",
    values: { key, own, wanted, typed, original: original.file },
    see: [{ ...original.placeOf([key]), text: wanted }],
  });
}

function pendingAlone(draft: Draft, original: Draft): Problem {
  return problemAt(draft.placeOf(["status"]), rule, {
    key: "pending alone",
    see: [{ ...original.placeOf(["title"]), text: original.frontMatter.title }],
  });
}

function writtenAlone(draft: Draft, original: Draft): Problem {
  return problemAt(draft.placeOf(["title"]), rule, {
    key: "written alone",
    values: { original: original.file },
    see: [{ ...original.placeOf(["status"]), text: original.frontMatter.title }],
  });
}
