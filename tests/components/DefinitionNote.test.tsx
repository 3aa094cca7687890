import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CompareView } from "@/components/CompareView";
import { DocumentView } from "@/components/DocumentView";
import type { LegalDocument } from "@/lib/content/model/document";
import { eachLocale, type Locale } from "@/lib/locales";
import { renderIn } from "./render-in";
import { policy } from "./sample-document";

afterEach(cleanup);

const link = '<a href="#definitions.platform">Platform</a>';
const use = { kind: "paragraph" as const, html: `The ${link}, the ${link}.`, text: "The Platform, the Platform." };

/** The policy, with its term used in each section. */
const using: LegalDocument = {
  ...policy,
  translations: eachLocale((locale) => {
    const { sections, ...rest } = policy.translations[locale];
    return { ...rest, locale, sections: sections.map((section) => ({ ...section, blocks: [use, use] })) };
  }),
};

const definitions = ["platform", "operator"].map((name) => ({
  id: `definitions.${name}`,
  term: name === "platform" ? "Platform" : "Operator",
  html: ": the <strong>website</strong>.",
  source: { title: "Definitions", href: `/en/definitions#definitions.${name}` },
}));

const show = (locale: Locale) =>
  renderIn(locale, <DocumentView document={using} locale={locale} definitions={definitions} />);

it.each<[Locale, string, string]>([
  ["zh", "“Platform”的定义", "出处：《Definitions》"],
  ["en", "Definition of Platform", "Source: Definitions"],
  ["ja", "「Platform」の定義", "出典：「Definitions」"],
])("in %s, a term has one mark in each section that uses it, and one note for all", (locale, name, source) => {
  const { container } = show(locale);
  const marks = screen.getAllByRole("button", { name });
  expect(marks.map((mark) => mark.closest("section")?.id)).toEqual(["scope", "collection"]);
  expect(new Set(marks.map((mark) => mark.getAttribute("popovertarget")))).toEqual(
    new Set(["definitions.platform.note"]),
  );
  const notes = container.querySelectorAll<HTMLElement>("[popover]");
  expect([...notes].map(({ id }) => id)).toEqual(["definitions.platform.note"]);
  const [note] = notes;
  if (!note) throw new Error("There is no note.");
  expect(note.getAttribute("aria-label")).toBe("Platform");
  expect(note.querySelector("p")?.innerHTML).toBe("<dfn>Platform</dfn><span>: the <strong>website</strong>.</span>");
  const way = within(note).getByText(source);
  expect(way.getAttribute("href")).toBe("/en/definitions#definitions.platform");
});

it("adds nothing to the text of the document", () => {
  const { container } = show("en");
  const text = container.querySelector("article")?.textContent;
  cleanup();
  const { container: plain } = renderIn("en", <DocumentView document={using} locale="en" />);
  expect(plain.querySelector("button, [popover]")).toBeNull();
  expect(text).toBe(plain.querySelector("article")?.textContent);
});

it("marks nothing where the languages stand side by side", () => {
  const { container } = renderIn("en", <CompareView document={using} locale="en" />);
  expect(container.querySelectorAll('a[href="#definitions.platform"]').length).toBeGreaterThan(0);
  expect(container.querySelector("button")).toBeNull();
});
