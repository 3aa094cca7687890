import { expect, it } from "vitest";
import { findPdfBrowser } from "@/lib/cli/run/pdf-browser";
import type { Machine } from "@/lib/delivery/print/find-chromium";

const machine = (files: string[], families: string): Machine => ({
  platform: "linux",
  variables: {},
  isRoot: false,
  exists: (file) => files.includes(file),
  run: () => ({ status: 0, output: families }),
});
const whole = machine(["/usr/bin/chromium"], "Noto Serif CJK SC");
const withoutChromium = machine([], "Noto Serif CJK SC");
const withoutFonts = machine(["/usr/bin/chromium"], "");

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
  {
    name: "not without fonts",
    pdf: undefined,
    on: withoutFonts,
    expected: {
      chromium: null,
      reason: "No PDF is made: there is no font for Chinese and Japanese; install Noto Sans CJK and Noto Serif CJK.",
    },
  },
])("the documents are printed $name", ({ pdf, on, expected }) => {
  expect(findPdfBrowser(pdf, on)).toEqual(expected);
});

it.each([
  { on: withoutChromium, message: "PDF is 1, and there is no Chromium; install" },
  { on: withoutFonts, message: "PDF is 1, and there is no font for Chinese and Japanese; install" },
])("$message", ({ on, message }) => {
  expect(() => findPdfBrowser(true, on)).toThrow(message);
});
