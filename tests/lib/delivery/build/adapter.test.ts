import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAdapter } from "@/lib/delivery/build/adapter";
import { replaceCopies } from "@/lib/delivery/build/next-copies";
import { readManifest } from "@/lib/delivery/bundle/manifest";
import { clientManifest, plainFlight, prerendered, stylesheet } from "../sample-page";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "adapter-"));
});

afterEach(() => rmSync(root, { recursive: true }));

type Context = Parameters<NonNullable<ReturnType<typeof createAdapter>["onBuildComplete"]>>[0];
type Outputs = Context["outputs"];

/** Writes a file of Next's build folder, or of another; its path. */
function write(name: string, content: string, folder = ".next"): string {
  const file = path.join(root, folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Does what `npm run start:next` does before it serves. */
const startNext = () => replaceCopies(path.join(root, ".next"), path.join(root, "dist"));

const read = (name: string) => readFileSync(path.join(root, ".next", name), "utf8");

const pagePaths = ["zh", "en", "ja"].flatMap((locale) => [`/${locale}`, `/${locale}/a`, `/${locale}/404`]);

/** What Next hands over for a site of one document, `a`. */
function outputs(): Outputs {
  const routes = ["/[locale]", "/robots.txt", "/_not-found"];
  const prerender = (
    pathname: string,
    kind: { parentOutputId: string; routeType: "page" | "route" },
    ending: string,
  ) => {
    const status = pathname.endsWith("/404") ? 404 : undefined;
    const filePath = write(`server/route-cache${pathname}${ending}`, `${prerendered({ body: pathname }).html}`);
    write(
      `server/route-cache${pathname}.meta`,
      JSON.stringify({ headers: { "x-next": "1", "Cache-Control": "s-maxage=9" } }),
    );
    return {
      ...kind,
      id: pathname,
      pathname,
      response: "complete",
      compute: "static",
      fallback: { filePath, initialStatus: status },
    };
  };
  const page = { parentOutputId: "/[locale]", routeType: "page" } as const;
  const notFound = prerendered({ body: "404" }).html;
  write("server/route-cache/_not-found.html", notFound);
  write("server/route-cache/_not-found.meta", '{"headers":{}}');
  write("icons/a.png", "PNG", "public");
  return {
    pages: [],
    pagesApi: [],
    appRoutes: [],
    appPages: routes.map((id) => {
      write(`server/app${id}/page_client-reference-manifest.js`, clientManifest);
      return { id, pathname: id, filePath: write(`server/app${id}/page.js`, "") };
    }),
    prerenders: [
      ...pagePaths.map((pathname) => prerender(pathname, page, ".html")),
      prerender("/robots.txt", { parentOutputId: "/robots.txt", routeType: "route" }, ".body"),
      { pathname: "/zh.rsc", parentOutputId: "/[locale]" },
      { pathname: "/_global-error", parentOutputId: "/_global-error", routeType: "page" },
    ],
    staticFiles: [
      { id: "/404", pathname: "/404", filePath: write("server/pages/404.html", notFound) },
      { id: "/500", pathname: "/500", filePath: write("server/pages/500.html", "500") },
      { id: "css", pathname: stylesheet, filePath: write("static/a.css", "body{a:b}") },
    ],
  } as unknown as Outputs;
}

const run = async (given: Outputs, chromium?: string) =>
  createAdapter(() => ({
    documents: [{ slug: "a", updated: "2026-11-24" }],
    aliases: { "old-a": "a" },
    chromium,
    asOf: "2026-11-24",
  })).onBuildComplete?.({
    outputs: given,
    projectDir: root,
    distDir: path.join(root, ".next"),
  } as Context);

/** The files of a bundle that is made of the same pages again, by name. */
async function bundleOf(): Promise<Map<string, string>> {
  await run(outputs());
  const folder = path.join(root, "dist/");
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file, "base64")]));
}

/** Damages a file in one of three ways: a changed byte, half of it lost, all of it. */
function damage(file: string, way: number): void {
  const bytes = readFileSync(file);
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  writeFileSync(file, bytes.subarray(0, [bytes.length, bytes.length / 2, 0][way % 3]));
}

describe("the adapter", () => {
  it("delivers every page, in the bundle and, for Next's own server, where Next has it", async () => {
    await run(outputs());
    expect(read("server/route-cache/zh.html")).toContain("<script");
    startNext();
    // What is done already stays.
    startNext();
    const manifest = readManifest(path.join(root, "dist"));
    expect(Object.keys(manifest.pages).sort()).toEqual([...pagePaths, "/404"].sort());
    for (const pathname of pagePaths) {
      const html = readFileSync(path.join(root, "dist/site", `${pathname}.html`), "utf8");
      expect(html).toContain(`<style>body{a:b}</style></head><body>${pathname}</body>`);
      expect(read(`server/route-cache${pathname}.html`)).toBe(html);
    }
  });

  it("lays the program that serves the bundle beside it, where no server sends it", async () => {
    await run(outputs());
    const { server, files } = readManifest(path.join(root, "dist"));
    const program = readFileSync(path.join(root, "dist/server.mjs"));
    expect(createHash("sha256").update(program).digest("hex")).toBe(server.sha256);
    expect(Object.keys(files).filter((name) => name.includes("server"))).toEqual([]);
  });

  it("writes the old names of documents into the manifest", async () => {
    await run(outputs());
    expect(readManifest(path.join(root, "dist")).aliases).toEqual({ "old-a": "a" });
  });

  it("delivers every copy of the not-found page", async () => {
    await run(outputs());
    startNext();
    const html = readFileSync(path.join(root, "dist/site/404.html"), "utf8");
    expect(html).not.toContain("<script");
    expect([read("server/pages/404.html"), read("server/route-cache/_not-found.html")]).toEqual([html, html]);
  });

  it("has `next start` send the same headers", async () => {
    await run(outputs());
    startNext();
    const { pages } = readManifest(path.join(root, "dist"));
    const { headers } = JSON.parse(read("server/route-cache/zh/a.meta")) as { headers: Record<string, string> };
    const expected = (pages["/zh/a"]?.headers ?? []).map(([name, value]) => [name.toLowerCase(), value]);
    expect(headers).toEqual({ "x-next": "1", ...Object.fromEntries(expected) });
    expect(JSON.parse(read("server/route-cache/robots.txt.meta"))).toMatchObject({
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=300, must-revalidate" },
    });
    const notFound = JSON.parse(read("server/route-cache/_not-found.meta"));
    expect(notFound.headers).toHaveProperty("content-security-policy");
    expect(notFound.headers).not.toHaveProperty("cache-control");
  });

  it("leaves out of the bundle what no page refers to, and what is for the router in the browser", async () => {
    await run(outputs());
    expect(Object.keys(readManifest(path.join(root, "dist")).files).filter((name) => !name.endsWith(".html"))).toEqual([
      "icons/a.png",
      "robots.txt",
    ]);
  });

  it("takes the files of public/ as they are", async () => {
    await run(outputs());
    expect(readFileSync(path.join(root, "dist/site/icons/a.png"), "utf8")).toBe("PNG");
    expect(readManifest(path.join(root, "dist")).files["icons/a.png"]).toMatchObject({
      kind: "file",
      type: "image/png",
    });
  });

  it("makes the same bundle with what the build before kept as without, and asks no damaged file", async () => {
    const first = await bundleOf();
    const kept = path.join(root, ".next/cache/site/compressed");
    const names = readdirSync(kept);
    expect(names.length).toBeGreaterThan(10);
    expect(await bundleOf()).toEqual(first);
    expect(readdirSync(kept)).toEqual(names);
    for (const [index, name] of names.entries()) damage(path.join(kept, name), index);
    expect(await bundleOf()).toEqual(first);
    rmSync(kept, { recursive: true });
    expect(await bundleOf()).toEqual(first);
  });

  it("keeps nothing that this build did not need", async () => {
    const other = path.join(root, ".next/cache/site/cards/0000");
    mkdirSync(path.dirname(other), { recursive: true });
    writeFileSync(other, "an earlier card");
    utimesSync(other, 1_000, 1_000);
    await run(outputs());
    expect(existsSync(other)).toBe(false);
  });

  it.each([
    ...[...pagePaths, "/404"].map((pathname) => ({
      name: `${pathname} is missing`,
      change: ({ prerenders, staticFiles, ...others }: Outputs) => ({
        ...others,
        prerenders: prerenders.filter((prerender) => prerender.pathname !== pathname),
        staticFiles: staticFiles.filter((file) => file.pathname !== pathname),
      }),
      cause: `The build has no page at ${pathname}.`,
    })),
    {
      name: "a page is not complete",
      change: (given: Outputs) => ({
        ...given,
        prerenders: given.prerenders.map((prerender) => ({ ...prerender, response: "initial" })),
      }),
      cause: "/zh is not complete after the build",
    },
    {
      name: "a route answers at request time",
      change: (given: Outputs) => ({ ...given, appRoutes: [{ id: "/api", pathname: "/api" }] }),
      cause: "/api is answered at request time",
    },
  ])("fails when $name, and leaves the bundle before as it is", async ({ change, cause }) => {
    await run(outputs());
    const before = readFileSync(path.join(root, "dist/manifest.json"));
    await expect(run(change(outputs()) as unknown as Outputs)).rejects.toThrow(cause);
    expect(readFileSync(path.join(root, "dist/manifest.json"))).toEqual(before);
  });

  it("fails when pages have a client component, names them all, and leaves the previous bundle as it is", async () => {
    await run(outputs());
    const before = readFileSync(path.join(root, "dist/manifest.json"));
    const given = outputs();
    const flight = [...plainFlight, '17:I[56037,["$16"],"Counter"]'];
    for (const page of ["ja/a", "zh"]) write(`server/route-cache/${page}.html`, prerendered({ flight }).html);
    const cause = "it holds a client component, components/Counter.tsx.";
    await expect(run(given)).rejects.toThrow(new RegExp(`Page /zh: ${cause}.*\nPage /ja/a: ${cause}`));
    expect(readFileSync(path.join(root, "dist/manifest.json"))).toEqual(before);
  });

  it("fails when pages link to a PDF that cannot be printed, and leaves the previous bundle as it is", async () => {
    await run(outputs());
    const before = readFileSync(path.join(root, "dist/manifest.json"));
    await expect(run(outputs(), path.join(root, "no-browser"))).rejects.toThrow("no-browser");
    expect(readFileSync(path.join(root, "dist/manifest.json"))).toEqual(before);
  });
});
