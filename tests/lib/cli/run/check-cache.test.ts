import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { readCache, writeCache } from "@/lib/cli/run/check-cache";
import type { Findings } from "@/lib/content/judge/findings";
import { findFolderProblems } from "@/lib/content/load";
import { layFixture } from "../../content/check-fixture";

const fixture = layFixture("link-broken");
const content = path.relative(".", `${fixture}/content`);

afterAll(() => rmSync(fixture, { recursive: true }));

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), "cache-"));
  onTestFinished(() => rmSync(cache, { recursive: true }));
});

const findings: Map<string, Findings> = findFolderProblems(content).findings;

const keptFile = () => path.join(cache, readdirSync(cache)[0] ?? "");

describe("the cache of the check", () => {
  it("gives back what was kept", () => {
    expect(findings.size).toBeGreaterThan(0);
    writeCache(content, findings, cache);
    expect(readCache(content, cache)).toEqual(findings);
    expect(readCache(`./${content}/`, cache)).toEqual(findings);
  });

  it("keeps each folder's own", () => {
    writeCache(content, findings, cache);
    expect(readCache("content", cache)).toEqual(new Map());
  });

  it("keeps one file for a folder, however often it is checked", () => {
    writeCache(content, new Map(), cache);
    writeCache(content, findings, cache);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^[0-9a-f]+\.json$/)]);
    expect(readCache(content, cache)).toEqual(findings);
  });

  it("is empty where there is none", () => {
    expect(readCache(content, `${cache}/none`)).toEqual(new Map());
  });

  it.each([
    { name: "half written", spoil: (text: string) => text.slice(0, text.length / 2) },
    { name: "empty", spoil: () => "" },
    { name: "of another kind", spoil: () => "[]" },
    { name: "another program's", spoil: (text: string) => text.replace(/"program":"./, '"program":"-') },
  ])("forgets what is $name", ({ spoil }) => {
    writeCache(content, findings, cache);
    writeFileSync(keptFile(), spoil(readFileSync(keptFile(), "utf8")));
    expect(readCache(content, cache)).toEqual(new Map());
  });

  it("works without a folder that it may write to", () => {
    writeFileSync(`${cache}/file`, "");
    chmodSync(`${cache}/file`, 0o400);
    expect(() => writeCache(content, findings, `${cache}/file/below`)).not.toThrow();
    expect(readdirSync(cache)).toEqual(["file"]);
  });
});
