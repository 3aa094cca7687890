import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProblemsTogether, judgeElsewhere } from "@/lib/cli/share-check";
import { findFolderProblems } from "@/lib/content/load";
import { documentOf } from "../content/sample-content";

const bodies = { zh: "您好。\n", en: "Hello.\n", ja: "こんにちは。\n" };
const slugs = ["one", "two", "three", "four", "five"];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "share-"));
  for (const slug of slugs) {
    mkdirSync(`${folder}/${slug}`);
    const texts = Object.entries(bodies).map(([locale, text]) => [locale, `${text}\n<br>\n`]);
    for (const [file, text] of Object.entries(documentOf(Object.fromEntries(texts), slug)))
      writeFileSync(`${folder}/${file}`, text);
  }
  writeFileSync(`${folder}/documents.yaml`, `documents:\n${slugs.map((slug) => `  - slug: ${slug}\n`).join("")}`);
  writeFileSync(`${folder}/vocabulary.yaml`, "known: {}\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

const byKey = (findings: Iterable<[string, unknown]>) => [...findings].sort(([a], [b]) => (a < b ? -1 : 1));

describe("a check shared between processes", () => {
  it("finds what one process finds", async () => {
    const alone = findFolderProblems(folder);
    expect(alone.problems).toHaveLength(15);
    const together = await findProblemsTogether(folder, new Map(), 1);
    expect(together.problems).toEqual(alone.problems);
    expect(byKey(together.findings)).toEqual(byKey(alone.findings));
  });

  it("has another process find what is in its documents", async () => {
    const found = await judgeElsewhere(folder, ["two", "four"]);
    expect(found.flatMap(([, { problems }]) => problems.map(({ file }) => file))).toEqual(
      ["two", "four"].flatMap((slug) => ["zh", "en", "ja"].map((locale) => `${folder}/${slug}/${locale}.md`)),
    );
  });

  it("has no findings of a folder that is gone", async () => {
    expect(await judgeElsewhere("no/such/folder", ["two"])).toEqual([]);
  });
});
