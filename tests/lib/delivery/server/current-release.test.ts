import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Manifest } from "@/lib/delivery/bundle/manifest";
import { type CurrentRelease, followRelease } from "@/lib/delivery/server/current-release";
import { writeSampleBundle } from "../sample-bundle";

let home: string;
let current: string;
let said: string[];
let followed: CurrentRelease;

const release = (name: string) => path.join(home, name);
const asset = (mark: string) => `/_next/static/media/${mark}.txt`;

function leadTo(name: string): void {
  symlinkSync(release(name), `${current}.new`);
  renameSync(`${current}.new`, current);
}

/** Lets the server look `times` for a new release. */
const look = (times = 1) => vi.advanceTimersByTime(500 * times);

const isServed = (mark: string) =>
  followed.read().resources.get("/en")?.plain.body.toString().includes(`${mark} of /en`) ?? false;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "site-current-"));
  current = release("current");
  said = [];
  writeSampleBundle(release("first"), "first");
  writeSampleBundle(release("second"), "second");
  leadTo("first");
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  followed = followRelease(current, (message) => said.push(message));
});

afterEach(() => {
  followed.stop();
  vi.useRealTimers();
  rmSync(home, { recursive: true });
});

it("the next release is taken once it is in place, with a line, and the assets of the one before stay", () => {
  look(10);
  expect([said, isServed("first")]).toEqual([[], true]);
  leadTo("second");
  look(10);
  expect(isServed("second")).toBe(true);
  expect(said).toEqual([`The release in ${release("second")} is taken.`]);
  expect([followed.read().resources.has(asset("first")), followed.read().resources.has(asset("second"))]).toEqual([
    true,
    true,
  ]);
});

it("while the folder cannot be read, the release is served on; it is said once, and so is the end of it", () => {
  unlinkSync(current);
  symlinkSync("current", current);
  look(100);
  expect(isServed("first")).toBe(true);
  expect(said).toHaveLength(1);
  const servedOn = `No release can be read, and the one that was read from ${release("first")} is served on from memory`;
  expect(said[0]).toContain(`${servedOn}: ${current} is a link that leads back to itself; let it lead`);
  unlinkSync(current);
  look(100);
  expect(said.slice(1)).toEqual([`${servedOn}: ${current} is missing; copy the whole folder of a build again.`]);
  leadTo("first");
  look(100);
  expect(said.slice(2)).toEqual([`The release in ${release("first")} is in place again.`]);
  leadTo("second");
  look();
  expect(isServed("second")).toBe(true);
});

it("a release that is served and is removed is served on from memory, and is said to be", () => {
  const ro = release("first");
  followed.stop();
  followed = followRelease(ro, (message) => said.push(message));
  rmSync(ro, { recursive: true });
  look(100);
  expect(isServed("first")).toBe(true);
  expect(said).toEqual([
    `No release can be read, and the one that was read from ${ro} is served on from memory: ${ro} is missing; copy the whole folder of a build again.`,
  ]);
  mkdirSync(ro);
  look(100);
  expect(said[1]).toContain(`from memory: ${path.join(ro, "manifest.json")} is missing; copy`);
});

it("a link to a release that is not there is named with its target", () => {
  leadTo("third");
  look(100);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(
    `from memory: ${current} is a link to ${release("third")}, which is missing; let it lead to the folder of a build, or copy`,
  );
  writeSampleBundle(release("third"), "third");
  look();
  expect(isServed("third")).toBe(true);
});

it("a release that is moved is in place again where it is then", () => {
  renameSync(release("first"), release("moved"));
  look();
  leadTo("moved");
  look();
  expect(said.slice(1)).toEqual([`The release in ${release("moved")} is in place again.`]);
});

it.each<[string, () => void, string]>([
  ["site/ is missing", () => rmSync(release("first/site"), { recursive: true }), "the folder FIRST/site is missing;"],
  [
    "site/ is a file",
    () => {
      rmSync(release("first/site"), { recursive: true });
      writeFileSync(release("first/site"), "");
    },
    "FIRST/site is no folder, and a folder belongs there;",
  ],
  ["a file is empty", () => writeFileSync(release("first/site/en.html"), ""), "FIRST/site/en.html is not the file"],
  [
    "a file has grown",
    () => writeFileSync(release("first/site/healthz"), "ok\nok\n"),
    "FIRST/site/healthz has 6 bytes",
  ],
  ["the manifest is empty", () => writeFileSync(release("first/manifest.json"), ""), "FIRST/manifest.json is empty;"],
  [
    "the manifest is larger than any",
    () => truncateSync(release("first/manifest.json"), 2 ** 32),
    "FIRST/manifest.json has 4294967296 bytes, and at most",
  ],
  [
    "a page has no file",
    () => edit((manifest) => delete manifest.files["en.html"]),
    "FIRST/manifest.json is damaged: it has no hash of en.html;",
  ],
])("when %s there is nothing to begin with, and the place is named", (_, damage, sentence) => {
  damage();
  const begin = () => followRelease(current, () => {});
  expect(begin).toThrow(sentence.replace("FIRST", release("first")));
  expect(begin).toThrow("copy the whole folder of a build again");
});

/** Changes the manifest of the first release. */
function edit(change: (manifest: Manifest) => void): void {
  const file = release("first/manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

it("a release that is not whole is tried again, less and less often, and taken when it is", () => {
  const page = path.join(release("second"), "site/en.html");
  renameSync(page, `${page}.late`);
  leadTo("second");
  look(600);
  expect(isServed("first")).toBe(true);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^The release in .*second is refused, and the one that was read from .*first is served on from memory: .*en\.html is missing; copy the whole folder/,
  );
  renameSync(`${page}.late`, page);
  look(64);
  expect(isServed("second")).toBe(true);
  expect(said.slice(1)).toEqual([`The release in ${release("second")} is taken.`]);
});

it("a release that is damaged where it lies is named once, in a sentence with one end", () => {
  const manifest = path.join(release("first"), "manifest.json");
  const page = path.join(release("first"), "site/en.html");
  const [text, html] = [readFileSync(manifest), readFileSync(page)];
  writeFileSync(page, "damaged");
  writeFileSync(manifest, text);
  look(600);
  writeFileSync(page, html);
  expect(said[0]).toMatch(
    /^The release in \S+first is refused, and what it was is served on from memory: \S+site\/en\.html is not the file that the manifest names; copy the whole folder of a build again\.$/,
  );
});

it("a release that fails is tried again at once at first", () => {
  const page = path.join(release("second"), "site/en.html");
  renameSync(page, `${page}.late`);
  leadTo("second");
  look();
  renameSync(`${page}.late`, page);
  look();
  expect(isServed("second")).toBe(true);
});

it("a release of a newer format is refused in one line, and another one is taken at once", () => {
  const file = path.join(release("second"), "manifest.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), format: 99, pages: "other" }));
  leadTo("second");
  look(200);
  expect([isServed("first"), said.length]).toEqual([true, 1]);
  expect(said[0]).toContain("manifest.json has format 99");
  expect(said[0]).not.toContain("\n");
  writeSampleBundle(release("third"), "third");
  leadTo("third");
  look();
  expect(isServed("third")).toBe(true);
});

it("a release with a folder where a file belongs is refused in words", () => {
  const page = path.join(release("second"), "site/en.html");
  rmSync(page);
  mkdirSync(page);
  leadTo("second");
  look(600);
  expect(said[0]).toMatch(
    / is refused, and .*second\/site\/en\.html is a folder, and a file belongs there; remove it, and copy the whole folder of a build again\.$/,
  );
});
