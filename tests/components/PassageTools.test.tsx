import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PassageTools } from "@/components/PassageTools";
import type { Locale } from "@/lib/locales";
import { renderIn } from "./render-in";
import { paragraph } from "./sample-document";

afterEach(cleanup);

const quoted = "A first sentence & more, which is long enough to be cut off somewhere.";
const blocks = [paragraph(quoted)];

const renderTools = (locale: Locale, label?: string, gap: "" | " " = "") =>
  renderIn(
    locale,
    <PassageTools
      document={{ slug: "policy", version: "2", title: "Policy" }}
      passage={{ id: "use", label, gap, title: "Use", blocks }}
    />,
  );

/** The disclosure is closed here: jsdom has no style sheet that opens it. */
const links = () => screen.getAllByRole<HTMLAnchorElement>("link", { hidden: true });

it.each<[Locale, string, string[]]>([
  ["zh", "三、", ["/en/policy#use English 三、", "/ja/policy#use 日本語 三、", "/zh/policy/compare#use 多语对照 三、"]],
  [
    "en",
    "3.",
    ["/zh/policy#use 中文 3.", "/ja/policy#use 日本語 3.", "/en/policy/compare#use Languages side by side 3."],
  ],
  ["ja", "三、", ["/zh/policy#use 中文 三、", "/en/policy#use English 三、", "/ja/policy/compare#use 多言語対照 三、"]],
])("in %s, leads to the same passage in the other languages, and in all", (locale, label, expected) => {
  renderTools(locale, label);
  expect(
    links()
      .slice(0, 3)
      .map((link) => `${link.getAttribute("href")} ${link.getAttribute("aria-label")}`),
  ).toEqual(expected);
  for (const link of links().slice(0, 2)) expect(link.hreflang).toBe(link.lang);
});

it("has names that begin with what is seen and tell one passage from another", () => {
  renderTools("en");
  for (const link of links()) {
    expect(link.getAttribute("aria-label")?.startsWith(`${link.textContent} `)).toBe(true);
    expect(link.getAttribute("aria-label")?.endsWith(" Use")).toBe(true);
  }
});

it("starts a mail that names the passage", () => {
  renderTools("en", "3.", " ");
  const { pathname, search } = new URL(links()[3]?.href ?? "");
  expect(pathname).toBe("digitaltwinall@163.com");
  expect(decodeURIComponent(search).split("\r\n")).toEqual([
    "?subject=Problem report on Policy: 3. Use&body=Document: Policy",
    "Version: 2",
    "Section: 3. Use",
    "Language: English (en)",
    "Address: https://digitaltwinall.com/en/policy#use",
    "Passage: “A first sentence & more, which is long enough to…”",
    "",
    "What is wrong:",
    "",
  ]);
});

it.each([
  { name: "few lines", text: "Short.", expected: "tools brief" },
  { name: "few lines in Chinese", text: "字".repeat(79), expected: "tools brief" },
  { name: "many", text: "字".repeat(81), expected: "tools" },
])("takes one line beside a text of $name", ({ text, expected }) => {
  const { container } = renderIn(
    "zh",
    <PassageTools
      document={{ slug: "policy", version: "2", title: "Policy" }}
      passage={{ id: "use", title: "Use", blocks: [paragraph(text)] }}
    />,
  );
  expect(container.firstElementChild?.className).toBe(expected);
});

it("can be cited by title, number, version and URL", () => {
  renderTools("zh", "三、");
  expect(screen.getByText(/digitaltwinall\.com/).textContent).toBe(
    "《Policy》三、Use，版本2，https://digitaltwinall.com/zh/policy#use",
  );
});
