import { readLink } from "../link-target";
import type { Outline } from "../outline";
import { type Problem, problemAt } from "../problem";

const rule = "link-broken";

/** Finds links to a document, section, item or definition that does not exist, and references that stayed text. */
export function linkBroken(outlines: readonly Outline[]): Problem[] {
  const ids = new Map(outlines.map((outline) => [`${outline.slug}/${outline.locale}`, new Set(outline.ids)]));
  return outlines.flatMap((outline) => [
    ...outline.unresolved.map(({ text, ...place }) =>
      problemAt(place, rule, {
        unexpected: `"${text.slice(0, 40)}" that does not lead anywhere`,
        expected: "a link written [words](address)",
        fix: `type [words](#id) or [words](https://…) in line ${place.line}.`,
      }),
    ),
    ...outline.links.flatMap(({ url, ...place }): Problem[] => {
      const target = readLink(url, outline);
      if (target?.kind !== "content") return [];
      const known = ids.get(`${target.slug}/${target.locale}`);
      const at = (unexpected: string, expected: string) => [
        problemAt(place, rule, {
          unexpected,
          expected,
          fix: `correct the address between the round brackets in line ${place.line}.`,
        }),
      ];
      if (target.locale !== outline.locale)
        return at(`a link into another language ("${url}")`, `a link to ${target.slug}/${outline.locale}.md`);
      if (!known)
        return at(
          `a link to the document "${target.slug}", which does not exist or has no text`,
          `one of ${[...new Set(outlines.map((other) => other.slug))].join(", ")}`,
        );
      if (target.id !== null && !known.has(target.id))
        return at(
          `a link to "#${target.id}", which does not exist in ${target.slug}`,
          `one of ${[...known].filter((id) => !id.includes(".")).join(", ")}`,
        );
      return [];
    }),
  ]);
}
