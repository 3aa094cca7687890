import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { locales } from "@/lib/locales";

it("the proxy lets the pages of every locale pass: its pattern, which Next wants written out, names them all", () => {
  const [, named = ""] = /matcher: "[^"]*\(\?:([a-z|]+)\)\(\?:\/\|\$\)/.exec(readFileSync("proxy.ts", "utf8")) ?? [];
  expect(named.split("|")).toEqual(locales);
});
