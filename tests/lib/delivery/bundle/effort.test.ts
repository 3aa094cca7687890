import { expect, it } from "vitest";
import { effortByRank } from "@/lib/delivery/bundle/effort";

const slugs = Array.from({ length: 400 }, (_, index) => `document-${400 - index}`);
const large = ["zh", "en", "ja"].flatMap((locale) => [
  `${locale}.html`,
  ...slugs.flatMap((slug) => [`${locale}/${slug}/versions/1.html`, `${locale}/${slug}.html`]),
]);
const effortOf = (names: readonly string[]) =>
  effortByRank(
    names.map((name) => ({ name })),
    slugs,
  );

it("a small site is compressed as hard as can be", () => {
  const effort = effortOf(large.slice(0, 150));
  expect(large.slice(0, 150).filter((name) => effort(name) !== "strongest")).toEqual([]);
});

it("of a large site, its home and the documents that it lists first are", () => {
  const effort = effortOf(large);
  expect(["en.html", "ja/document-400.html", "zh/document-390.html"].map(effort)).toEqual(Array(3).fill("strongest"));
  expect(["en/document-400/versions/1.html", "en/document-1.html"].map(effort)).toEqual(Array(2).fill("strong"));
  expect(large.filter((name) => effort(name) === "strongest")).toHaveLength(160);
});

it("does not depend on the order of the files", () => {
  const [effort, reversed] = [effortOf(large), effortOf(large.toReversed())];
  expect(large.filter((name) => effort(name) !== reversed(name))).toEqual([]);
});
