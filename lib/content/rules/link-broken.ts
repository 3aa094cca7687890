import { type Problem, problemAt } from "../model/problem";
import { readLink } from "../text/link-target";
import type { Outline } from "../text/outline";
import type { Message } from "../wording/catalogue";

const rule = "link-broken";

/** Finds links to a document, section, item or definition that does not exist, and references that stayed text. */
export function linkBroken(outlines: readonly Outline[]): Problem[] {
  const ids = new Map(outlines.map((outline) => [`${outline.slug}/${outline.locale}`, new Set(outline.ids)]));
  return outlines.flatMap((outline) => [
    ...outline.unresolved.map(({ text, ...place }) =>
      problemAt(place, rule, { key: "unresolved", values: { text: text.slice(0, 40) } }),
    ),
    ...outline.links.flatMap(({ url, ...place }): Problem[] => {
      const target = readLink(url, outline);
      if (target?.kind !== "content") return [];
      const known = ids.get(`${target.slug}/${target.locale}`);
      const { slug, id } = target;
      const at = (message: Message<typeof rule>) => [problemAt(place, rule, message)];
      if (target.locale !== outline.locale)
        return at({ key: "other language", values: { url, target: `${slug}/${outline.locale}.md` } });
      if (!known)
        return at({ key: "no document", values: { slug, slugs: [...new Set(outlines.map((other) => other.slug))] } });
      if (id !== null && !known.has(id))
        return at({ key: "no place", values: { id, slug, ids: [...known].filter((own) => !own.includes(".")) } });
      return [];
    }),
  ]);
}
