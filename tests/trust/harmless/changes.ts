import { renumberDocument } from "@/lib/content/changes/renumber-document";
import type { ContentFiles } from "@/lib/content/model/files";
import { isLocale, locales } from "@/lib/locales";
import { applyEdit, placesOf, proseOf } from "../edit";
import { type Pick, pickOf, seededPick } from "../seeded-random";
import { type NewText, type Text, texts, withTexts } from "../texts";
import { accepted } from "./accepted";
import { editedTexts, everywhere } from "./everywhere";
import { synonyms } from "./synonyms";
import { typings } from "./typing";

/**
 * `typing`: of one language, nothing is read differently. `synonym`: of one language, accepted by who typed it. `everywhere`: the same in every language, numbered by the command where
 * places moved, and accepted.
 */
export type HarmlessKind = "typing" | "synonym" | "everywhere";

/** A change that nobody needs to be told of: the texts that it touches, and the whole content with them. */
export type HarmlessChange = {
  kind: HarmlessKind;
  name: string;
  text: Text;
  texts: NewText[];
  now: () => ContentFiles;
};

type Draw = (pick: Pick) => HarmlessChange | null;

const draws: Record<HarmlessKind, Draw> = {
  typing: (pick) => {
    const typing = pickOf(typings, pick);
    const text = pickOf(texts, pick);
    const places = typing.find(text);
    if (places.length === 0) return null;
    const changed = [{ ...own(text), text: applyEdit(text.text, pickOf(places, pick)) }];
    return { kind: "typing", name: typing.name, text, texts: changed, now: () => withTexts(text.base, changed) };
  },
  synonym: (pick) => {
    const text = pickOf(texts, pick);
    const places = placesOf(proseOf(text.text), synonyms[text.locale], text.locale);
    if (places.length === 0) return null;
    const edit = pickOf(places, pick);
    const changed = [{ ...own(text), text: applyEdit(text.text, edit) }];
    const name = `${text.text.slice(edit.from, edit.to)} → ${edit.put}`;
    return {
      kind: "synonym",
      name,
      text,
      texts: changed,
      now: () => accepted(withTexts(text.base, changed), text.slug),
    };
  },
  everywhere: (pick) => {
    const document = pickOf(texts, pick);
    const { name, edit, renumber } = pickOf(everywhere, pick);
    const edits = edit(document, pick);
    if (!edits) return null;
    const edited = editedTexts(document, edits);
    const changed = locales.map((locale) => ({ slug: document.slug, locale, text: edited[locale] }));
    const now = () => {
      const typed = withTexts(document.base, changed);
      return accepted(renumber ? renumbered(typed, document.slug) : typed, document.slug);
    };
    return { kind: "everywhere", name, text: document, texts: changed, now };
  },
};

/** Draws `count` different harmless changes, a third of each kind. The same seed draws the same changes. */
export function drawHarmless(count: number, seed: number): HarmlessChange[] {
  const pick = seededPick(seed);
  const kinds = Object.keys(draws) as HarmlessKind[];
  const drawn = new Map<string, HarmlessChange>();
  for (let turn = 0; drawn.size < count && turn < 20 * count; turn++) {
    const change = draws[kinds[turn % kinds.length] as HarmlessKind](pick);
    if (!change) continue;
    const key = JSON.stringify([change.text.base.root, change.texts]);
    const isChange = change.texts.some(
      ({ locale, text }) =>
        texts.find(
          (known) => known.base === change.text.base && known.slug === change.text.slug && known.locale === locale,
        )?.text !== text,
    );
    if (isChange && !drawn.has(key)) drawn.set(key, change);
  }
  return [...drawn.values()];
}

/** The content with new numbers, as `npm run number` types them. */
function renumbered(files: ContentFiles, slug: string): ContentFiles {
  const result = renumberDocument(files, slug);
  if (!("files" in result)) return files;
  return withTexts(
    files,
    result.files.flatMap(({ file, text }): NewText[] => {
      const [folder = "", name = ""] = file.slice(files.root.length + 1).split("/");
      const locale = name.replace(".md", "");
      return isLocale(locale) ? [{ slug: folder, locale, text }] : [];
    }),
  );
}

const own = ({ slug, locale }: Text) => ({ slug, locale });
