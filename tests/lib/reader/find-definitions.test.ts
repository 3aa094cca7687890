import type { PhrasingContent } from "mdast";
import { expect, it } from "vitest";
import type { Block, LegalDocument } from "@/lib/content/model/document";
import { eachLocale } from "@/lib/locales";
import { findDefinitions } from "@/lib/reader/find-definitions";
import { toHtml } from "@/lib/reader/inline-html";
import { contract } from "../../components/sample-contract";
import { clause, part, policy, words } from "../../components/sample-document";

const link = (url: string, value: string): PhrasingContent => ({
  type: "link",
  url,
  children: [{ type: "text", value }],
});

const definition: Block = {
  kind: "definition",
  id: "words.seller",
  term: "Seller",
  content: [
    ...words(": uses the "),
    link("#words.platform", "Platform"),
    ...words(", see "),
    link("/en/policy#use", "there"),
    ...words("."),
  ],
};

/** A document that defines a word before its first section, in it, or in one of its parts. */
const define = (place: "preamble" | "section" | "subsection" | "item"): LegalDocument => ({
  ...policy,
  slug: "words",
  translations: eachLocale((locale) => {
    const at = (own: typeof place) => (place === own ? [definition] : []);
    const items: Block = { kind: "list", level: "item", parts: [part("s.1", 1, "1.", at("item"))] };
    const inner = part("t", 1, "1.1", at("subsection"), { level: "subsection" });
    return {
      ...policy.translations[locale],
      openings: [],
      preamble: at("preamble"),
      parts: [part("s", 1, "1.", [...at("section"), items], { level: "section", parts: [inner] })],
    };
  }),
});

it.each(["preamble", "section", "subsection", "item"] as const)(
  "finds what a %s defines, and where it says so",
  (place) => {
    const [told, ...more] = findDefinitions([clause, define(place)], "en");
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      id: "words.seller",
      term: "Seller",
      source: { title: "Policy", href: "/en/words#words.seller" },
    });
    expect(toHtml(told?.content ?? [])).toBe(
      '<dfn>Seller</dfn>: uses the <a href="/en/words#words.platform">Platform</a>, see <a href="/en/policy#use">there</a>.',
    );
  },
);

it("tells a term that a sentence defines in that sentence, without its anchors and notes", () => {
  const [told] = findDefinitions([contract], "en");
  expect(told).toMatchObject({ id: "contract.services", term: "Services" });
  expect(toHtml(told?.content ?? [])).toBe(
    "The provider offers the hosting (<dfn>Services</dfn>) under <code>api.<wbr>example.<wbr>com</code>.",
  );
});

it("leaves a definition to its own document where another opens with it", () => {
  expect(findDefinitions([policy], "en")).toEqual([]);
});
