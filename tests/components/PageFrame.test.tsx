import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PageFrame } from "@/components/PageFrame";
import { renderIn } from "./render-in";

afterEach(cleanup);

const documents = [
  { slug: "privacy-policy", title: "Privacy Policy", description: "How.", updated: "2026-11-26" },
  { slug: "definitions", title: "Definitions", description: "What.", updated: "2026-11-26" },
];

const pages = [{ slug: "about", title: "About", description: "Who.", updated: "2026-11-26" }];

const renderPage = (listed: typeof pages = [], texts = documents) =>
  renderIn(
    "en",
    <PageFrame pathname="/definitions" documents={texts} pages={listed}>
      <h1>Text</h1>
    </PageFrame>,
  );

it("begins with a skip link, inside the header", () => {
  renderPage();
  const [skip, home] = within(screen.getByRole("banner")).getAllByRole("link");
  expect(skip?.getAttribute("href")).toBe(`#${screen.getByRole("main").id}`);
  expect(home?.getAttribute("href")).toBe("/en");
  expect(home?.textContent).toBe("Digitaltwinall");
});

it("keeps its words apart where there is no style sheet", () => {
  renderPage();
  expect(screen.getByRole("banner").textContent).toMatch(/^Skip to the text Digitaltwinall/);
  const languages = within(screen.getByRole("banner")).getAllByRole("listitem");
  expect(languages.map(({ textContent }) => textContent)).toEqual(["中文", "English", "日本語"]);
});

it("offers the page in the other languages", () => {
  renderPage();
  expect(screen.getByRole("link", { name: "中文" }).getAttribute("href")).toBe("/zh/definitions");
});

it("ends with the legal documents, and with no address: it is given for one purpose alone", () => {
  renderPage();
  const foot = within(screen.getByRole("contentinfo"));
  expect(foot.getByRole("link", { name: "Privacy Policy" }).getAttribute("href")).toBe("/en/privacy-policy");
  expect(foot.getByRole("link", { name: "Definitions" }).getAttribute("href")).toBe("/en/definitions");
  expect(foot.getAllByRole("navigation").map((list) => list.getAttribute("aria-label"))).toEqual(["Legal documents"]);
  expect(screen.getByRole("contentinfo").textContent).not.toContain("@");
});

it("names as many documents as fit a foot, and leads to the list of more on the home page", () => {
  const many = Array.from({ length: 13 }, (_, index) => ({ ...documents[0], slug: `text-${index}` }) as const);
  const links = () =>
    within(screen.getByRole("navigation", { name: "Legal documents" }))
      .getAllByRole("link")
      .map((link) => `${link.textContent} ${link.getAttribute("href")}`);
  renderPage([], many.slice(1) as typeof documents);
  expect(links()).toHaveLength(12);
  expect(links()[0]).toBe("Privacy Policy /en/text-1");
  cleanup();
  renderPage([], many as typeof documents);
  expect(links()).toEqual(["Legal documents /en#documents"]);
});

it("lists pages beside the documents, where there are any", () => {
  renderPage(pages);
  const list = within(screen.getByRole("navigation", { name: "Pages" }));
  expect(list.getByRole("link", { name: "About" }).getAttribute("href")).toBe("/en/about");
});

it("holds the content in its main part", () => {
  renderPage();
  expect(within(screen.getByRole("main")).getByRole("heading", { name: "Text" })).toBeTruthy();
});
