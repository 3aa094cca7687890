import { loadContent } from "../../content/load";
import { createAdapter } from "../../delivery/build/adapter";
import { findChromium } from "../../delivery/print/find-chromium";
import { isPrinted } from "../../site";

/** What Next hands its build to, knowing the documents that are to be in it, and whether their pages say that they are printed. */
export const adapter = createAdapter({
  documents: loadContent().documents,
  chromium: isPrinted ? findChromium() : undefined,
});
