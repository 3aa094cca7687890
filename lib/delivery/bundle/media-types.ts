import { locales } from "../../locales";

/** The Content-Types of the site's files, by ending. */
const mediaTypes: Record<string, string> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
  xml: "application/xml",
};

/** Files whose ending does not tell their type. */
const namedTypes: Record<string, string> = {
  healthz: "text/plain; charset=utf-8",
  ...Object.fromEntries(locales.map((locale) => [`${locale}/feed.xml`, "application/atom+xml; charset=utf-8"])),
};

/** The Content-Type of a file, with its charset. Throws an Error for an unknown ending, which belongs in this file. */
export function mediaType(file: string): string {
  const type = namedTypes[file] ?? mediaTypes[file.slice(file.lastIndexOf(".") + 1)];
  if (!type) throw new Error(`No Content-Type is known for ${file}; add it to lib/delivery/bundle/media-types.ts.`);
  return type;
}

/** True when files of this Content-Type get smaller by compression. */
export function isCompressible(type: string): boolean {
  return /^(?:text\/|application\/|image\/(?:svg|x-icon))/.test(type);
}
