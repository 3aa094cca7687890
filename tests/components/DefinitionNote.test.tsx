import { cleanup, screen, within } from "@testing-library/react";
import type { PhrasingContent } from "mdast";
import { afterEach, expect, it } from "vitest";
import { CompareView } from "@/components/CompareView";
import { DocumentView } from "@/components/DocumentView";
import type { LegalDocument } from "@/lib/content/model/document";
import { eachLocale, type Locale } from "@/lib/locales";
import { renderIn } from "./render-in";
import { policy, words } from "./sample-document";

afterEach(cleanup);

const link: PhrasingContent = {
  type: "link",
  url: "#definitions.platform",
  data: { term: "definitions.platform" },
  children: [{ type: "text", value: "Platform" }],
};
const content = [...words("The "), link, ...words(", the "), link, ...words(".")];
const use = { kind: "paragraph" as const, id: null, content };

/** The policy, with its term used in each section. */
const using: LegalDocument = {
  ...policy,
  translations: eachLocale((locale) => {
    const { parts, ...rest } = policy.translations[locale];
    return { ...rest, locale, parts: parts.map((section) => ({ ...section, blocks: [use, use] })) };
  }),
};

const definitions = ["platform", "operator"].map((name) => ({
  id: `definitions.${name}`,
  term: name === "platform" ? "Platform" : "Operator",
  content: [
    { type: "strong" as const, data: { hName: "dfn" }, children: words("Platform") },
    ...words(": the website."),
  ],
  source: { title: "Definitions", href: `/en/definitions#definitions.${name}` },
}));

const show = (locale: Locale) =>
  renderIn(locale, <DocumentView document={using} locale={locale} definitions={definitions} />);

it.each<[Locale, string, string]>([
  ["zh", "“Platform”的定义", "出处：《Definitions》"],
  ["en", "Definition of Platform", "Source: Definitions"],
  ["ja", "「Platform」の定義", "出典：「Definitions」"],
])(
  "in %s, a term opens its note once in each section that uses it, and one note is for all",
  (locale, name, source) => {
    const { container } = show(locale);
    // The style sheet shows them, and there is none here.
    const marks = screen.getAllByLabelText(name);
    expect(marks.map((mark) => mark.closest("section")?.id)).toEqual(["scope", "collection"]);
    expect(new Set(marks.map((mark) => mark.getAttribute("popovertarget")))).toEqual(
      new Set(["definitions.platform.note"]),
    );
    const notes = container.querySelectorAll<HTMLElement>("[role=dialog]");
    expect([...notes].map(({ id }) => id)).toEqual(["definitions.platform.note"]);
    const [note] = notes;
    if (!note) throw new Error("There is no note.");
    expect(note.getAttribute("aria-label")).toBe("Platform");
    expect(note.querySelector("p")?.innerHTML).toBe("<span><dfn>Platform</dfn>: the website.</span>");
    const way = within(note).getByText(source);
    expect(way.getAttribute("href")).toBe("/en/definitions#definitions.platform");
  },
);

it("adds nothing to the text of the document", () => {
  const { container } = show("en");
  const text = container.querySelector("article")?.textContent;
  cleanup();
  const { container: plain } = renderIn("en", <DocumentView document={using} locale="en" />);
  expect(plain.querySelector(".term")).toBeNull();
  expect(text).toBe(plain.querySelector("article")?.textContent);
});

it("marks nothing where the languages stand side by side", () => {
  const { container } = renderIn("en", <CompareView document={using} locale="en" />);
  expect(container.querySelectorAll('a[href="#definitions.platform"]').length).toBeGreaterThan(0);
  expect(container.querySelector(".term")).toBeNull();
});
