import { expect, it } from "vitest";
import { fixPdfDates } from "@/lib/delivery/print/fix-pdf-dates";

const madeAt = (moment: string) =>
  Buffer.from(`\xff%PDF\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>\nxref 42`, "latin1");

it("PDFs made at two moments become equal, with their size unchanged", () => {
  const fixed = fixPdfDates(madeAt("20261124122623"), "2026-10-05");
  expect(fixed).toEqual(madeAt("20261005000000"));
  expect(fixPdfDates(madeAt("20270101000001"), "2026-10-05")).toEqual(fixed);
});

it.each([
  ["no date", "%PDF"],
  ["one date", "/CreationDate (D:20261124122623+00'00')"],
  ["three dates", "/ModDate (D:20261124122623+00'00')".repeat(3)],
])("what has %s is not what was expected", (_, text) => {
  expect(() => fixPdfDates(Buffer.from(text), "2026-10-05")).toThrow("other dates");
});
