import { readBuiltContent } from "../../built-content";
import { loadContent } from "../../content/load";
import { createAdapter } from "../../delivery/build/adapter";
import { findChromium } from "../../delivery/print/find-chromium";
import { isPrinted } from "../../site";

/** The adapter that Next hands its build to. It knows which documents must be in the build and which browser prints them. */
export const adapter = createAdapter(() => {
  const { documents, removed, aliases, asOf } = readBuiltContent() ?? loadContent();
  return { documents, aliases, removed, asOf, chromium: isPrinted ? findChromium() : undefined };
});
