import { expect, it } from "vitest";
import type { Machine } from "@/lib/delivery/print/find-chromium";
import { ensureChromium } from "./chromium";
import { ensureFirefox } from "./firefox";

/** A Linux computer with these files and packages. `commands` records what it is told to run. */
function createMachine(files: string[], facts: Partial<Machine> & { fonts?: string; installs?: boolean } = {}) {
  const { fonts = "Noto Sans CJK", installs = true, ...others } = facts;
  const commands: string[] = [];
  const has = new Set(files);
  let families = fonts;
  const machine: Machine = {
    platform: "linux",
    variables: {},
    isRoot: true,
    exists: (file) => has.has(file),
    run: (command, ...args) => {
      if (command === "fc-list") return { status: 0, output: families };
      commands.push([command, ...args].join(" "));
      if (!installs) return { status: 100, output: "E: no network" };
      if (args.includes("chromium")) has.add("/usr/bin/chromium");
      if (args.includes("firefox-esr")) has.add("/usr/bin/firefox-esr");
      if (args.includes("fonts-noto-cjk")) families = "Noto Sans CJK";
      return { status: 0, output: "" };
    },
    ...others,
  };
  return { machine, commands };
}

it.each([
  ["Debian's Chromium", ["/usr/bin/chromium", "/usr/bin/google-chrome"], {}, "/usr/bin/chromium"],
  ["Google Chrome", ["/usr/bin/google-chrome"], {}, "/usr/bin/google-chrome"],
  ["what CHROMIUM_PATH names", ["/usr/bin/chromium", "/opt/c"], { variables: { CHROMIUM_PATH: "/opt/c" } }, "/opt/c"],
  [
    "Chrome on macOS, without asking for fonts",
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    { platform: "darwin" as const, fonts: "" },
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
])("takes %s, and installs nothing", (_, files, facts, expected) => {
  const { machine, commands } = createMachine(files, facts);
  expect(ensureChromium(machine)).toBe(expected);
  expect(commands).toEqual([]);
});

it.each([
  ["a browser and fonts", [], { fonts: "" }, "", "chromium fontconfig fonts-noto-cjk"],
  ["a browser", [], {}, "", "chromium"],
  ["fonts", ["/usr/bin/chromium"], { fonts: "" }, "", "fontconfig fonts-noto-cjk"],
  ["a browser, for a user who is not root", [], { isRoot: false }, "sudo --non-interactive ", "chromium"],
])("installs %s", (_, files, facts, prefix, packages) => {
  const { machine, commands } = createMachine(files, facts);
  expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
  expect(commands).toEqual([
    `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get update`,
    `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install --yes ${packages}`,
  ]);
});

it.each([
  ["nothing can be installed", [], { installs: false }, /need chromium, .* set CHROMIUM_PATH[\s\S]*no network/],
  ["CHROMIUM_PATH names no file", [], { variables: { CHROMIUM_PATH: "/opt/c" } }, /CHROMIUM_PATH is "\/opt\/c"/],
  ["a package holds no browser", [], { run: () => ({ status: 0, output: "x" }) }, /Install Chromium or Google Chrome/],
  [
    "a package holds no font",
    ["/usr/bin/chromium"],
    { run: () => ({ status: 0, output: "" }) },
    /Install Noto Sans CJK/,
  ],
])("says what to do when %s", (_, files, facts, message) => {
  expect(() => ensureChromium(createMachine(files, facts).machine)).toThrow(message);
});

it.each([
  ["Debian's Firefox", ["/usr/bin/firefox-esr"], {}, "/usr/bin/firefox-esr"],
  [
    "Mozilla's, and not Ubuntu's snap",
    ["/usr/bin/firefox", "/usr/lib/firefox/firefox"],
    {},
    "/usr/lib/firefox/firefox",
  ],
  ["what FIREFOX_PATH names", ["/usr/bin/firefox-esr", "/f"], { variables: { FIREFOX_PATH: "/f" } }, "/f"],
])("takes %s, and installs nothing", (_, files, facts, expected) => {
  const { machine, commands } = createMachine(files, facts);
  expect(ensureFirefox(machine)).toBe(expected);
  expect(commands).toEqual([]);
});

it.each([
  ["there is none", [], {}, ""],
  ["there is a snap", ["/usr/bin/firefox"], {}, ""],
  ["there is none, for a user who is not root", [], { isRoot: false }, "sudo --non-interactive "],
])("installs Firefox when %s", (_, files, facts, prefix) => {
  const { machine, commands } = createMachine(files, facts);
  expect(ensureFirefox(machine)).toBe("/usr/bin/firefox-esr");
  expect(commands).toEqual([
    `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get update`,
    `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install --yes firefox-esr`,
  ]);
});

it.each([
  ["nothing can be installed", { installs: false }, /need firefox-esr, .* set FIREFOX_PATH[\s\S]*no network/],
  ["FIREFOX_PATH names no file", { variables: { FIREFOX_PATH: "/f" } }, /FIREFOX_PATH is "\/f"/],
  ["a package holds no Firefox", { run: () => ({ status: 0, output: "" }) }, /Install Firefox, or set FIREFOX_PATH/],
])("says what to do for Firefox when %s", (_, facts, message) => {
  expect(() => ensureFirefox(createMachine([], facts).machine)).toThrow(message);
});
