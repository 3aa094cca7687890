import { expect, it } from "vitest";
import { readEnvironment } from "@/lib/cli/run/environment";

const unset = { port: 3000, host: undefined, log: undefined, origin: undefined, pdf: undefined };

it.each([
  ["nothing", {}, unset],
  ["empty values", { PORT: "", HOST: "", LOG: "", SITE_ORIGIN: "", PDF: "" }, unset],
  ["the lowest port", { PORT: "1" }, { ...unset, port: 1 }],
  ["the highest port", { PORT: "65535" }, { ...unset, port: 65535 }],
  ["a name to listen on", { HOST: "localhost" }, { ...unset, host: "localhost" }],
  ["a name with dots and hyphens", { HOST: "web-1.example.com" }, { ...unset, host: "web-1.example.com" }],
  ["an IPv4 address", { HOST: "127.0.0.1" }, { ...unset, host: "127.0.0.1" }],
  ["an IPv6 address", { HOST: "::1" }, { ...unset, host: "::1" }],
  ["a line for each request", { LOG: "json" }, { ...unset, log: "json" }],
  ["an origin", { SITE_ORIGIN: "http://localhost:8080" }, { ...unset, origin: "http://localhost:8080" }],
  ["that no PDF is wanted", { PDF: "0" }, { ...unset, pdf: false }],
  ["that PDF files are wanted", { PDF: "1" }, { ...unset, pdf: true }],
  ["an origin with a slash", { SITE_ORIGIN: "https://example.com/" }, { ...unset, origin: "https://example.com" }],
])("understands %s", (_, variables, expected) => {
  expect(readEnvironment(variables)).toEqual({ environment: expected, problems: null });
});

it.each([
  ...["0", "65536", "-1", "80.5", "3e3", "0x50", " 80", "port", "100000"].map((PORT) => ({ PORT })),
  ...["-a", "a-", "a..b", "http://localhost", "local host", "127.0.0.256", "1.2.3", "[::1]", "::1::", "a_b", "界"].map(
    (HOST) => ({ HOST }),
  ),
  ...[
    "example.com",
    "ftp://example.com",
    "https://example.com/zh",
    "https://example.com?a",
    "https://me@example.com",
  ].map((SITE_ORIGIN) => ({ SITE_ORIGIN })),
  ...["yes", "JSON", "1", "off"].map((LOG) => ({ LOG })),
  ...["yes", "2", "00", "false"].map((PDF) => ({ PDF })),
] as Record<string, string>[])("refuses %o, and says what to type", (variables) => {
  const [[name, value]] = Object.entries(variables) as [[string, string]];
  const expected = {
    PORT: "a whole number from 1 to 65535, such as 3000",
    HOST: "a host name or an IP address, such as 127.0.0.1",
    SITE_ORIGIN: "an origin such as https://digitaltwinall.com",
    LOG: "json (a line for each request), or no LOG at all (none)",
    PDF: "0 (no PDF is made) or 1 (the build fails where none can be made)",
  }[name];
  expect(readEnvironment(variables)).toEqual({
    environment: null,
    problems: [`${name} is "${value}"; expected ${expected}`],
  });
});

it("reports every variable that is wrong", () => {
  const { problems } = readEnvironment({ PORT: "x", HOST: "y z", SITE_ORIGIN: "z" });
  expect(problems?.map((problem) => problem.split(" ", 1)[0])).toEqual(["PORT", "HOST", "SITE_ORIGIN"]);
});
