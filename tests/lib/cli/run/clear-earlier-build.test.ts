import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearEarlierBuild } from "@/lib/cli/run/clear-earlier-build";

let project: string;
const write = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project, file), "");
  }
};
const filesLeft = () =>
  readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(project, path.join(parentPath, name)))
    .sort();

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "earlier-build-"));
});
afterEach(() => rmSync(project, { recursive: true }));

describe("what an earlier build left in Next's folder", () => {
  it("is removed whole, and nothing that builds keep or serve", async () => {
    write(
      ".next/server/app/zh.html",
      ".next/server/app/zh/policy.html",
      ".next/cache/site/cards/a",
      ".dist/1-a/site/zh.html",
    );
    await clearEarlierBuild(project);
    expect(filesLeft()).toEqual([".dist/1-a/site/zh.html", ".next/cache/site/cards/a"]);
  });

  it("stays while another build runs there", async () => {
    write(".next/server/app/zh.html", ".next/lock");
    await clearEarlierBuild(project);
    expect(filesLeft()).toEqual([".next/lock", ".next/server/app/zh.html"]);
  });

  it("stays for Next to remove where it cannot be renamed", async () => {
    write(".next/server/app/zh.html", ".dist");
    await clearEarlierBuild(project);
    expect(filesLeft()).toEqual([".dist", ".next/server/app/zh.html"]);
  });

  it("may be nothing at all", async () => {
    await clearEarlierBuild(project);
    expect(filesLeft()).toEqual([]);
  });
});
