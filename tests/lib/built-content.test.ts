import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readBuiltContent, writeBuiltContent } from "@/lib/built-content";
import { loadContent } from "@/lib/content/load";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "built-content-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

it("a process of a build has the same content as one that loads it", () => {
  const file = path.join(folder, "content");
  const content = loadContent();
  writeBuiltContent(file, content);
  expect(readBuiltContent(file)).toEqual(content);
  expect(readdirSync(folder)).toEqual(["content"]);
});

it("nothing is read where no build has written anything, or half of it", () => {
  const half = path.join(folder, "half");
  writeFileSync(half, "\xff");
  expect(readBuiltContent(path.join(folder, "none"))).toBeUndefined();
  expect(readBuiltContent(half)).toBeUndefined();
  expect(readBuiltContent("")).toBeUndefined();
});
