import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Redline } from "@/components/Redline";
import type { Block, Translation } from "@/lib/content/model/document";
import { eachLocale, type Locale, locales } from "@/lib/locales";
import { redlineBetween } from "@/lib/reader/redline/compare-versions";
import { renderIn } from "./render-in";
import { fees } from "./sample-contract";
import { paragraph, part, words } from "./sample-document";

const textIn = (locale: Locale, use: Block[], end: Block[]): Translation => ({
  locale,
  title: "Policy",
  description: "What it says.",
  openings: [],
  preamble: [],
  parts: [
    part("use", 1, "1.", use, { level: "section", heading: "Use" }),
    part("end", 2, "2.", end, { level: "section", heading: "End" }),
    part("law", 3, "3.", [paragraph("The law.")], { level: "section", heading: "Law" }),
  ],
  notes: [],
});

const item = (id: string, number: number, text: string) =>
  part(`${id}.${number}`, number, `${number}.`, [paragraph(text)]);
const list = (...parts: ReturnType<typeof item>[]): Block => ({ kind: "list", level: "item", parts });

const versionsIn = eachLocale((locale) => ({
  before: textIn(locale, [paragraph("We keep it for two years."), list(item("use", 1, "Names of users"))], [fees]),
  now: textIn(
    locale,
    [paragraph("We keep it for three years.")],
    [{ ...fees, rows: fees.rows.slice(0, 2) }, list(item("end", 1, "Names of users"))],
  ),
}));

function renderRedline(locale: Locale, { before, now } = versionsIn[locale]) {
  return renderIn(
    locale,
    <Redline redline={redlineBetween(before, now)} before="/en/policy/versions/1" now="/en/policy/versions/2" />,
  );
}

afterEach(cleanup);

describe.each(locales)("in %s", (locale) => {
  it("words stand beside each insertion and deletion that say what it is", () => {
    const { container } = renderRedline(locale);
    const [marks] = [
      { zh: ["〔删除〕", "〔新增〕"], en: ["[deleted:]", "[inserted:]"], ja: ["〔削除〕", "〔追加〕"] }[locale],
    ];
    for (const [index, role] of (["deletion", "insertion"] as const).entries())
      for (const change of screen.getAllByRole(role)) {
        expect(change.previousElementSibling?.textContent?.trim()).toBe(marks?.[index]);
        expect(change.nextElementSibling?.textContent?.trim()).not.toBe("");
      }
    expect(container.querySelector("summary, button")).toBeNull();
  });
});

describe("in English", () => {
  it("shows the words that were taken out and put in", () => {
    renderRedline("en");
    expect(screen.getAllByRole("deletion").map((own) => own.textContent)).toContain("two");
    expect(screen.getAllByRole("insertion").map((own) => own.textContent)).toEqual(["three"]);
  });

  it("headings lead to the section in the new version, or in the old one where it is gone", () => {
    const { before, now } = versionsIn.en;
    renderRedline("en", { before, now: { ...now, parts: now.parts.slice(0, 2) } });
    const links = screen.getAllByRole("heading").map((own) => within(own).getByRole("link").getAttribute("href"));
    expect(links).toEqual(["/en/policy/versions/2#use", "/en/policy/versions/2#end", "/en/policy/versions/1#law"]);
  });

  it("the two places of an item that moved lead to each other", () => {
    const { container } = renderRedline("en");
    const [away, here] = [screen.getByText("Moved to: 2. 1."), screen.getByText("Moved here from: 1. 1.")];
    for (const [link, other] of [
      [away, here],
      [here, away],
    ] as const)
      expect(container.querySelector(link.getAttribute("href") ?? "")).toBe(other.closest("p"));
  });

  it("a row of a table that is gone stays a row, cell by cell", () => {
    renderRedline("en");
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(
      rows.map((row) =>
        within(row)
          .queryAllByRole("deletion")
          .map((own) => own.textContent),
      ),
    ).toEqual([[], [], ["B", "2", "2"]]);
  });

  it("names what has no change, and counts the passages that are left out", () => {
    renderRedline("en");
    expect(screen.getByText(/^2 sections without a change: Title and description; 3. Law$/)).toBeTruthy();
    expect(screen.getByText(/2 unchanged passages/)).toBeTruthy();
  });

  it("tells an emphasis that changed, and that nothing changed", () => {
    const { before } = versionsIn.en;
    const bold: Block = { kind: "paragraph", id: null, content: [{ type: "strong", children: words("The law.") }] };
    const parts = before.parts.map((own) => (own.id === "law" ? { ...own, blocks: [bold] } : own));
    const { unmount } = renderRedline("en", { before, now: { ...before, parts } });
    expect(screen.getByText("Now in bold: “The law.”")).toBeTruthy();
    unmount();
    renderRedline("en", { before, now: before });
    expect(screen.getByText("Nothing changed.")).toBeTruthy();
  });
});
