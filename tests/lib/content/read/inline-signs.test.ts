import { describe, expect, it } from "vitest";
import { idAtEnd } from "@/lib/content/read/inline-signs";

describe("the id at the end of a text", () => {
  it.each([
    { text: "Scope {#scope}", found: { id: "scope", before: "Scope" } },
    { text: "Scope{#scope}", found: { id: "scope", before: "Scope" } },
    { text: "范围\u3000 {#a b}", found: { id: "a b", before: "范围" } },
    { text: "a {#b} {#c}", found: { id: "c", before: "a {#b}" } },
    { text: "a {#b {#c}", found: { id: "b {#c", before: "a" } },
    { text: "{#}", found: { id: "", before: "" } },
    { text: "Scope {#scope} ", found: null },
    { text: "Scope {scope}", found: null },
    { text: "{#a}}", found: null },
    { text: "{#a", found: null },
    { text: "", found: null },
  ])("of $text", ({ text, found }) => {
    expect(idAtEnd(text, /\}/)).toEqual(found);
  });

  it("holds no space where a paragraph ends", () => {
    expect(idAtEnd("in 30 days. {#late}", /[}\s]/)).toEqual({ id: "late", before: "in 30 days." });
    expect(idAtEnd("as in {#a b}", /[}\s]/)).toBeNull();
  });
});
