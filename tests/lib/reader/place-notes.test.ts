import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block, Translation } from "@/lib/content/model/document";
import { toHtml } from "@/lib/reader/inline-html";
import { notesIn, placeNotes } from "@/lib/reader/place-notes";
import { paragraph, part, policy, words } from "../../components/sample-document";

const names = { reference: (label: string) => `Note ${label}`, back: (label: string) => `Back ${label}` };

const refer = (number: number): PhrasingContent => ({
  type: "footnoteReference",
  identifier: `note-${number}`,
  label: String(number),
});
const say = (...content: PhrasingContent[]): Block => ({ kind: "paragraph", id: null, content });
const note = (number: number, ...blocks: Block[]) =>
  part(`note-${number}`, number, String(number), blocks, { level: "note" });

const inner: Block = { kind: "list", level: "item", parts: [part("note-1.1", 1, "1.", [paragraph("In a note.")])] };

const text: Translation = {
  ...policy.translations.en,
  openings: [{ slug: "o", title: "O", preamble: [say(...words("Opening"), refer(1))], parts: [] }],
  preamble: [],
  parts: [
    part(
      "s",
      1,
      "1.",
      [
        say(...words("One"), refer(2), ...words(", two"), refer(3)),
        say({ type: "strong", children: [refer(1)] } as PhrasingContent),
      ],
      {
        level: "section",
        parts: [part("s.sub", 1, "1.1", [say(refer(1))], { level: "subsection" })],
      },
    ),
  ],
  notes: [
    note(1, paragraph("First."), inner),
    note(2, { ...paragraph("Second."), id: "own" }, say(...words("More."))),
    note(3, paragraph("Third.")),
  ],
};

const htmlIn = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === "paragraph" ? toHtml(block.content) : block.kind)).join("|");

const link = (id: string, number: number) =>
  `<sup><a href="#note-${number}" role="doc-noteref" id="${id}" aria-label="Note ${number}">${number}</a></sup>`;

describe("a reference", () => {
  const { openings, parts, notes } = placeNotes(text, names);
  const [section] = parts;

  it("has a name, and an id of its own wherever it stands, from the openings on", () => {
    expect(htmlIn(openings[0]?.preamble ?? [])).toBe(`Opening${link("note-1-ref", 1)}|list`);
    expect(htmlIn(section?.blocks ?? [])).toBe(
      `One${link("note-2-ref", 2)}, two${link("note-3-ref", 3)}|list|<strong>${link("note-1-ref-2", 1)}</strong>`,
    );
    expect(htmlIn(section?.parts[0]?.blocks ?? [])).toBe(link("note-1-ref-3", 1));
  });

  it("has a copy of its note behind it, once on the page and under ids of their own", () => {
    const copiesIn = (blocks: Block[] = []) => blocks.flatMap((block) => (block.kind === "list" ? block.parts : []));
    const [first] = copiesIn(openings[0]?.preamble);
    expect(first?.id).toBe("paper.note-1");
    expect(copiesIn(first?.blocks).map(({ id }) => id)).toEqual(["paper.note-1.1"]);
    const behind = copiesIn(section?.blocks);
    expect(behind.map(({ id }) => id)).toEqual(["paper.note-2", "paper.note-3"]);
    expect(behind[0]?.blocks[0]).toMatchObject({ id: null, content: words("Second.") });
  });

  it("is led back to from the last line of its note", () => {
    const back = (number: number) =>
      `<a href="#note-${number}-ref" role="doc-backlink" aria-label="Back ${number}">↩</a>`;
    expect(notes.map(({ blocks }) => htmlIn(blocks))).toEqual([
      `First.|list|${back(1)}`,
      `Second.|More. ${back(2)}`,
      `Third. ${back(3)}`,
    ]);
  });
});

it("changes nothing that was given", () => {
  const given = structuredClone(text);
  placeNotes(given, names);
  expect(given).toEqual(text);
});

it("finds the notes that a passage refers to, in items and tables, too", () => {
  const table: Block = {
    kind: "table",
    align: [null],
    head: { cells: [{ content: words("A") }] },
    rows: [{ cells: [{ content: [refer(2)] }] }],
  };
  const items: Block = { kind: "list", level: "item", parts: [part("x.1", 1, "1.", [say(refer(3)), table])] };
  expect(notesIn([say(refer(1)), items])).toEqual(["note-1", "note-3", "note-2"]);
});
