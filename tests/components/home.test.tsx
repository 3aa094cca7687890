import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DocumentList } from "@/components/DocumentList";
import { PageView } from "@/components/PageView";
import { loadContent } from "@/lib/content/load";
import { homeSlug, locales } from "@/lib/locales";
import { renderIn } from "./render-in";

afterEach(cleanup);

const home = loadContent().pages.find(({ slug }) => slug === homeSlug);
if (!home) throw new Error("There is no home page.");
const { translations } = home;

describe.each(locales)("the home page in %s", (locale) => {
  const translation = translations[locale];
  const show = (isHome = true) =>
    renderIn(
      locale,
      <PageView translation={translation} isHome={isHome}>
        <hr />
      </PageView>,
    ).container;

  it("is headed by its first sentence, whose source is no part of the heading", () => {
    const main = show();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toMatch(/[.。]$/);
    expect(within(heading).queryByRole("link")).toBeNull();
    // One comma is where the sentence breaks.
    expect(heading.querySelectorAll("br")).toHaveLength({ zh: 1, en: 0, ja: 1 }[locale]);
    const lead = main.querySelector("h1 + p");
    expect([...(lead?.querySelectorAll("a.source") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
      `/${locale}/privacy-policy#scope`,
      `/${locale}/definitions#definitions.platform`,
    ]);
  });

  it("leads to the privacy policy and to the contact", () => {
    const actions = [...show().querySelectorAll(".actions a")].map((link) => link.getAttribute("href"));
    expect(actions).toEqual([`/${locale}/privacy-policy`, "#contact"]);
  });

  it("shows each row whole: its title in bold, what it says, and by name what says so", () => {
    const main = show();
    const rows = [...main.querySelectorAll(".rows > li")];
    expect(rows).toHaveLength(16);
    for (const row of rows) {
      expect(row.querySelector("strong")?.textContent).not.toBe("");
      const source = row.querySelector("a.source");
      expect(source?.textContent).toMatch(/^(?:出处：|Source: |出典：)./);
    }
    expect(main.querySelector("details, [hidden]")).toBeNull();
  });

  it("names a clause by its number, and the document around it to those who hear", () => {
    const sources = [...show().querySelectorAll("a.source")];
    const words = {
      zh: "出处：《隐私权政策》第二节第三项(a)",
      en: "Source: Privacy Policy, Section 2.3(a)",
      ja: "出典：「プライバシーポリシー」第2節第3項(a)",
    };
    const source = sources.find((link) => link.getAttribute("href") === `/${locale}/privacy-policy#collection.3.a`);
    expect(source?.textContent).toBe(words[locale]);
  });

  it("parts two sources behind one sentence as its language parts two of a kind", () => {
    const source = show().querySelector(`a.source[href="/${locale}/privacy-policy#collection.3.b"]`);
    const words = { zh: /第七节；出处/, en: /Section 7; Source/, ja: /第7節、出典/ };
    expect(source?.parentElement?.textContent).toMatch(words[locale]);
  });

  it("puts what the site adds before the contact", () => {
    const main = show();
    expect(main.querySelector("hr")?.nextElementSibling?.getAttribute("aria-labelledby")).toBe("contact");
  });

  it("would as any other page be headed by its title", () => {
    const main = show(false);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(translation.title);
    expect(main.querySelector("svg")).toBeNull();
  });
});

it("lists the legal documents, each with its description and the day of its text", () => {
  const documents = [{ slug: "definitions", title: "定義", description: "意味。", updated: "2026-11-26" }];
  renderIn("ja", <DocumentList documents={documents} />);
  const entry = within(screen.getByRole("region", { name: "法的文書" })).getByRole("listitem");
  expect(within(entry).getByRole("link", { name: "定義" }).getAttribute("href")).toBe("/ja/definitions");
  expect(entry.textContent).toBe("定義 意味。本サイト掲載文の更新日：2026年11月26日");
});
