import { authoritativeLocale, translatedLocales } from "../../locales";
import type { DraftContent } from "../draft";
import { type Problem, problemAt } from "../problem";

/** Wants version and date equal in every locale, and a document to be written in all locales or pending in all. */
export function frontMatterDiffers(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return translatedLocales.flatMap((locale) => {
      const draft = drafts[locale];
      if (!draft) return [];
      return (["status", "version", "updated"] as const).flatMap((key) => {
        const [own, wanted] = [textOf(draft.frontMatter, key), textOf(original.frontMatter, key)];
        if (own === wanted || (key !== "status" && (own === undefined || wanted === undefined))) return [];
        const place = draft.placeOf(own === undefined ? ["title"] : [key]);
        const type =
          wanted === undefined ? undefined : key === "version" ? `version: "${wanted}"` : `${key}: ${wanted}`;
        return problemAt(place, "front-matter-differs", {
          unexpected: own === undefined ? `no "${key}"` : `${key} "${own}"`,
          expected:
            wanted === undefined
              ? `no "${key}", as in ${authoritativeLocale}`
              : `"${wanted}", as in ${authoritativeLocale}`,
          see: [
            {
              ...original.placeOf(wanted === undefined ? ["title"] : [key]),
              text: wanted ?? original.frontMatter.title,
            },
          ],
          fix: type
            ? `type "${type}" in line ${place.line}, or correct ${original.file}.`
            : `delete line ${place.line} and write the translation below.`,
        });
      });
    });
  });
}

function textOf(frontMatter: object, key: string): string | undefined {
  const value = (frontMatter as Record<string, unknown>)[key];
  return typeof value === "string" ? value : undefined;
}
