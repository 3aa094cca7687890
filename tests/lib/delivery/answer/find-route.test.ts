import { expect, it } from "vitest";
import { findRoute } from "@/lib/delivery/answer/find-route";
import { locales } from "@/lib/locales";

const below = ["", "/policy", "/policy.md", "/policy/compare", "/policy/versions/2", "/policy/versions/2.1", "/cn"];
const known = new Set(["/robots.txt", ...locales.flatMap((locale) => below.map((path) => `/${locale}${path}`))]);
const aliases = { "data-policy": "policy", cn: "policy" };

/** Where a reader of Japanese goes: a status, and an address or the locale of the page that says that nothing is there. */
function lead(url: string): [status: number, to: string] {
  const [, path = "", query = ""] = /^([^?]*)(.*)$/.exec(url) ?? [];
  const route = findRoute({ path, query }, "ja", { has: (address) => known.has(address), aliases });
  if (route.to === "file") return [200, route.path];
  if (route.to === "redirect") return [route.status, route.location];
  return [404, route.negotiated ? `${route.locale}, chosen` : route.locale];
}

it.each([
  ["/robots.txt", 200, "/robots.txt"],
  ["/zh/policy", 200, "/zh/policy"],
  ["/", 307, "/ja"],
  ["/?a=b", 307, "/ja?a=b"],
  ["/policy", 307, "/ja/policy"],
  ["/policy.md", 307, "/ja/policy.md"],
  ["/policy/versions/2.1", 307, "/ja/policy/versions/2.1"],
  ["/policy/versions/2.1/", 308, "/policy/versions/2.1"],
  ["/policy/versions/2.1.", 308, "/policy/versions/2.1"],
  ["/policy/versions/9", 404, "ja, chosen"],
  ["/policy/versions/9.1", 404, "ja, chosen"],
  ["/policy/versions/9.md", 404, "default"],
  ["/zh/policy/versions/9.1", 404, "zh"],
  ["/zh-TW/policy?a=b", 308, "/zh/policy?a=b"],
  ["/ZH_hant/policy/", 308, "/zh/policy"],
  ["/zh-/policy", 404, "ja, chosen"],
  ["/cn/policy", 308, "/zh/policy"],
  // A document may be called like a country.
  ["/cn", 307, "/ja/cn"],
  ["/zh/data-policy/compare", 308, "/zh/policy/compare"],
  ["/data-policy.md", 308, "/policy.md"],
  ["/zh-Hans/data-policy.html)%E3%80%82", 308, "/zh/policy"],
  ["/zh/data-policy/other", 404, "zh"],
  ["/zh/data-policyx", 404, "zh"],
  ["/zh/toString", 404, "zh"],
  ["/constructor", 404, "ja, chosen"],
  ["/zh/policy%E9%9A%90", 404, "zh"],
  ["/zh/policy%E3%80%82%E9%9A%90", 308, "/zh/policy"],
  ["/zh/404.", 404, "zh"],
  ["/%7a%68/nothing", 404, "zh"],
  ["/_next/nothing", 404, "default"],
])("%s", (url, status, to) => {
  expect(lead(url)).toEqual([status, to]);
});
