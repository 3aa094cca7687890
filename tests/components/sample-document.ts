import type { PhrasingContent } from "mdast";
import type { Block, LegalDocument, Part, Translation } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";
import { onlyVersion } from "./sample-version";

/** Inline text without markup. */
export const words = (value: string): PhrasingContent[] => [{ type: "text", value }];

/** A paragraph with this text. */
export const paragraph = (text: string): Extract<Block, { kind: "paragraph" }> => ({
  kind: "paragraph",
  id: null,
  content: words(text),
});

/** A numbered part; an item of one paragraph unless it is said otherwise. */
export const part = (id: string, number: number, label: string, blocks: Block[], rest: Partial<Part> = {}): Part => ({
  level: "item",
  id,
  number,
  label,
  gap: /[.)\w]$/.test(label) ? " " : "",
  heading: "",
  blocks,
  parts: [],
  ...rest,
});

const items: Block = {
  kind: "list",
  level: "item",
  parts: [
    part("collection.1", 1, "1.", [paragraph("First item.")]),
    part("collection.2", 2, "2.", [
      paragraph("Second item."),
      paragraph("More of the second item."),
      {
        kind: "list",
        level: "sub-item",
        parts: [
          part("collection.2.a", 1, "a)", [paragraph("First sub-item.")], { level: "sub-item" }),
          part("collection.2.b", 2, "b)", [paragraph("Second sub-item.")], { level: "sub-item" }),
        ],
      },
    ]),
  ],
};

const translate = (locale: Locale, title: string, [one, two]: [string, string]): Translation => ({
  locale,
  title,
  description: `${title}: what it says.`,
  openings: [
    { slug: "reminder-clause", title: "Reminder", preamble: [paragraph("Read this first.")], parts: [] },
    {
      slug: "definitions",
      title: "Definitions",
      preamble: [
        {
          kind: "definition",
          id: "definitions.platform",
          term: "Platform",
          content: [
            ...words(": the "),
            { type: "strong", children: [{ type: "text", value: "website" }] },
            ...words("."),
          ],
        },
      ],
      parts: [],
    },
  ],
  preamble: [paragraph("What this is about.")],
  parts: [
    part("scope", 1, one, [paragraph("Where this applies.")], { level: "section", heading: "Scope" }),
    part("collection", 2, two, [paragraph("As follows:"), items], { level: "section", heading: "Collection" }),
  ],
  notes: [],
});

/** A document with openings, a preamble, and two sections of which the second holds items and sub-items. */
export const policy: LegalDocument = {
  slug: "policy",
  ...onlyVersion("2"),
  updated: "2026-03-09",
  translations: {
    zh: translate("zh", "政策", ["一、", "二、"]),
    en: translate("en", "Policy", ["1.", "2."]),
    ja: translate("ja", "ポリシー", ["一、", "二、"]),
  },
};

const shorten = (translation: Translation): Translation => ({ ...translation, openings: [], parts: [] });

/** A document with only a preamble. */
export const clause: LegalDocument = {
  ...policy,
  slug: "reminder-clause",
  translations: {
    zh: shorten(policy.translations.zh),
    en: shorten(policy.translations.en),
    ja: shorten(policy.translations.ja),
  },
};
