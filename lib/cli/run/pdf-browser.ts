import { findChromium, type Machine, thisMachine } from "../../delivery/print/find-chromium";

/** The path of the browser that prints the documents; or none, with the reason as a sentence. */
export type PdfBrowser = { chromium: string; reason: null } | { chromium: null; reason: string };

/**
 * Finds the browser that prints the documents. `pdf` says whether to print them; `undefined` prints them if the machine can.
 * Throws an Error that says what to do when they must be printed and cannot be.
 */
export function findPdfBrowser(pdf: boolean | undefined, machine: Machine = thisMachine): PdfBrowser {
  if (pdf === false) return { chromium: null, reason: "No PDF is made: PDF is 0." };
  const chromium = findChromium(machine);
  if (chromium) return { chromium, reason: null };
  const missing = "there is no Chromium; install Chromium or Google Chrome, or set CHROMIUM_PATH";
  if (pdf) throw new Error(`PDF is 1, and ${missing}, or set PDF to 0`);
  return { chromium: null, reason: `No PDF is made: ${missing}.` };
}
