const dates = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/**
 * A PDF that says it was made on `day` (`2026-11-24`) instead of at the moment it was: the same text gives the same bytes.
 * Throws an Error when it has other dates than those of Chromium; nothing in it moves, as the places of its parts stand in it.
 */
export function fixPdfDates(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString("latin1");
  if ([...text.matchAll(dates)].length !== 2) throw new Error("A PDF has other dates than Chromium used to give it.");
  return Buffer.from(text.replace(dates, `$1${day.replaceAll("-", "")}000000`), "latin1");
}
