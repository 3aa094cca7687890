import type { Block, LegalDocument, Paragraph, Translation } from "@/lib/content/model/document";
import type { Locale } from "@/lib/locales";

/** A paragraph with this text. */
export const paragraph = (text: string): Paragraph => ({ kind: "paragraph", html: text, text });

const items: Block = {
  kind: "list",
  marker: "number",
  items: [
    { id: "collection.1", label: "1.", blocks: [paragraph("First item.")] },
    {
      id: "collection.2",
      label: "2.",
      blocks: [
        paragraph("Second item."),
        paragraph("More of the second item."),
        {
          kind: "list",
          marker: "letter",
          items: [
            { id: "collection.2.a", label: "a)", blocks: [paragraph("First sub-item.")] },
            { id: "collection.2.b", label: "b)", blocks: [paragraph("Second sub-item.")] },
          ],
        },
      ],
    },
  ],
};

const translate = (locale: Locale, title: string, labels: [string, string]): Translation => ({
  locale,
  title,
  description: `${title}: what it says.`,
  openings: [
    { slug: "reminder-clause", title: "Reminder", preamble: [paragraph("Read this first.")], sections: [] },
    {
      slug: "definitions",
      title: "Definitions",
      preamble: [
        {
          kind: "definition",
          id: "definitions.platform",
          term: "Platform",
          html: ": the <strong>website</strong>.",
          text: ": the website.",
        },
      ],
      sections: [],
    },
  ],
  preamble: [paragraph("What this is about.")],
  sections: [
    { id: "scope", number: 1, label: labels[0], heading: "Scope", blocks: [paragraph("Where this applies.")] },
    { id: "collection", number: 2, label: labels[1], heading: "Collection", blocks: [paragraph("As follows:"), items] },
  ],
});

/** A document with openings, a preamble, and two sections of which the second holds items and sub-items. */
export const policy: LegalDocument = {
  slug: "policy",
  version: "2",
  updated: "2026-03-09",
  translations: {
    zh: translate("zh", "政策", ["一、", "二、"]),
    en: translate("en", "Policy", ["1.", "2."]),
    ja: translate("ja", "ポリシー", ["一、", "二、"]),
  },
};

const shorten = (translation: Translation): Translation => ({ ...translation, openings: [], sections: [] });

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
