import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Contact } from "@/components/Contact";
import { DocumentList } from "@/components/DocumentList";
import { HomeStatement } from "@/components/HomeStatement";
import { Services } from "@/components/Services";
import { locales } from "@/lib/locales";
import { renderIn } from "./render-in";

afterEach(cleanup);

it.each(locales)("in %s, is headed by what the platform is", (locale) => {
  renderIn(locale, <HomeStatement />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/Digitaltwinall.+Digitaltwinall/);
});

it("names the four services of the source, each with what it is", () => {
  renderIn("zh", <Services />);
  const services = within(screen.getByRole("region", { name: "服务" }));
  expect(services.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "搜索",
    "网上交易",
    "匿名购买与匿名评价",
    "账户保护",
  ]);
  expect(services.getAllByRole("definition").every(({ textContent }) => textContent?.endsWith("。"))).toBe(true);
});

it("lists the legal documents, each with its description", () => {
  renderIn("ja", <DocumentList documents={[{ slug: "definitions", title: "定義", description: "意味。" }]} />);
  const entry = within(screen.getByRole("region", { name: "法的文書" })).getByRole("listitem");
  expect(within(entry).getByRole("link", { name: "定義" }).getAttribute("href")).toBe("/ja/definitions");
  expect(within(entry).getByText("意味。")).toBeTruthy();
});

it("gives the address to write to", () => {
  renderIn("en", <Contact />);
  const contact = within(screen.getByRole("region", { name: "Contact" }));
  expect(contact.getByRole("link").getAttribute("href")).toBe("mailto:digitaltwinall@163.com");
});
