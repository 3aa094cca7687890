import { describe, expect, it } from "vitest";
import {
  cacheHeaders,
  entityHeaders,
  entityTag,
  responseKinds,
  robotsHeaders,
  securityHeaders,
} from "@/lib/delivery/bundle/headers";

const styleHash = "sha256-FnlZYkRFubVrBPL3WIAeBjAeVFmMAIc2/LuddE/92eU=";

describe("the content security policy", () => {
  const policyOf = (...hashes: string[]) =>
    Object.fromEntries(securityHeaders("page", hashes))["Content-Security-Policy"];

  it("allows one style, what the site itself has, and nothing else", () => {
    expect(policyOf(styleHash)?.split("; ")).toEqual([
      "default-src 'none'",
      "connect-src 'self'",
      `style-src '${styleHash}'`,
      "img-src 'self' data:",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it("lets Safari show a PDF, in an object and with a style of its own", () => {
    const policy = Object.fromEntries(securityHeaders("print"))["Content-Security-Policy"]?.split("; ");
    expect(policy).toEqual(
      policyOf(styleHash)
        ?.replace(`'${styleHash}'`, "'unsafe-inline'")
        .replace("form-action", "object-src 'self'; form-action")
        .split("; "),
    );
  });

  it("allows no style where there is none", () => {
    expect(policyOf()).toContain("; style-src 'none'; ");
  });
});

describe.each(responseKinds)("a response of the kind %s", (kind) => {
  const headers = Object.fromEntries(securityHeaders(kind));

  it("has every security header exactly once", () => {
    expect(headers).toMatchObject({
      "Content-Security-Policy": expect.stringMatching(/^default-src 'none';.* frame-ancestors 'none'$/),
      "Permissions-Policy": expect.stringMatching(/^[a-z-]+=\(\)(, [a-z-]+=\(\))+$/),
      "Referrer-Policy": "no-referrer",
      "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
      "X-Content-Type-Options": "nosniff",
    });
    expect(securityHeaders(kind)).toHaveLength(Object.keys(headers).length);
  });

  // docs/decisions/0026-no-process-of-its-own.md
  it("asks for no process of its own", () => {
    expect(headers).not.toHaveProperty("Cross-Origin-Opener-Policy");
  });

  it("is read and shown by other sites only where programs read it, and never with credentials", () => {
    const isShared = !["page", "print", "asset", "health", "error"].includes(kind);
    expect(headers["Cross-Origin-Resource-Policy"]).toBe(isShared ? "cross-origin" : "same-origin");
    expect(headers["Access-Control-Allow-Origin"]).toBe(isShared ? "*" : undefined);
    expect(headers).not.toHaveProperty("Access-Control-Allow-Credentials");
  });
});

it.each([
  { kind: "page", expected: [["Cache-Control", "public, max-age=0, s-maxage=300, must-revalidate"]] },
  { kind: "notFound", expected: [["Cache-Control", "public, max-age=0, s-maxage=60, must-revalidate"]] },
  { kind: "asset", expected: [["Cache-Control", "public, max-age=31536000, immutable"]] },
  { kind: "picture", expected: [["Cache-Control", "public, max-age=300, must-revalidate"]] },
  { kind: "print", expected: [["Cache-Control", "public, max-age=300, must-revalidate"]] },
  { kind: "health", expected: [["Cache-Control", "no-store"]] },
  { kind: "negotiated", expected: [["Cache-Control", "private, max-age=0, must-revalidate"]] },
  { kind: "file", expected: [["Cache-Control", "public, max-age=300, must-revalidate"]] },
  {
    kind: "redirect",
    expected: [
      ["Cache-Control", "private, max-age=0, must-revalidate"],
      ["Vary", "Accept-Language"],
    ],
  },
  { kind: "error", expected: [["Cache-Control", "no-store"]] },
] as const)("a response of the kind $kind is kept as long as is right", ({ kind, expected }) => {
  expect(cacheHeaders(kind)).toEqual(expected);
});

describe("the headers of a file", () => {
  const [plain, brotli] = ["a", "b"].map((digit) => digit.repeat(64)) as [string, string];
  const compressed = {
    type: "text/html; charset=utf-8",
    sha256: plain,
    bytes: 30,
    encodings: { br: { sha256: brotli, bytes: 20 } },
  };

  it.each([
    {
      name: "as it is",
      encoding: undefined,
      expected: { "Content-Length": "30", ETag: `"${"a".repeat(32)}"`, Vary: "Accept-Encoding" },
    },
    {
      name: "encoded",
      encoding: "br" as const,
      expected: {
        "Content-Length": "20",
        ETag: `"${"b".repeat(32)}"`,
        "Content-Encoding": "br",
        Vary: "Accept-Encoding",
      },
    },
  ])("$name", ({ encoding, expected }) => {
    expect(Object.fromEntries(entityHeaders(compressed, encoding))).toEqual({
      "Content-Type": "text/html; charset=utf-8",
      ...expected,
    });
  });

  it("do not vary if there is nothing to choose from", () => {
    const headers = Object.fromEntries(entityHeaders({ ...compressed, encodings: {} }));
    expect(headers).not.toHaveProperty("Vary");
  });

  it("vary with the requested type if there are two", () => {
    expect(Object.fromEntries(entityHeaders(compressed, "br", true)).Vary).toBe("Accept, Accept-Encoding");
    expect(Object.fromEntries(entityHeaders({ ...compressed, encodings: {} }, undefined, true)).Vary).toBe("Accept");
  });

  it("name the page that the file is another form of", () => {
    const canonical = "https://digitaltwinall.com/en/a";
    expect(Object.fromEntries(entityHeaders({ ...compressed, canonical })).Link).toBe(
      '<https://digitaltwinall.com/en/a>; rel="canonical"',
    );
    expect(Object.fromEntries(entityHeaders(compressed))).not.toHaveProperty("Link");
  });

  it("cannot be asked for in an encoding that it does not have", () => {
    expect(() => entityHeaders(compressed, "gzip")).toThrow("The file has no gzip encoding.");
  });

  it("name what is sent, and not how it was made", () => {
    expect(entityTag(plain)).not.toBe(entityTag(brotli));
    expect(entityTag(plain)).toMatch(/^"[\da-f]{32}"$/);
  });
});

it.each([
  { file: "zh/privacy-policy/versions/1.pdf", noindex: true },
  { file: "/en/privacy-policy/versions/2.1.pdf", noindex: true },
  { file: "zh/privacy-policy.pdf", noindex: false },
  { file: "zh/versions.pdf", noindex: false },
  { file: "zh/privacy-policy/versions/1.md", noindex: false },
])("search engines are asked to leave $file out: $noindex", ({ file, noindex }) => {
  expect(robotsHeaders(file)).toEqual(noindex ? [["X-Robots-Tag", "noindex"]] : []);
});
