import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localePath, locales } from "@/lib/locales";
import { documentPaths, missingPages, pages } from "../pages";
import { ensureCommand } from "./command";
import { get } from "./get";

const folder = mkdtempSync(path.join(tmpdir(), "seo-validators-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints for `input`. Its exit code is ignored, because its findings say more. */
async function run(command: string, args: string[], input = ""): Promise<{ stdout: string; stderr: string }> {
  const child = spawn(command, args);
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { stdout, stderr };
}

describe("the Nu HTML Checker", () => {
  const paths = [
    ...pages.map(({ path }) => path),
    ...locales.flatMap((locale) => documentPaths.map((path) => localePath(locale, `${path}/compare`))),
    ...missingPages.map(({ path }) => path),
    "/no-such-file.txt",
  ];

  type Finding = { type: string; subType?: string; url: string; message: string; extract?: string };

  /** What the checker finds in these pages, by path. Its remarks on style (`info`) do not count. */
  async function check(htmlOf: Record<string, string>): Promise<string[]> {
    const files = Object.entries(htmlOf).map(([path_, html], index) => {
      const file = path.join(folder, `${index}.html`);
      // Its CSS part is years behind, and the build parses the CSS, so the rules are left out.
      writeFileSync(file, html.replace(/<style>.*?<\/style>/gs, "<style></style>"));
      return { path: path_, file };
    });
    const jar = "tests/node_modules/vnu-jar/build/dist/vnu.jar";
    const args = ["-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", ...files.map(({ file }) => file)];
    const { stdout, stderr } = await run("java", args);
    if (!stdout) throw new Error(`The checker said nothing.\n${stderr}`);
    return (JSON.parse(stdout) as { messages: Finding[] }).messages
      .filter(({ type, subType }) => type !== "info" || subType === "warning")
      .map(({ url, message, extract }) => {
        const page = files.find(({ file }) => url.endsWith(file))?.path ?? url;
        return `${page}: ${message} ${extract ?? ""}`;
      });
  }

  beforeAll(() => ensureCommand("java", "default-jre-headless"), 600_000);

  it("has nothing against any page", { timeout: 240_000 }, async () => {
    const bodies = await Promise.all(paths.map(async (path) => [path, (await get(path)).body] as const));
    expect(await check(Object.fromEntries(bodies))).toEqual([]);
  });

  it("would name the page and the fault", { timeout: 120_000 }, async () => {
    const { body } = await get("/ja/definitions");
    const spoilt = {
      "/ja/definitions": body.replace(/<title>.*?<\/title>/, ""),
      "/en/x": body.replace("<main", "<main><main"),
    };
    const found = await check(spoilt);
    expect(found.join("\n")).toMatch(/^\/ja\/definitions: .*title/m);
    expect(found.join("\n")).toMatch(/^\/en\/x: .*main/m);
  });
});

describe("the schema of sitemaps", () => {
  async function validate(xml: string): Promise<string> {
    const args = ["--nonet", "--noout", "--schema", "tests/http/sitemap.xsd", "-"];
    return (await run("xmllint", args, xml)).stderr;
  }

  beforeAll(() => ensureCommand("xmllint", "libxml2-utils"), 600_000);

  it("accepts the sitemap", async () => {
    expect(await validate((await get("/sitemap.xml")).body)).toBe("- validates\n");
  });

  it.each([
    ["a language that the site has not", (xml: string) => xml.replace('hreflang="ja"', 'hreflang="fr"')],
    ["an address without its site", (xml: string) => xml.replace(/href="[^"]+"/, 'href="/ja"')],
    ["a date that is none", (xml: string) => xml.replace(/<lastmod>.*?</, "<lastmod>today<")],
    ["a page without an address", (xml: string) => xml.replace(/<loc>.*?<\/loc>/, "")],
  ])("would refuse %s", async (_, spoil) => {
    expect(await validate(spoil((await get("/sitemap.xml")).body))).toMatch(/fails to validate/);
  });
});
