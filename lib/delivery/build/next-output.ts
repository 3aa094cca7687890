import { readFileSync } from "node:fs";
import type { NextAdapter } from "next";
import { type ClientModules, readClientModules } from "./client-components";

type Outputs = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0]["outputs"];

/** A prerendered page. `path` is its URL, `route` what Next makes it from, `file` is where Next keeps its HTML. */
export type OutputPage = { path: string; route: string; file: string; status: number; clientModules: ClientModules };

/** A file that Next serves under the URL `path`. */
export type OutputFile = { path: string; file: string };

export type NextOutput = {
  pages: OutputPage[];
  files: OutputFile[];
  /** Files that Next names by a hash of their content; only pages refer to them. */
  assets: OutputFile[];
};

/** The not-found page without a locale: its URL, and the route that Next makes it from. */
export const globalNotFound = "/404";
const globalNotFoundRoute = "/_not-found";

/** Next's own server shows these when it fails; no other server has them. */
const serverFaults = ["/_global-error", "/500"];

/**
 * Reads Next's build outputs: pages, files and assets. Throws an Error when a page or file would be made at request time, because
 * the bundle has no server that could make it.
 */
export function readNextOutput({ prerenders, staticFiles, appPages, appRoutes, pages, pagesApi }: Outputs): NextOutput {
  const result: NextOutput = { pages: [], files: [], assets: [] };
  const made = new Set([globalNotFoundRoute, ...serverFaults, ...staticFiles.map(({ id }) => id)]);
  const modules = new Map<string, ClientModules>();
  const addPage = (path: string, file: string, status: number, route: string) => {
    const source = appPages.find(({ id }) => id === route)?.filePath;
    if (!source) throw new Error(`Next's output changed shape: nothing is said to make the page at ${path}.`);
    const clientModules = modules.get(source) ?? readClientModules(readFileSync(manifestOf(source), "utf8"));
    modules.set(source, clientModules);
    result.pages.push({ path, route, file, status, clientModules });
  };

  for (const { pathname, routeType, response, compute, parentOutputId, fallback } of prerenders) {
    made.add(parentOutputId);
    // Outputs without a type are data for Next's router in the browser.
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

/** The file that lists the client modules of a page that the module at `source` makes. */
function manifestOf(source: string): string {
  return source.replace(/\.js$/, "_client-reference-manifest.js");
}
