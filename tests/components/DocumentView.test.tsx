import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DocumentView } from "@/components/DocumentView";
import { renderIn } from "./render-in";
import { contract } from "./sample-contract";
import { clause, policy } from "./sample-document";

afterEach(cleanup);

const headings = () => screen.getAllByRole("heading").map((heading) => `${heading.tagName} ${heading.textContent}`);

describe("a document", () => {
  it("begins with its title, then its openings, its title again and its numbered sections", () => {
    renderIn("zh", <DocumentView document={policy} locale="zh" />);
    expect(headings()).toEqual([
      "H1 政策",
      "H2 Reminder",
      "H2 Definitions",
      "H2 政策",
      "H2 一、Scope",
      "H2 二、Collection",
    ]);
  });

  it("sets a space after an Arabic number, so that it is copied and read aloud as a number", () => {
    renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(headings().slice(-2)).toEqual(["H2 1. Scope", "H2 2. Collection"]);
  });

  it("can be linked to by opening, preamble and section", () => {
    renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(screen.getAllByRole("region").map(({ id }) => id)).toEqual([
      "reminder-clause",
      "definitions",
      "preamble",
      "scope",
      "collection",
    ]);
    expect(screen.getByRole("region", { name: /1\.\s*Scope/ })).toHaveProperty("id", "scope");
  });

  it("shows its version, and its date as the reader's language writes it", () => {
    renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(screen.getByText("March 9, 2026")).toHaveProperty("dateTime", "2026-03-09");
    // The source gives no day on which a version takes effect: the date must not be taken for one.
    expect(screen.getByText(/Version 2/).parentElement?.textContent).toContain(
      "Text on this site last edited March 9, 2026",
    );
    cleanup();
    renderIn("ja", <DocumentView document={policy} locale="ja" />);
    expect(screen.getByText("2026年3月9日")).toBeTruthy();
  });

  it("says how long it takes to read, and links to all languages side by side", () => {
    renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(screen.getByText(/^About 1 minute to read$/)).toBeTruthy();
    const link = screen.getByRole("link", { name: "Languages side by side" });
    expect(link.getAttribute("href")).toBe("/en/policy/compare");
  });

  it("has its name and version at the head of every page on paper", () => {
    renderIn("zh", <DocumentView document={policy} locale="zh" />);
    expect(screen.getByRole("article").dataset.running).toBe(
      "Digitaltwinall · 政策 · 版本2 · https://digitaltwinall.com/zh/policy",
    );
  });

  it("links to its PDF only if there is one", () => {
    renderIn("en", <DocumentView document={policy} locale="en" printed="/en/policy.pdf" />);
    const link = screen.getByRole("link", { name: "Print version (PDF)" });
    expect([link.getAttribute("href"), link.getAttribute("type")]).toEqual(["/en/policy.pdf", "application/pdf"]);
    cleanup();
    renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(screen.queryByRole("link", { name: /PDF/ })).toBe(null);
  });

  it("says what a translation follows, and links it", () => {
    renderIn("ja", <DocumentView document={policy} locale="ja" />);
    const original = screen.getByRole("link", { name: "中国語の原文" });
    expect(original.getAttribute("href")).toBe("/zh/policy");
    expect(original.getAttribute("hreflang")).toBe("zh-Hans");
  });

  it("does not say so of the original", () => {
    renderIn("zh", <DocumentView document={policy} locale="zh" />);
    expect(screen.queryByRole("link", { name: /原文/ })).toBeNull();
  });

  it("sets the reminder clause as a notice, and nothing else", () => {
    const { container } = renderIn("en", <DocumentView document={policy} locale="en" />);
    expect([...container.querySelectorAll(".notice")].map(({ id }) => id)).toEqual(["reminder-clause"]);
  });
});

describe("the items of a section", () => {
  it("are lists in which every label is text at the head of its item", () => {
    renderIn("en", <DocumentView document={policy} locale="en" />);
    const section = screen.getByRole("region", { name: /2\.\s*Collection/ });
    const [outer, inner] = within(section).getAllByRole("list");
    expect(outer?.tagName).toBe("OL");
    expect(inner?.tagName).toBe("OL");
    expect(
      within(section)
        .getAllByRole("listitem")
        .map(({ id, textContent }) => [id, textContent]),
    ).toEqual([
      ["collection.1", "1. First item."],
      ["collection.2", "2. Second item.More of the second item.a) First sub-item.b) Second sub-item."],
      ["collection.2.a", "a) First sub-item."],
      ["collection.2.b", "b) Second sub-item."],
    ]);
  });
});

describe("the numbers", () => {
  it("are links to what they number, each under a name of its own", () => {
    renderIn("zh", <DocumentView document={policy} locale="zh" />);
    const numbers = screen.getAllByRole("link").filter(({ className }) => /^(number solid|label)$/.test(className));
    expect(
      numbers.map((link) => `${link.getAttribute("href")} ${link.getAttribute("aria-label") ?? link.textContent}`),
    ).toEqual([
      "#scope 一、",
      "#collection 二、",
      "#collection.1 二、1.",
      "#collection.2 二、2.",
      "#collection.2.a 二、2. a)",
      "#collection.2.b 二、2. b)",
    ]);
  });

  it("link to ids that exist", () => {
    const { container } = renderIn("en", <DocumentView document={policy} locale="en" />);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(5);
    for (const { hash } of links) expect(container.querySelector(`[id="${hash.slice(1)}"]`)).not.toBeNull();
  });
});

describe("a document without sections", () => {
  it("is one passage under its own slug, named by the title of the page", () => {
    renderIn("en", <DocumentView document={clause} locale="en" />);
    expect(headings()).toEqual(["H1 Policy"]);
    expect(screen.getByRole("region", { name: "Policy" })).toHaveProperty("id", "reminder-clause");
  });

  it("has no list of contents", () => {
    renderIn("en", <DocumentView document={clause} locale="en" />);
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});

describe("parts within parts", () => {
  it("are sections within sections, each headed one step below what it is in", () => {
    renderIn("en", <DocumentView document={contract} locale="en" />);
    expect(headings()).toEqual([
      "H1 Contract",
      "H2 Chapter 1 General",
      "H3 Article 1 Services",
      "H3 Article 2 Fees",
      "H4 2.1 Tariff",
      "H2 Chapter 2 End",
      "H3 Article 3 ",
      "H2 Annex A Contacts",
      "H2 Notes",
    ]);
    const around = (id: string) => document.getElementById(id)?.parentElement?.closest("section")?.id;
    expect(["services", "fees", "tariff", "contacts"].map(around)).toEqual(["general", "general", "fees", undefined]);
    expect(screen.getByRole("region", { name: /2\.1\s*Tariff/ }).id).toBe("tariff");
  });

  it("have tools behind their text where they have one, under names that tell them apart", () => {
    const { container } = renderIn("en", <DocumentView document={contract} locale="en" />);
    const tools = [...container.querySelectorAll(".tools")];
    expect(tools.map((own) => own.closest("section, [role=region]")?.id)).toEqual([
      "preamble",
      "services",
      "fees",
      "tariff",
      "notice",
      "contacts",
    ]);
    for (const own of tools) expect(own.previousElementSibling?.tagName).not.toMatch(/^H\d$/);
    const names = tools.map((own) => own.querySelector("button")?.getAttribute("aria-label"));
    expect(names.map((name) => name?.replace("Languages, report, cite: ", ""))).toEqual([
      "Contract",
      "Article 1 Services",
      "Article 2 Fees",
      "Article 2.1 Tariff",
      "Article 3",
      "Annex A Contacts",
    ]);
    expect(screen.getByText(/Article 2\.1 Tariff/)).toBeTruthy();
  });

  it("have items under the names of the parts that they are in, and no id twice", () => {
    const { container } = renderIn("en", <DocumentView document={contract} locale="en" />);
    expect([...container.querySelectorAll("a.label")].map((link) => link.getAttribute("aria-label"))).toEqual([
      "1",
      "2",
      "Article 2 (a)",
      "Article 2 (b)",
      "Note 1",
      "Note 2",
    ]);
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { hash } of container.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(ids).toContain(hash.slice(1));
  });

  it("have a number in the line where it is a word, and one that hangs where it is not", () => {
    const { container } = renderIn("zh", <DocumentView document={contract} locale="zh" />);
    expect(
      [...container.querySelectorAll(".text .number")].map((own) => `${own.textContent}|${own.className}`),
    ).toEqual([
      "第一章 |number wordy",
      "第一条 |number wordy",
      "第二条 |number wordy",
      "2.1 |number",
      "第二章 |number wordy",
      "第三条 |number wordy",
      "附件一 |number wordy",
    ]);
  });
});

describe("the notes", () => {
  it.each([
    ["zh", "注", "注1", "回到正文中的注1"],
    ["en", "Notes", "Note 1", "Back to note 1 in the text"],
    ["ja", "注", "注1", "本文の注1に戻る"],
  ] as const)("stand at the end of the text in %s, with a way there and back", (locale, title, reference, back) => {
    const { container } = renderIn(locale, <DocumentView document={contract} locale={locale} />);
    const notes = container.querySelector("#notes");
    expect([notes?.getAttribute("role"), notes?.querySelector("h2")?.textContent]).toEqual(["doc-endnotes", title]);
    expect(notes?.nextElementSibling).toBeNull();
    expect([...(notes?.querySelectorAll("li") ?? [])].map(({ id, textContent }) => [id, textContent])).toEqual([
      ["note-1", "1 As of today. ↩"],
      ["note-2", "2 Without tax. ↩"],
    ]);
    const references = [...container.querySelectorAll("[role=doc-noteref]")];
    expect(references.map(({ id, textContent }) => [id, textContent])).toEqual([
      ["note-1-ref", "1"],
      ["note-2-ref", "2"],
      ["note-1-ref-2", "1"],
    ]);
    expect(references[0]?.getAttribute("aria-label")).toBe(reference);
    const [way] = container.querySelectorAll("[role=doc-backlink]");
    expect([way?.getAttribute("href"), way?.getAttribute("aria-label")]).toEqual(["#note-1-ref", back]);
  });

  it("stand on paper behind the passage that first refers to them", () => {
    const { container } = renderIn("en", <DocumentView document={contract} locale="en" />);
    const copies = [...container.querySelectorAll(".paper-note")];
    expect(copies.map((copy) => [copy.closest("section")?.id, copy.textContent])).toEqual([
      ["services", "1 As of today."],
      ["fees", "2 Without tax."],
    ]);
    expect(copies[0]?.previousElementSibling?.querySelector("#note-1-ref")).toBeTruthy();
  });

  it("are not told of where there are none", () => {
    const { container } = renderIn("en", <DocumentView document={policy} locale="en" />);
    expect(container.querySelector("#notes, .paper-note")).toBeNull();
  });
});
