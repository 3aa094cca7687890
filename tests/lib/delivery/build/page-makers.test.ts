import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { countPageMakers } from "@/lib/delivery/build/page-makers";

it.each([
  { texts: 12, makers: 2 },
  { texts: 13, makers: 4 },
])("the pages of $texts texts are made by $makers processes on two processors", ({ texts, makers }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "texts-"));
  writeFileSync(path.join(folder, "documents.yaml"), "");
  for (let text = 0; text < texts; text++) mkdirSync(path.join(folder, `text-${text}`));
  expect(countPageMakers(folder, 2)).toBe(makers);
  rmSync(folder, { recursive: true });
});
