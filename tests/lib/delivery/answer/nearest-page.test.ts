import { expect, it } from "vitest";
import { editDistance } from "@/lib/delivery/answer/edit-distance";
import { nameNearest } from "@/lib/delivery/answer/name-nearest";
import { findNearest } from "@/lib/delivery/answer/nearest-page";

const titles = Object.fromEntries(
  [
    "",
    "/privacy-policy",
    "/privacy-policy/versions",
    "/privacy-policy/versions/2",
    "/cookie-policy-of-the-site",
    "/terms",
  ]
    .flatMap((path) => [`/en${path}`, `/zh${path}`])
    .map((url) => [url, `Title of ${url}`]),
);

it.each([
  ["/en/privacy-polic", "/en/privacy-policy"],
  ["/en/pirvacy-policy", "/en/privacy-policy"],
  ["/en/Privacy-Policy", "/en/privacy-policy"],
  ["/privacypolicy", "/en/privacy-policy"],
  ["/en/privacy-polici/version", "/en/privacy-policy/versions"],
  ["/en/privacy-policy/versions/7/changes", "/en/privacy-policy/versions"],
  ["/en/privacy-policy/archive", "/en/privacy-policy"],
  ["/legal/documents/terms", "/en/terms"],
  ["/fr/terms", "/en/terms"],
  ["/privacy", "/en/privacy-policy"],
  ["/en/policy", "/en/privacy-policy"],
  ["/en/policy-cookie", "/en/cookie-policy-of-the-site"],
  ["/en/term", "/en/terms"],
  ["/en/of", undefined],
  ["/en/xyz", undefined],
  ["/en", undefined],
  ["/", undefined],
  ["/en/trems-of-a-different-kind", undefined],
  [`/en/${"terms/".repeat(60)}`, undefined],
  ["/en/%E9%9A%90", undefined],
])("near to %s is %s", (path, url) => {
  const found = findNearest(path, "en", titles);
  expect(found).toEqual(url === undefined ? null : { url, title: `Title of ${url}` });
});

it.each([
  ["policy", "policy", 2, 0],
  ["polic", "policy", 2, 1],
  ["oplicy", "policy", 2, 1],
  ["poilcyx", "policy", 2, 2],
  ["abc", "xyz", 2, undefined],
  ["abc", "xyz", 3, 3],
  ["abcdef", "abc", 2, undefined],
  ["", "ab", 2, 2],
])("from %j to %j, at most %i: %s", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
  expect(editDistance(b, a, limit)).toBe(distance);
});

it("writes the nearest page into the place that the not-found page keeps for it, in the page's words", () => {
  const html = '<main><p>No page.</p><p hidden data-nearest="Perhaps “{page}”, $1?"></p><p>End.</p></main>';
  expect(nameNearest(html, { url: "/en/a", title: "$& &amp; co" })).toBe(
    '<main><p>No page.</p><p>Perhaps “<a href="/en/a">$& &amp; co</a>”, $1?</p><p>End.</p></main>',
  );
  expect(nameNearest("<p>No place.</p>", { url: "/en/a", title: "A" })).toBe("<p>No place.</p>");
});
