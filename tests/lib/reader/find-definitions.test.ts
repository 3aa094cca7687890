import { expect, it } from "vitest";
import type { Block, LegalDocument } from "@/lib/content/model/document";
import { eachLocale } from "@/lib/locales";
import { findDefinitions } from "@/lib/reader/find-definitions";
import { clause, policy } from "../../components/sample-document";

const definition: Block = {
  kind: "definition",
  id: "words.seller",
  term: "Seller",
  html: ': uses the <a href="#words.platform">Platform</a>, see <a href="/en/policy#use">there</a>.',
  text: ": uses the Platform, see there.",
};

/** A document that defines a word before its first section, or in it. */
const define = (place: "preamble" | "section"): LegalDocument => ({
  ...policy,
  slug: "words",
  translations: eachLocale((locale) => {
    const translation = policy.translations[locale];
    const [section] = translation.sections;
    return {
      ...translation,
      openings: [],
      preamble: place === "preamble" ? [definition] : [],
      sections: section ? [{ ...section, blocks: place === "section" ? [definition] : [] }] : [],
    };
  }),
});

it.each(["preamble", "section"] as const)("finds what a %s defines, and where it says so", (place) => {
  expect(findDefinitions([clause, define(place)], "en")).toEqual([
    {
      id: "words.seller",
      term: "Seller",
      html: ': uses the <a href="/en/words#words.platform">Platform</a>, see <a href="/en/policy#use">there</a>.',
      source: { title: "Policy", href: "/en/words#words.seller" },
    },
  ]);
});

it("leaves a definition to its own document where another opens with it", () => {
  expect(findDefinitions([policy], "en")).toEqual([]);
});
