import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Reviews } from "@/components/Reviews";
import type { Review } from "@/lib/content/model/document";
import { renderIn } from "./render-in";

afterEach(cleanup);

const reviews: Review[] = Array.from({ length: 9 }, (_, index) => ({
  slug: `review-${index}`,
  author: `Author ${index}`,
  quotations: { zh: `引文 ${index}`, en: `Quotation ${index}`, ja: `引用 ${index}` },
}));

it("shows nine reviews in the locale of the page, each with its author", () => {
  renderIn("ja", <Reviews reviews={reviews} />);
  const block = screen.getByRole("region", { name: "お客様の声" });
  expect(
    within(block)
      .getAllByRole("blockquote")
      .map(({ textContent }) => textContent),
  ).toEqual(reviews.map(({ quotations }) => quotations.ja));
  expect(
    within(block)
      .getAllByRole("figure")
      .map(({ textContent }) => textContent),
  ).toEqual(reviews.map(({ author, quotations }) => author + quotations.ja));
});

it("shows no block at all while there are none", () => {
  const { container } = renderIn("ja", <Reviews reviews={[]} />);
  expect(container.innerHTML).toBe("");
});
