import { authoritativeLocale, translatedLocales } from "../../locales";
import type { Draft, DraftContent } from "../draft";
import { type Problem, problemAt } from "../problem";
import type { WrittenFrontMatter } from "../schema";

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
  const place = draft.placeOf([key]);
  return problemAt(place, rule, {
    unexpected: `${key} "${own}"`,
    expected: `"${wanted}", as in ${authoritativeLocale}`,
    see: [{ ...original.placeOf([key]), text: wanted }],
    fix: `make line ${place.line} read ${key}: ${key === "version" ? `"${wanted}"` : wanted}, or correct ${original.file}.`,
  });
}

function pendingAlone(draft: Draft, original: Draft): Problem {
  const place = draft.placeOf(["status"]);
  return problemAt(place, rule, {
    unexpected: "a translation that is pending",
    expected: `one that is written, as in ${authoritativeLocale}`,
    see: [{ ...original.placeOf(["title"]), text: original.frontMatter.title }],
    fix: `replace line ${place.line} by description, version and updated, and write the translation below the second line of ---.`,
  });
}

function writtenAlone(draft: Draft, original: Draft): Problem {
  return problemAt(draft.placeOf(["title"]), rule, {
    unexpected: "a translation that is written",
    expected: `one that is pending, as in ${authoritativeLocale}`,
    see: [{ ...original.placeOf(["status"]), text: original.frontMatter.title }],
    fix: `write ${original.file}, too, or leave here only the title and "status: pending".`,
  });
}
