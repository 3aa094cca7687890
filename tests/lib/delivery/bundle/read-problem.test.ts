import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeReadError } from "@/lib/delivery/bundle/read-problem";
import { readRegularFile } from "@/lib/delivery/bundle/read-regular-file";

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "site-read-"));
  mkdirSync(path.join(home, "site"));
  writeFileSync(path.join(home, "site/a.txt"), "four");
  symlinkSync("nowhere", path.join(home, "dangling"));
  symlinkSync("round", path.join(home, "round"));
});
afterEach(() => rmSync(home, { recursive: true }));

it("a file of its size is read", () => {
  expect(readRegularFile(path.join(home, "site/a.txt"), 4).toString()).toBe("four");
});

it.each([
  ["none/of/these", "the folder HOME/none is missing; copy the whole folder of a build again"],
  ["site/b.txt", "HOME/site/b.txt is missing; copy the whole folder of a build again"],
  [
    "dangling/a.txt",
    "HOME/dangling is a link to nowhere, which is missing; let it lead to the folder of a build, or copy",
  ],
  ["round/a.txt", "HOME/round is a link that leads back to itself; let it lead to the folder of a build, or copy"],
  ["site/a.txt/b/c.txt", "HOME/site/a.txt is no folder, and a folder belongs there; copy"],
  ["site", "HOME/site is a folder, and a file belongs there; remove it, and copy"],
  ["/dev/null", "/dev/null is a pipe, a socket or a device, and a file belongs there; remove it, and copy"],
  ["site/a.txt", "HOME/site/a.txt has 4 bytes, and at most 3 belong there; copy"],
  [`site/${"a".repeat(300)}`, "aaa is a longer name than this system knows; give the folder a shorter one"],
])("%s is not read, and the first place that is wrong is named", (file, sentence) => {
  const read = () => readRegularFile(path.resolve(home, file), 3);
  expect(read).toThrow(sentence.replace("HOME", home));
  expect(read).not.toThrow(/\n|\.$/);
});

it.each([
  ["EACCES", "this user may not read HOME/site/a.txt; give it the right to"],
  ["EPERM", "this user may not read HOME/site/a.txt; give it the right to"],
  [
    "EMFILE",
    "HOME/site/a.txt cannot be read, because too many files are open; close other programs, or raise the limit",
  ],
  ["ENFILE", "because too many files are open"],
  ["EIO", "HOME/site/a.txt cannot be read (EIO: i/o error); look after its disk, and copy the whole folder"],
])("%s names the file and says what to do", (code, sentence) => {
  const file = path.join(home, "site/a.txt");
  const error = Object.assign(new Error(`${code}: i/o error, read`), { code });
  expect(describeReadError(error, file)).toContain(sentence.replace("HOME", home));
});
