import { describe, expect, it } from "vitest";
import { judgeRequest, judgeTarget } from "@/lib/delivery/answer/gate";
import { canonicalPath, isHost, parseTarget } from "@/lib/delivery/answer/target";

const sound = { method: "GET", url: "/zh?a=b", httpVersion: "1.1", rawHeaders: ["Host", "localhost"] };

describe("the gate", () => {
  it("lets readers through", () => {
    expect(judgeRequest(sound)).toEqual({ refusal: null, target: { path: "/zh", query: "?a=b" } });
  });

  it.each([
    ...["2.0", "1.2", "1.10", "11.1", "1x1", ""].map((httpVersion) => ({
      name: `version "${httpVersion}"`,
      change: { httpVersion },
      refusal: 400,
    })),
    { name: "a Host in a value alone", change: { rawHeaders: ["X-Name", "host", "localhost", "host"] }, refusal: 400 },
    { name: "no Host", change: { rawHeaders: [] }, refusal: 400 },
    { name: "two Hosts", change: { rawHeaders: ["Host", "a", "HOST", "a"] }, refusal: 400 },
    { name: "an impossible Host", change: { rawHeaders: ["Host", "a b"] }, refusal: 400 },
    { name: "POST", change: { method: "POST" }, refusal: 405 },
    { name: "a body", change: { rawHeaders: ["Host", "a", "Content-Length", "1"] }, refusal: 400 },
    {
      name: "a body of two lengths",
      change: { rawHeaders: ["Host", "a", "Content-Length", "0", "content-length", "1"] },
      refusal: 400,
    },
    { name: "a body in chunks", change: { rawHeaders: ["Host", "a", "transfer-encoding", "chunked"] }, refusal: 400 },
    {
      name: "POST with a body",
      change: { method: "POST", rawHeaders: ["Host", "a", "Content-Length", "1"] },
      refusal: 405,
    },
    { name: "a long address", change: { url: `/${"a".repeat(2048)}` }, refusal: 414 },
    { name: "a long address that is none", change: { url: "a".repeat(2049) }, refusal: 414 },
    { name: "an address that is none", change: { url: "zh" }, refusal: 400 },
    { name: "101 headers", change: { rawHeaders: Array.from({ length: 202 }, () => "a") }, refusal: 431 },
  ])("turns away $name with $refusal", ({ change, refusal }) => {
    expect(judgeRequest({ ...sound, ...change })).toEqual({ refusal });
  });

  it.each([
    { name: "a body of length 0", change: { rawHeaders: ["Host", "a", "Content-Length", "0"] } },
    { name: "what HTTP 1.0 sends", change: { httpVersion: "1.0" } },
    { name: "HEAD", change: { method: "HEAD" } },
    { name: "100 headers", change: { rawHeaders: ["Host", "a", ...Array.from({ length: 198 }, () => "a")] } },
    { name: "an address of 2,048 characters", change: { url: `/${"a".repeat(2047)}` } },
  ])("lets $name through", ({ change }) => {
    expect(judgeRequest({ ...sound, ...change }).refusal).toBeNull();
  });

  it("judges a request line alone in the same way", () => {
    expect(judgeTarget("GET", "/zh")).toEqual({ refusal: null, target: { path: "/zh", query: "" } });
    expect(judgeTarget("POST", "/zh")).toEqual({ refusal: 405 });
    expect(judgeTarget("HEAD", "zh")).toEqual({ refusal: 400 });
  });
});

it.each([
  { input: "/", expected: { path: "/", query: "" } },
  { input: "/zh?a?b", expected: { path: "/zh", query: "?a?b" } },
  { input: "http://localhost:3000/zh?a", expected: { path: "/zh", query: "?a" } },
  { input: "HTTP://localhost", expected: { path: "/", query: "" } },
  { input: "http://localhost?a", expected: { path: "/", query: "?a" } },
  { input: "/a..b/...", expected: { path: "/a..b/...", query: "" } },
  { input: "/?%", expected: { path: "/", query: "?%" } },
  { input: "https://localhost/zh", expected: { path: "/zh", query: "" } },
  { input: "/http://localhost/", expected: { path: "/http://localhost/", query: "" } },
  { input: "/a./.b/..c", expected: { path: "/a./.b/..c", query: "" } },
  ...[
    "",
    "*",
    "zh",
    "ftp://localhost/",
    "http://a b/",
    "http:///zh",
    "/%",
    "/%ff",
    "/%00",
    "/%5c",
    "/\\",
    "/..",
    "/zh/%2E%2e/",
    "/%2f..%2f",
    "/#a",
    "/é",
    "/?é",
    "/?#",
    "/?a b",
    "http://localhost#a",
    "/%7f",
    "/%1f",
    "/./zh",
    "/zh/.",
    "/zh/../ja",
    "/a b",
  ].map((input) => ({ input, expected: null })),
])("the target of $input", ({ input, expected }) => {
  expect(parseTarget(input)).toEqual(expected);
});

it.each([
  ["/", "/"],
  ["/zh", "/zh"],
  ["/zh/", "/zh"],
  ["//zh//privacy-policy//", "/zh/privacy-policy"],
  ["/zh.html", "/zh"],
  ["/%7Ah%2Fprivacy-policy", "/zh/privacy-policy"],
  ["///", "/"],
  ["/a%20b/", "/a"],
  ["/zh/a%E3%80%82", "/zh/a"],
  ["/zh/a.html%E3%80%82%EF%BC%89", "/zh/a"],
  ["/zh/a...", "/zh/a"],
  ["/%E3%80%82", "/"],
  ["/a.b~c-d_e/", "/a.b~c-d_e"],
  ["/zh.html/", "/zh"],
  ["/zh.html.br", "/zh.html.br"],
  ["/.html", "/.html"],
])("%s is spelt %s", (path, expected) => {
  expect(canonicalPath(path)).toBe(expected);
  expect(canonicalPath(expected)).toBe(expected);
});

it.each(["/zh/%E9%9A%90/", "/%/", "/zh/a%CC%81"])("%s has letters of no address", (path) => {
  expect(canonicalPath(path)).toBeNull();
});

it("a path of marks alone takes no longer to read than another", () => {
  const begun = performance.now();
  for (const mark of [".", "/", "-.", "./", "%2E", "!"])
    canonicalPath(`/${mark.repeat(1_000_000 / mark.length)}a%E9%9A%90`);
  expect(performance.now() - begun).toBeLessThan(3_000);
});

it.each([
  ["localhost", true],
  ["example.com:8080", true],
  ["[::1]:3000", true],
  ["", false],
  ["a:b", false],
  ["a/b", false],
  ["-a", false],
  ["A.B-C_d", true],
  ["a".repeat(253), true],
  ["a".repeat(254), false],
  ["example.com:", false],
  ["example.com:65535", true],
  ["example.com:655350", false],
  ["x example.com", false],
  ["example.com x", false],
  ["[FE80::1.2]", true],
  ["[:]", false],
  ["[::g]", false],
  [`[${"1".repeat(45)}]`, true],
  [`[${"1".repeat(46)}]`, false],
  ["[::1", false],
  ["[::1]x", false],
  ["x[::1]", false],
])("%s is a host: %s", (value, expected) => {
  expect(isHost(value)).toBe(expected);
});
