import type { PhrasingContent } from "mdast";
import type { Block, LegalDocument, Part } from "@/lib/content/model/document";
import { eachLocale, type Locale } from "@/lib/locales";
import { paragraph, part, words } from "./sample-document";
import { onlyVersion } from "./sample-version";

type Labels = { chapters: [string, string]; articles: [string, string, string]; annex: string };

const labels: Record<Locale, Labels> = {
  zh: { chapters: ["第一章", "第二章"], articles: ["第一条", "第二条", "第三条"], annex: "附件一" },
  en: {
    chapters: ["Chapter 1", "Chapter 2"],
    articles: ["Article 1", "Article 2", "Article 3"],
    annex: "Annex A",
  },
  ja: { chapters: ["第1章", "第2章"], articles: ["第1条", "第2条", "第3条"], annex: "別紙1" },
};

const reference = (number: number): PhrasingContent => ({
  type: "footnoteReference",
  identifier: `note-${number}`,
  label: String(number),
});

const useOf = (id: string, value: string): PhrasingContent => ({
  type: "link",
  url: `#${id}`,
  data: { term: id },
  children: [{ type: "text", value }],
});

const paragraphOf = (...content: PhrasingContent[]): Block => ({ kind: "paragraph", id: null, content });

const row = (...cells: string[]) => ({ cells: cells.map((cell) => ({ content: words(cell) })) });

/** A table of which two rows and two columns are alike. */
export const fees: Extract<Block, { kind: "table" }> = {
  kind: "table",
  align: [null, "right", "right"],
  head: row("Item", "Fee", "Fee"),
  rows: [row("A", "1", "1"), row("A", "1", "1"), row("B", "2", "2")],
};

const headed = (level: Part["level"], id: string, number: number, label: string, rest: Partial<Part>): Part =>
  part(id, number, label, [], { level, gap: " ", ...rest });

const partsOf = ({ chapters, articles, annex }: Labels): Part[] => [
  headed("chapter", "general", 1, chapters[0], {
    heading: "General",
    parts: [
      headed("section", "services", 1, articles[0], {
        heading: "Services",
        blocks: [
          paragraphOf(
            ...words("The provider offers the hosting ("),
            {
              type: "strong",
              data: { defines: "contract.services" },
              children: [{ type: "text", value: "Services" }],
            },
            ...words(")"),
            reference(1),
            ...words(" under "),
            { type: "inlineCode", value: "api.example.com" },
            ...words("."),
          ),
        ],
      }),
      headed("section", "fees", 2, articles[1], {
        heading: "Fees",
        blocks: [
          {
            kind: "list",
            level: "item",
            parts: [
              part("fees.1", 1, "", [
                paragraphOf(
                  ...words("The "),
                  useOf("contract.services", "Services"),
                  ...words("’ fees:"),
                  reference(2),
                ),
                {
                  kind: "list",
                  level: "sub-item",
                  parts: [
                    part("fees.1.a", 1, "(a)", [paragraph("by the month;")], { level: "sub-item" }),
                    part("fees.1.b", 2, "(b)", [paragraph("by the year.")], { level: "sub-item" }),
                  ],
                },
              ]),
              part("fees.2", 2, "", [paragraphOf(...words("Again"), reference(1), ...words("."))]),
            ],
          },
        ],
        parts: [
          headed("subsection", "tariff", 1, "2.1", {
            heading: "Tariff",
            blocks: [fees, { ...paragraph("Late payment."), id: "late" }],
          }),
        ],
      }),
    ],
  }),
  headed("chapter", "end", 2, chapters[1], {
    heading: "End",
    parts: [headed("section", "notice", 3, articles[2], { blocks: [paragraph("Either party may leave.")] })],
  }),
  headed("annex", "contacts", 1, annex, { heading: "Contacts", blocks: [paragraph("By mail.")] }),
];

/** A document of chapters with articles, an annex, a table, code, a term that a sentence defines, and notes. */
export const contract: LegalDocument = {
  slug: "contract",
  ...onlyVersion("1"),
  updated: "2026-03-09",
  translations: eachLocale((locale) => ({
    locale,
    title: "Contract",
    description: "What the parties agree.",
    openings: [],
    preamble: [paragraph("Between the parties.")],
    parts: partsOf(labels[locale]),
    notes: [
      part("note-1", 1, "1", [paragraph("As of today.")], { level: "note" }),
      part("note-2", 2, "2", [paragraph("Without tax.")], { level: "note" }),
    ],
  })),
};
