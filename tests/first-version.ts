import { readFileSync } from "node:fs";

/** The documents that were received. */
const slugs = ["reminder-clause", "definitions", "intellectual-property", "privacy-policy"];

/**
 * True as long as every document is the text as it was received, version 1 (or still to come): what is said of the received wording
 * holds of it alone. A later version is free to say something else.
 */
export const showsFirstVersion = slugs.every((slug) => {
  const version = /^version: "(.*)"$/m.exec(readFileSync(`content/${slug}/zh.md`, "utf8"))?.[1];
  return version === undefined || version === "1";
});

/** What an editor reads who changed the words of version 1. */
export const raiseVersion =
  'Version 1 is the text as it was received. Where another text is meant, raise version in the three files ("1" becomes "2").';
