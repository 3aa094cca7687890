import { builtinModules } from "node:module";
import { expect, it } from "vitest";
import { makeServerProgram } from "@/lib/delivery/build/server-program";

it("the program beside a bundle imports Node's own modules alone, and is the same each time", async () => {
  const [first, second] = await Promise.all([makeServerProgram(), makeServerProgram()]);
  const text = first.toString();
  const imported = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']([^"']+)["']/g)].map(
    ([, name]) => name?.replace(/^node:/, ""),
  );
  expect(imported).toContain("http");
  expect(imported.filter((name) => !builtinModules.includes(name ?? ""))).toEqual([]);
  expect(second.equals(first)).toBe(true);
  // Nothing tells where it was made.
  expect(text).not.toContain(process.cwd());
  expect(text).not.toContain("node_modules");
});
