import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { NotFoundNotice } from "@/components/NotFoundNotice";

afterEach(cleanup);

const notice = { title: "Not found", text: "No such page.", home: { href: "/en", label: "Home" } };

it("heads the page, and links home", () => {
  render(<NotFoundNotice {...notice} />);
  expect(screen.getByRole("heading", { level: 1, name: "Not found" })).toBeTruthy();
  expect(screen.getByText("No such page.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Home" }).getAttribute("href")).toBe("/en");
});

it("is one of several where the language is not known, and says which it is in", () => {
  const { container } = render(<NotFoundNotice {...notice} heading="h2" lang="en" />);
  expect(screen.getByRole("heading", { level: 2 })).toBeTruthy();
  expect(container.firstElementChild?.getAttribute("lang")).toBe("en");
});
