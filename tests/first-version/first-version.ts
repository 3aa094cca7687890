import { existsSync, readFileSync } from "node:fs";

/**
 * The content folder of version 1, frozen: the Chinese as it was received, the translations as they were mended, the list of what was
 * mended, and the vocabulary of that day. What is said of version 1 is tested here for ever, whatever the content becomes.
 */
export const firstVersionFolder = "tests/first-version/content";

/** The documents that were received. */
export const receivedSlugs = ["reminder-clause", "definitions", "intellectual-property", "privacy-policy"];

/** True as long as a document of the content says version 1, or is still to come. A later version is free to say something else. */
export function saysFirstVersion(slug: string): boolean {
  const ledger = `content/${slug}/versions.yaml`;
  const versions = existsSync(ledger) ? [...readFileSync(ledger, "utf8").matchAll(/^ {2}- version: (.*)$/gm)] : [];
  return versions.length < 2;
}

/** What an editor reads who changed the words of version 1. */
export const raiseVersion =
  "Version 1 is the text as it was received. Where another text is meant, give it a new version in versions.yaml.";
