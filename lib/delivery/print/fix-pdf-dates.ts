const dates = /(\/(?:CreationDate|ModDate) \(D:)\d{14}/g;

/**
 * Replaces the moment of printing in a PDF by `day` (`2026-11-24`), so that the same text gives the same bytes. The length stays,
 * because a PDF lists the positions of its parts. Throws an Error when the dates are not where Chromium writes them.
 */
export function fixPdfDates(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString("latin1");
  if ([...text.matchAll(dates)].length !== 2) throw new Error("A PDF has other dates than Chromium used to give it.");
  return Buffer.from(text.replace(dates, `$1${day.replaceAll("-", "")}000000`), "latin1");
}
