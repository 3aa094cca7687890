import { expect, it } from "vitest";
import { findPdfBrowser } from "@/lib/cli/run/pdf-browser";
import type { Machine } from "@/lib/delivery/print/find-chromium";

const machine = (...files: string[]): Machine => ({
  platform: "linux",
  variables: {},
  isRoot: false,
  exists: (file) => files.includes(file),
  run: () => ({ status: 127, output: "" }),
});
const whole = machine("/usr/bin/chromium");
const withoutChromium = machine();

it.each([
  { name: "where it can be had", pdf: undefined, on: whole, expected: { chromium: "/usr/bin/chromium", reason: null } },
  { name: "where it is asked for", pdf: true, on: whole, expected: { chromium: "/usr/bin/chromium", reason: null } },
  {
    name: "not where it is not wanted",
    pdf: false,
    on: whole,
    expected: { chromium: null, reason: "No PDF is made: PDF is 0." },
  },
  {
    name: "not without a Chromium",
    pdf: undefined,
    on: withoutChromium,
    expected: {
      chromium: null,
      reason: "No PDF is made: there is no Chromium; install Chromium or Google Chrome, or set CHROMIUM_PATH.",
    },
  },
])("the documents are printed $name", ({ pdf, on, expected }) => {
  expect(findPdfBrowser(pdf, on)).toEqual(expected);
});

it("says what to do where a print is asked for and there is no browser", () => {
  expect(() => findPdfBrowser(true, withoutChromium)).toThrow("PDF is 1, and there is no Chromium; install");
});
