import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PassageTools } from "@/components/PassageTools";
import type { PassageReference } from "@/components/passage-reference";
import type { Locale } from "@/lib/locales";
import en from "@/messages/en.json";
import ja from "@/messages/ja.json";
import zh from "@/messages/zh.json";
import { renderIn } from "./render-in";
import { paragraph, part } from "./sample-document";

afterEach(cleanup);

const quoted = "A first sentence & more, which is long enough to be cut off somewhere.";
const blocks = [paragraph(quoted)];

const renderTools = (locale: Locale, passage: Partial<PassageReference> = {}) =>
  renderIn(
    locale,
    <PassageTools
      document={{
        pathname: "/policy",
        isCompared: true,
        version: "2",
        updated: "2026-03-09",
        title: "Policy",
        places: new Map(),
      }}
      passage={{ id: "use", title: "Use", blocks, ...passage }}
    />,
  );

/** The popover is closed here. */
const links = () => screen.getAllByRole<HTMLAnchorElement>("link", { hidden: true });

it.each<[Locale, string, string[]]>([
  ["zh", "三、", ["/en/policy#use English", "/ja/policy#use 日本語", "/zh/policy/compare#use 多语对照"]],
  ["en", "3.", ["/zh/policy#use 中文", "/ja/policy#use 日本語", "/en/policy/compare#use Languages side by side"]],
  ["ja", "三、", ["/zh/policy#use 中文", "/en/policy#use English", "/ja/policy/compare#use 多言語対照"]],
])("in %s, leads to the same passage in the other languages, and in all", (locale, label, expected) => {
  renderTools(locale, { label });
  expect(
    links()
      .slice(0, 3)
      .map((link) => `${link.getAttribute("href")} ${link.textContent}`),
  ).toEqual(expected);
  for (const link of links().slice(0, 2)) expect(link.hreflang).toBe(link.lang);
});

it.each<[Locale, string, string]>([
  ["zh", "语言、反馈与引用：三、Use", "反馈问题：三、Use"],
  ["en", "Languages, report, cite: 三、Use", "Report a problem: 三、Use"],
  ["ja", "言語・報告・引用：三、Use", "問題を報告：三、Use"],
])("in %s, says in its names which passage it is", (locale, opener, report) => {
  renderTools(locale, { label: "三、" });
  expect(screen.getByRole("button").getAttribute("aria-label")).toBe(opener);
  expect(links()[3]?.getAttribute("aria-label")).toBe(report);
});

it("names no link in another language than the one it is marked with", () => {
  renderTools("en");
  for (const link of links()) expect(link.lang !== "" && link.hasAttribute("aria-label")).toBe(false);
});

it.each<[Locale, string]>([
  ["zh", zh.passageTools.cite],
  ["en", en.passageTools.cite],
  ["ja", ja.passageTools.cite],
])("in %s, tells how to cite without naming a mouse", (locale, words) => {
  renderTools(locale);
  expect(screen.getByText(words).textContent).not.toMatch(/click|クリック|点击/i);
});

it("keeps its words apart where there is no style sheet", () => {
  const { container } = renderTools("en");
  expect(container.querySelector("[popover]")?.textContent).toMatch(
    /^中文 日本語 Languages side by side Report a problem/,
  );
});

it("starts a mail that names and quotes the passage", () => {
  renderTools("en", { label: "3.", gap: " " });
  const { pathname, search } = new URL(links()[3]?.href ?? "");
  expect(pathname).toBe("digitaltwinall@163.com");
  expect(decodeURIComponent(search).split("\r\n")).toEqual([
    "?subject=Problem report on Policy: 3. Use&body=Version: 2",
    "Language: English (en)",
    "Address: https://digitaltwinall.com/en/policy#use",
    "Passage: “A first sentence & more, which…”",
    "",
    "What is wrong:",
    "",
  ]);
});

it.each<[Locale, string]>([
  ["zh", "《Policy》问题反馈"],
  ["en", "Problem report on Policy"],
  ["ja", "「Policy」の問題の報告"],
])("in %s, names the document once in the subject of a mail about its preamble", (locale, subject) => {
  renderTools(locale, { id: "preamble", title: "Policy" });
  const { search } = new URL(links()[3]?.href ?? "");
  expect(new URLSearchParams(search).get("subject")).toBe(subject);
});

const citations = () => screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);

it("can be cited by title, number, version, date and URL, with each of its items", () => {
  const inner = { kind: "list" as const, level: "sub-item" as const, parts: [part("use.3.b", 2, "b)", blocks)] };
  const list = { kind: "list" as const, level: "item" as const, parts: [part("use.3", 3, "3.", [inner])] };
  renderTools("zh", { label: "二、", blocks: [list], within: "二、" });
  expect(citations()).toEqual([
    "《Policy》二、Use，版本2（本站文本更新于2026年3月9日），https://digitaltwinall.com/zh/policy#use",
    "《Policy》二、3，版本2（本站文本更新于2026年3月9日），https://digitaltwinall.com/zh/policy#use.3",
    "《Policy》二、3. b)，版本2（本站文本更新于2026年3月9日），https://digitaltwinall.com/zh/policy#use.3.b",
  ]);
});

it.each<[Locale, string]>([
  ["zh", "《Policy》，版本2（本站文本更新于2026年3月9日），https://digitaltwinall.com/zh/policy#preamble"],
  [
    "en",
    "Policy, version 2 (text on this site last edited March 9, 2026), https://digitaltwinall.com/en/policy#preamble",
  ],
  [
    "ja",
    "「Policy」、バージョン2（本サイト掲載文の更新日：2026年3月9日）、https://digitaltwinall.com/ja/policy#preamble",
  ],
])("in %s, says the title of the document once where it is that of the passage", (locale, citation) => {
  renderTools(locale, { id: "preamble", title: "Policy" });
  expect(citations()).toEqual([citation]);
});
