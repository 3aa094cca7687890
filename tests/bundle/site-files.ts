import { readFileSync } from "node:fs";
import path from "node:path";
import type { Element, Root } from "hast";
import { rehype } from "rehype";
import { visit } from "unist-util-visit";
import { bundleFolder, readManifest, siteFolder } from "@/lib/delivery/bundle/manifest";

/** The manifest of the built bundle. */
export const manifest = readManifest();

export const pagePaths = Object.keys(manifest.pages);

/** The file of the bundle at `name`, below the web root. */
export function readSiteFile(name: string): Buffer {
  return readFileSync(path.join(bundleFolder, siteFolder, name));
}

/** The HTML of the page at the URL `pathname`. */
export function readPage(pathname: string): string {
  const page = manifest.pages[pathname];
  if (!page) throw new Error(`The bundle has no page at ${pathname}.`);
  return readSiteFile(page.file).toString();
}

export function parseHtml(html: string): Root {
  return rehype().parse(html);
}

/** Every element of the page at `pathname`. */
export function elementsOf(pathname: string): Element[] {
  const elements: Element[] = [];
  visit(parseHtml(readPage(pathname)), "element", (element) => void elements.push(element));
  return elements;
}
