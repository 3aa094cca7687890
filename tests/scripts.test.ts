import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

it("every script that begins with a word of sh has a command of that name for cmd.exe, which runs what follows", () => {
  const words = Object.values(scripts).map((script) => script.split(" ", 1)[0] ?? "");
  expect(words).toContain("exec");
  expect(words.filter((word) => !["exec", "next", "node", "vitest", "biome"].includes(word))).toEqual([]);
  const [comment, command, end] = readFileSync("exec.cmd", "utf8").split("\n");
  expect([comment?.slice(0, 5), command, end]).toEqual(["@rem ", "@%*", ""]);
});

it("no script has what cmd.exe or sh alone understands", () => {
  for (const script of Object.values(scripts)) expect(script).toMatch(/^[\w ./=:-]+$/);
});
