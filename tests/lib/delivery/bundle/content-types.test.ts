import { expect, it } from "vitest";
import { contentTypes } from "@/lib/delivery/bundle/content-types";
import type { Manifest } from "@/lib/delivery/bundle/manifest";

it("a type is known by the ending that most files of it have, and by file where the ending is missing or tells another", () => {
  const types = { "a.txt": "t", "en/b.xml": "x", "c.xml": "x", "en/feed.xml": "f", healthz: "t", ".well-known/d": "t" };
  const files = Object.fromEntries(Object.entries(types).map(([file, type]) => [file, { type }]));
  const { byEnding, byFile } = contentTypes([{ files } as unknown as Manifest]);
  expect([...byEnding]).toEqual([
    ["txt", "t"],
    ["xml", "x"],
  ]);
  expect([...byFile]).toEqual([
    ["en/feed.xml", "f"],
    ["healthz", "t"],
    [".well-known/d", "t"],
  ]);
});
