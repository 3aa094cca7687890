import { describe, expect, it } from "vitest";
import { pinLine, writePins } from "@/lib/content/pins/pin-lines";

const a = { id: "a", hash: "aaaaaaaaaa" };
const b = { id: "b", hash: "bbbbbbbbbb" };
const c = { id: "c", hash: "cccccccccc" };

const text = (head: string) => `---\ntitle: A\nupdated: 2026-11-24\n${head}---\n\npins:\n\n---\n\nend`;

const written: { name: string; head: string; removed?: string[]; expected: string }[] = [
  {
    name: "adds them below the date",
    head: "differences: []\n",
    expected: `pins:\n  a: aaaaaaaaaa\n  b: bbbbbbbbbb\n  c: cccccccccc\ndifferences: []\n`,
  },
  {
    name: "changes nothing but the hash",
    head: "pins: # made by hand\n    # first\n    'a':   'bbbbbbbbbb'  # one\n\n    b: bbbbbbbbbb\n    c: cccccccccc\n# below\nstatus: x\n",
    expected:
      "pins: # made by hand\n    # first\n    'a':   aaaaaaaaaa  # one\n\n    b: bbbbbbbbbb\n    c: cccccccccc\n# below\nstatus: x\n",
  },
  {
    name: "puts a new one behind the section before, with the same indentation",
    head: "pins:\n   a: aaaaaaaaaa # one\n   c: cccccccccc\n",
    expected: "pins:\n   a: aaaaaaaaaa # one\n   b: bbbbbbbbbb\n   c: cccccccccc\n",
  },
  {
    name: "puts a new first one first",
    head: "pins:\n  b: bbbbbbbbbb\n  c: cccccccccc\n",
    expected: "pins:\n  a: aaaaaaaaaa\n  b: bbbbbbbbbb\n  c: cccccccccc\n",
  },
  {
    name: "takes out what is removed, and keeps the others",
    head: "pins:\n  a: aaaaaaaaaa\n  gone: 1a2b3c4d5e\n  b: bbbbbbbbbb\n  c: cccccccccc\n  kept: 1a2b3c4d5e\n",
    removed: ["gone"],
    expected: "pins:\n  a: aaaaaaaaaa\n  b: bbbbbbbbbb\n  c: cccccccccc\n  kept: 1a2b3c4d5e\n",
  },
];

describe("writePins", () => {
  it.each(written)("$name", ({ head, removed, expected }) => {
    expect(writePins(text(head), [a, b, c], removed)).toBe(text(expected));
  });

  it("keeps a byte order mark and the line ends, and what is there already", () => {
    const windows = `\uFEFF${text("").replaceAll("\n", "\r\n")}`;
    const pinned = writePins(windows, [a]);
    expect(pinned).toBe(windows.replace("2026-11-24\r\n", "2026-11-24\r\npins:\r\n  a: aaaaaaaaaa\r\n"));
    expect(writePins(pinned ?? "", [a])).toBe(pinned);
  });

  it("takes spaces behind the lines of ---, as the check does", () => {
    const spaced = text("").replaceAll("---\n", "--- \n");
    expect(writePins(spaced, [a])).toBe(spaced.replace("2026-11-24\n", "2026-11-24\npins:\n  a: aaaaaaaaaa\n"));
  });

  it("leaves no key without a pin, and what is said of the next key", () => {
    const head = "# of status\nstatus: x\n";
    expect(writePins(text(`pins:\n  gone: 1a2b3c4d5e\n${head}`), [], ["gone"])).toBe(text(head));
  });

  it("goes to the end of the front matter where the date goes on in another line", () => {
    expect(writePins("---\nupdated:\n  2026-11-24\n---\n", [a])).toBe(
      "---\nupdated:\n  2026-11-24\npins:\n  a: aaaaaaaaaa\n---\n",
    );
  });

  it.each(["pins: { a: bbbbbbbbbb }\n", "pins:\n  a:\n    bbbbbbbbbb\n", "pins:\n  a: |\n    bbbbbbbbbb\n"])(
    "refuses pins that are not one line for each section: %j",
    (head) => expect(writePins(text(head), [a])).toBeNull(),
  );

  it.each(["", "---\n", "title: A\n---\n", "---\ntitle: A\n"])("refuses a text without front matter: %j", (other) => {
    expect(writePins(other, [a])).toBeNull();
  });
});

describe("pinLine", () => {
  it.each([
    ["use", "1a2b3c4d5e", "  use: 1a2b3c4d5e"],
    ["use", "1234567890", '  use: "1234567890"'],
    ["use", "12345678e9", '  use: "12345678e9"'],
    ["null", "aaaaaaaaaa", '  "null": aaaaaaaaaa'],
  ])("gives %s the line of %s", (id, hash, expected) => expect(pinLine(id, hash)).toBe(expected));
});
