import type { PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import type { Block, Part, Translation } from "@/lib/content/model/document";
import { toHtml } from "@/lib/reader/inline-html";
import { markTerms } from "@/lib/reader/mark-terms";
import { blocksToText } from "@/lib/reader/plain-text";
import { part, policy, words } from "../../components/sample-document";

const labels: Readonly<Record<string, string>> = {
  "d.platform": "Definition of Platform",
  "d.seller": 'Definition of "A & B"',
};
const labelOf = (id: string) => labels[id];
const link = (term: string, value: string, url = `#${term}`): PhrasingContent => ({
  type: "link",
  url,
  data: { term },
  children: [{ type: "text", value }],
});

const say = (...content: PhrasingContent[]): Block => ({ kind: "paragraph", id: null, content });
const define = (id: string, ...content: PhrasingContent[]): Block => ({ kind: "definition", id, term: "T", content });

const section = (id: string, blocks: Block[], parts: Part[] = []) =>
  part(id, 1, "1.", blocks, { level: "section", parts });

/** The policy with these sections, each a run of blocks. */
function translate(...sections: Block[][]): Translation {
  const parts = sections.map((blocks, index) => section(`s${index}`, blocks));
  return { ...policy.translations.en, openings: [], preamble: [], parts };
}

/** The text of a section, with `{…[id]}` for the words that open the note of a term. */
function marksIn(blocks: Block[]): string {
  const html: string[] = [];
  JSON.stringify(blocks, (name, value) => {
    if (name === "content") html.push(toHtml(value));
    return value;
  });
  return html
    .join("|")
    .replace(/<button hidden popovertarget="([^"]*)\.note" aria-label="[^"]*"><\/button><\/label>/g, "[$1]}")
    .replaceAll('<label class="term">', "{")
    .replace(/<a [^>]*>|<\/a>/g, "");
}

describe("a mark", () => {
  const platform = say(...words("The "), link("d.platform", "Platform"), ...words(", too."));
  const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: "strong", children }) as PhrasingContent;
  it.each<{ name: string; sections: Block[][]; expected: string[] }>([
    { name: "holds the words of the term", sections: [[platform]], expected: ["The {Platform[d.platform]}, too."] },
    {
      name: "stands where a section first uses the term, and no link later",
      sections: [[platform, platform], [platform]],
      expected: ["The {Platform[d.platform]}, too.|The Platform, too.", "The {Platform[d.platform]}, too."],
    },
    {
      name: "leaves a possessive outside",
      sections: [[say(link("d.platform", "Platform"), ...words("’s text"))]],
      expected: ["{Platform[d.platform]}’s text"],
    },
    {
      name: "leads to a definition on another page, too",
      sections: [[say(link("d.platform", "Platform", "/en/d#d.platform"))]],
      expected: ["{Platform[d.platform]}"],
    },
    {
      name: "stands within bold words",
      sections: [[say(strong(link("d.platform", "Platform")))]],
      expected: ["<strong>{Platform[d.platform]}</strong>"],
    },
    {
      name: "is for terms only",
      sections: [
        [
          say(link("d.other", "Other"), ...words(" "), {
            type: "link",
            url: "#d.platform",
            children: [{ type: "text", value: "there" }],
          }),
        ],
      ],
      expected: ["Other there"],
    },
    {
      name: "is not where a section defines the term, and is where it uses another in doing so",
      sections: [[define("d.platform", ...words(": of a "), link("d.seller", "Seller"), ...words(".")), platform]],
      expected: [": of a {Seller[d.seller]}.|The Platform, too."],
    },
    {
      name: "is not where a sentence of the section defines the term",
      sections: [
        [platform, say({ type: "strong", data: { defines: "d.platform" }, children: [{ type: "text", value: "P" }] })],
        [platform],
      ],
      expected: ['The Platform, too.|<dfn id="d.platform">P</dfn>', "The {Platform[d.platform]}, too."],
    },
    {
      name: "stands in items, quotations and tables",
      sections: [
        [
          { kind: "list", level: "item", parts: [part("x.1", 1, "1.", [platform, platform])] },
          { kind: "bullets", items: [{ blocks: [platform] }] },
          { kind: "quotation", blocks: [say(link("d.seller", "Seller"))] },
        ],
        [
          {
            kind: "table",
            align: [null],
            head: { cells: [{ content: words("A") }] },
            rows: [{ cells: [{ content: [link("d.seller", "S")] }] }],
          },
        ],
      ],
      expected: [
        "The {Platform[d.platform]}, too.|The Platform, too.|The Platform, too.|{Seller[d.seller]}",
        "A|{S[d.seller]}",
      ],
    },
  ])("$name", ({ sections, expected }) => {
    const { translation } = markTerms(translate(...sections), labelOf);
    expect(translation.parts.map(({ blocks }) => marksIn(blocks))).toEqual(expected);
  });

  it("stands anew in each part of a section that has a heading", () => {
    const text = { ...translate(), parts: [section("s", [platform, platform], [section("s.sub", [platform])])] };
    const [outer] = markTerms(text, labelOf).translation.parts;
    expect([outer, ...(outer?.parts ?? [])].map((own) => marksIn(own?.blocks ?? []))).toEqual([
      "The {Platform[d.platform]}, too.|The Platform, too.",
      "The {Platform[d.platform]}, too.",
    ]);
  });

  it("bears its name, whatever the term is written with", () => {
    const { translation } = markTerms(translate([say(link("d.seller", "A & B"))]), labelOf);
    const [block] = translation.parts[0]?.blocks ?? [];
    expect(block?.kind === "paragraph" && toHtml(block.content)).toContain(
      'aria-label="Definition of &#x22;A &#x26; B&#x22;"',
    );
  });

  it("is no part of the text, and changes nothing that was given", () => {
    const given = translate([platform, say(link("d.seller", "S"), ...words("’s."))]);
    const before = structuredClone(given);
    const { translation } = markTerms(given, labelOf);
    expect(given).toEqual(before);
    expect(translation).not.toEqual(before);
    expect(blocksToText(translation.parts[0]?.blocks ?? [])).toBe("The Platform, too.\nS’s.");
  });
});

it("tells which terms were marked, in openings and preambles, too", () => {
  const body = { preamble: [say(link("d.platform", "Platform"))], parts: [] };
  const text = { ...translate([say(link("d.other", "Other"))]), openings: [{ slug: "o", title: "O", ...body }] };
  expect([...markTerms(text, labelOf).marked]).toEqual(["d.platform"]);
  const inPreamble = { ...translate(), preamble: [say(link("d.seller", "Seller"))] };
  expect([...markTerms(inPreamble, labelOf).marked]).toEqual(["d.seller"]);
});
