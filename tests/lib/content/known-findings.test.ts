import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Findings } from "@/lib/content/judge/findings";
import { checkAgain, contentFolder, findFolderProblems, loadContent } from "@/lib/content/load";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "findings-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Loads the content where an earlier check found `findings`. */
function loadKnowing(findings: Iterable<[string, Findings]>) {
  const file = path.join(folder, "findings.json");
  writeFileSync(file, JSON.stringify([...findings]));
  vi.stubEnv("KNOWN_FINDINGS", file);
  return loadContent();
}

it("a build that knows what the check found publishes the same content", () => {
  const { findings } = findFolderProblems(contentFolder);
  expect(loadKnowing(findings)).toEqual(checkAgain().content);
});

it("a build does not judge again what the check has judged", () => {
  const { findings } = findFolderProblems(contentFolder);
  const problem = { rule: "section-missing", severity: "error" };
  const broken = [...findings].map(([key, found]) => [key, { ...found, problems: [problem] }]);
  expect(() => loadKnowing(broken as [string, Findings][])).toThrow();
});

it("a text that has changed since the check is judged", () => {
  const { findings } = findFolderProblems(contentFolder);
  const others = [...findings].map(([key, found]): [string, Findings] => [`${key}0`, found]);
  expect(loadKnowing(others)).toEqual(checkAgain().content);
});
