import { readFileSync } from "node:fs";
import type { NextAdapter } from "next";
import { type ClientModules, readClientModules } from "./client-components";

type Outputs = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0]["outputs"];

/** A prerendered page: `path` is its URL, `file` where Next keeps its HTML. */
export type OutputPage = { path: string; file: string; status: number; clientModules: ClientModules };

/** A file that Next would answer with under the URL `path`. */
export type OutputFile = { path: string; file: string };

export type NextOutput = {
  pages: OutputPage[];
  files: OutputFile[];
  /** What Next names after its content, and only pages refer to. */
  assets: OutputFile[];
};

/** The page for what is not there and names no locale: its URL, and the route that Next makes it from. */
export const globalNotFound = "/404";
const globalNotFoundRoute = "/_not-found";

/** Shown by Next's own server when it fails; no other server has it. */
const serverFaults = ["/_global-error", "/500"];

/** What a build has come to. Throws an Error when part of the site would be made at request time: a bundle has no such time. */
export function readNextOutput({ prerenders, staticFiles, appPages, appRoutes, pages, pagesApi }: Outputs): NextOutput {
  const result: NextOutput = { pages: [], files: [], assets: [] };
  const made = new Set([globalNotFoundRoute, ...serverFaults, ...staticFiles.map(({ id }) => id)]);
  const addPage = (path: string, file: string, status: number, route: string) => {
    const source = appPages.find(({ id }) => id === route)?.filePath;
    if (!source) throw new Error(`Next's output changed shape: nothing is said to make the page at ${path}.`);
    const manifest = readFileSync(source.replace(/\.js$/, "_client-reference-manifest.js"), "utf8");
    result.pages.push({ path, file, status, clientModules: readClientModules(manifest) });
  };

  for (const { pathname, routeType, response, compute, parentOutputId, fallback } of prerenders) {
    made.add(parentOutputId);
    // A file without a type of its own is for the router in the browser.
    if (!routeType || serverFaults.includes(pathname)) continue;
    if (!fallback?.filePath || response !== "complete" || compute !== "static")
      throw new Error(`${pathname} is not complete after the build; the bundle holds only what is.`);
    if (routeType === "route") result.files.push({ path: pathname, file: fallback.filePath });
    else addPage(pathname, fallback.filePath, fallback.initialStatus ?? 200, parentOutputId);
  }
  for (const { pathname, filePath } of staticFiles) {
    if (serverFaults.includes(pathname)) continue;
    if (pathname === globalNotFound) addPage(pathname, filePath, 404, globalNotFoundRoute);
    else result[pathname.startsWith("/_next/") ? "assets" : "files"].push({ path: pathname, file: filePath });
  }
  for (const { id, pathname } of [...appPages, ...appRoutes, ...pages, ...pagesApi])
    if (!made.has(id) && !pathname.endsWith(".rsc"))
      throw new Error(`${pathname} is answered at request time; the bundle holds only what is made in the build.`);
  return result;
}
