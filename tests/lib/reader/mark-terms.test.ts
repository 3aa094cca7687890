import { describe, expect, it } from "vitest";
import type { Block, Translation } from "@/lib/content/model/document";
import { markTerms } from "@/lib/reader/mark-terms";
import { policy } from "../../components/sample-document";

const terms = [
  { id: "d.platform", label: "Definition of Platform" },
  { id: "d.seller", label: 'Definition of "A & B"' },
];
const link = (id: string, words: string) => `<a href="#${id}">${words}</a>`;

const say = (html: string): Block => ({ kind: "paragraph", html, text: html.replace(/<[^>]*>/g, "") });
const define = (id: string, html: string): Block => ({ kind: "definition", id, term: "T", html, text: "" });

/** The policy with these `sections`, each a run of blocks. */
function translate(...sections: Block[][]): Translation {
  const [section] = policy.translations.en.sections;
  if (!section) throw new Error("The sample has no section.");
  return {
    ...policy.translations.en,
    openings: [],
    preamble: [],
    sections: sections.map((blocks, index) => ({ ...section, id: `s${index}`, blocks })),
  };
}

/** The HTML of each section, with `[id]` for a mark and `{…}` for the word that reserves space for it. */
function marksIn(...sections: Block[][]): string[] {
  const { translation } = markTerms(translate(...sections), terms);
  return translation.sections.map(({ blocks }) =>
    [
      ...JSON.stringify(blocks)
        .replaceAll('\\"', '"')
        .matchAll(/"html":"(.*?)","text"/g),
    ]
      .map(([, html]) => html)
      .join("|")
      .replace(
        /<\/span><span><button type="button" popovertarget="([^"]*)\.note" aria-label="[^"]*"><\/button><\/span>/g,
        "[$1]}",
      )
      .replaceAll('<span class="term">', "{")
      .replace(/<a [^>]*>|<\/a>/g, ""),
  );
}

describe("a mark", () => {
  const platform = say(`The ${link("d.platform", "Platform")}, too.`);
  it.each<{ name: string; sections: Block[][]; expected: string[] }>([
    { name: "stands behind the term", sections: [[platform]], expected: ["The {Platform[d.platform]}, too."] },
    {
      name: "stands where a section first uses the term",
      sections: [[platform, platform], [platform]],
      expected: ["The {Platform[d.platform]}, too.|The Platform, too.", "The {Platform[d.platform]}, too."],
    },
    {
      name: "stands behind a possessive",
      sections: [[say(`${link("d.platform", "Platform")}’s text`)]],
      expected: ["{Platform’s[d.platform]} text"],
    },
    {
      name: "leads to a definition on another page, too",
      sections: [[say('<a href="/en/d#d.platform">Platform</a>')]],
      expected: ["{Platform[d.platform]}"],
    },
    {
      name: "is for terms only",
      sections: [[say(`${link("d.other", "Other")} ${link("d", "D")} <a href="mailto:a@b.c">a@b.c</a>`)]],
      expected: ["Other D a@b.c"],
    },
    {
      name: "is not where a section defines the term, and is where it uses another in doing so",
      sections: [[define("d.platform", `: of a ${link("d.seller", "Seller")}.`), platform]],
      expected: [": of a {Seller[d.seller]}.|The Platform, too."],
    },
    {
      name: "is found in items, quotations and tables",
      sections: [
        [
          { kind: "list", marker: "number", items: [{ id: "x.1", label: "1.", blocks: [platform, platform] }] },
          { kind: "bullets", items: [{ blocks: [platform] }] },
          { kind: "quotation", blocks: [say(link("d.seller", "Seller"))] },
        ],
        [{ kind: "table", head: [{ html: "A", text: "A" }], rows: [[{ html: link("d.seller", "S"), text: "S" }]] }],
      ],
      expected: [
        "The {Platform[d.platform]}, too.|The Platform, too.|The Platform, too.|{Seller[d.seller]}",
        "A|{S[d.seller]}",
      ],
    },
  ])("$name", ({ sections, expected }) => {
    expect(marksIn(...sections)).toEqual(expected);
  });

  it("bears its name, whatever the term is written with", () => {
    const { translation } = markTerms(translate([say(link("d.seller", "A &#x26; B"))]), terms);
    const html = JSON.stringify(translation.sections).replaceAll('\\"', '"');
    expect(html).toContain('aria-label="Definition of &quot;A &amp; B&quot;"');
  });

  it("is no part of the text, and changes nothing that was given", () => {
    const given = translate([say(`The ${link("d.platform", "Platform")}.`)]);
    const before = structuredClone(given);
    const { translation } = markTerms(given, terms);
    expect(given).toEqual(before);
    expect(translation.sections[0]?.blocks).toMatchObject([{ text: "The Platform." }]);
  });
});

it("tells which terms were marked, in openings and preambles, too", () => {
  const body = { preamble: [say(link("d.platform", "Platform"))], sections: [] };
  const text = { ...translate([say(link("d.other", "Other"))]), openings: [{ slug: "o", title: "O", ...body }] };
  expect([...markTerms(text, terms).marked]).toEqual(["d.platform"]);
  const inPreamble = { ...translate(), preamble: [say(link("d.seller", "Seller"))] };
  expect([...markTerms(inPreamble, terms).marked]).toEqual(["d.seller"]);
});
