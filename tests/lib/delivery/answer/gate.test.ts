import { describe, expect, it } from "vitest";
import { judgeRequest } from "@/lib/delivery/answer/gate";
import { canonicalPath, isHost, parseTarget } from "@/lib/delivery/answer/target";

const sound = { method: "GET", url: "/zh?a=b", httpVersion: "1.1", rawHeaders: ["Host", "localhost"] };

describe("the gate", () => {
  it("lets readers through", () => {
    expect(judgeRequest(sound)).toEqual({ refusal: null, target: { path: "/zh", query: "?a=b" } });
  });

  it.each([
    { name: "another version", change: { httpVersion: "2.0" }, refusal: 400 },
    { name: "no Host", change: { rawHeaders: [] }, refusal: 400 },
    { name: "two Hosts", change: { rawHeaders: ["Host", "a", "HOST", "a"] }, refusal: 400 },
    { name: "an impossible Host", change: { rawHeaders: ["Host", "a b"] }, refusal: 400 },
    { name: "POST", change: { method: "POST" }, refusal: 405 },
    { name: "a body", change: { rawHeaders: ["Host", "a", "Content-Length", "1"] }, refusal: 400 },
    { name: "a body in chunks", change: { rawHeaders: ["Host", "a", "transfer-encoding", "chunked"] }, refusal: 400 },
    {
      name: "POST with a body",
      change: { method: "POST", rawHeaders: ["Host", "a", "Content-Length", "1"] },
      refusal: 405,
    },
    { name: "a long address", change: { url: `/${"a".repeat(2048)}` }, refusal: 414 },
    { name: "an address that is none", change: { url: "zh" }, refusal: 400 },
    { name: "101 headers", change: { rawHeaders: Array.from({ length: 202 }, () => "a") }, refusal: 431 },
  ])("turns away $name with $refusal", ({ change, refusal }) => {
    expect(judgeRequest({ ...sound, ...change })).toEqual({ refusal });
  });

  it("takes a body of length 0 for none", () => {
    expect(judgeRequest({ ...sound, rawHeaders: ["Host", "a", "Content-Length", "0"] }).refusal).toBeNull();
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
  ["/zh/%E9%9A%90/", "/zh/%E9%9A%90/"],
  ["/a%20b/", "/a%20b/"],
])("%s is spelt %s", (path, expected) => {
  expect(canonicalPath(path)).toBe(expected);
  expect(canonicalPath(expected)).toBe(expected);
});

it.each([
  ["localhost", true],
  ["example.com:8080", true],
  ["[::1]:3000", true],
  ["", false],
  ["a:b", false],
  ["a/b", false],
  ["-a", false],
])("%s is a host: %s", (value, expected) => {
  expect(isHost(value)).toBe(expected);
});
