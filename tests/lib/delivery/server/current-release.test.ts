import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
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
  expect(said[0]).toMatch(
    /current cannot be read, and the release in .*first is served on: .* is a link that leads back to itself/,
  );
  unlinkSync(current);
  look(100);
  expect(said).toHaveLength(2);
  expect(said[1]).toMatch(/current.* is missing, or is a link to what is missing; copy the whole folder/);
  leadTo("first");
  look(100);
  expect(said.slice(2)).toEqual([`The release in ${release("first")} is in place again.`]);
  leadTo("second");
  look();
  expect(isServed("second")).toBe(true);
});

it("a release that is not whole is tried again, less and less often, and taken when it is", () => {
  const page = path.join(release("second"), "site/en.html");
  renameSync(page, `${page}.late`);
  leadTo("second");
  look(600);
  expect(isServed("first")).toBe(true);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^The release in .*second is refused, and the release in .*first is served on: .* is missing, or is a link to what is missing; copy the whole folder/,
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
    /^The release in \S+first is refused, and what it was is served on: [^/]*manifest names; copy the whole folder of a build again\.$/,
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
    / is refused, and the release in .*: a folder is where a file belongs; copy the whole folder of a build again\.$/,
  );
});
