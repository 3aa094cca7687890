import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { KeptFiles } from "@/lib/kept-files";

let folder: string;
let made: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept-"));
  made = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const get = (key: string, from = folder) =>
  new KeptFiles(from).get(key, async () => {
    made.push(key);
    return Buffer.from(`made of ${key}`);
  });
const files = () => readdirSync(folder).map((name) => path.join(folder, name));

it("makes a file once", async () => {
  const twice = [await get("a"), await get("a"), await get("b")];
  expect(twice.map(String)).toEqual(["made of a", "made of a", "made of b"]);
  expect(made).toEqual(["a", "b"]);
});

it("makes a file anew when any of its bytes has changed, or some are lost", async () => {
  await get("a");
  const [file = ""] = files();
  const whole = readFileSync(file);
  const damaged = [...whole.keys()].map((at) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  });
  for (const bytes of [...damaged, whole.subarray(0, -1), whole.subarray(0, 32), Buffer.alloc(0)]) {
    writeFileSync(file, bytes);
    made = [];
    expect(String(await get("a"))).toBe("made of a");
    expect(made).toEqual(["a"]);
  }
});

it("takes no file for another", async () => {
  await get("a");
  const [a = ""] = files();
  await get("b");
  const b = files().find((file) => file !== a) ?? "";
  renameSync(a, b);
  expect(String(await get("b"))).toBe("made of b");
});

it("drops what was neither asked for nor made since", async () => {
  await get("a");
  await get("b");
  writeFileSync(path.join(folder, "of-a-killed-build.1"), "");
  for (const file of files()) utimesSync(file, 1_000, 1_000);
  const began = Date.now();
  await get("a");
  await get("c");
  new KeptFiles(folder).dropUnusedSince(began);
  expect(files()).toHaveLength(2);
  made = [];
  for (const key of ["a", "b", "c"]) await get(key);
  expect(made).toEqual(["b"]);
});

it("makes files where none can be kept", async () => {
  const nowhere = path.join(folder, "file", "folder");
  writeFileSync(path.join(folder, "file"), "");
  expect(String(await get("a", nowhere))).toBe("made of a");
  expect(() => new KeptFiles(nowhere).dropUnusedSince(0)).not.toThrow();
});
