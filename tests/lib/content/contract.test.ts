import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { readContentFiles } from "@/lib/content/load";
import { partsOf } from "@/lib/content/model/draft";
import { type Level, levels, visitBlocks } from "@/lib/content/model/tree";
import { readReference } from "@/lib/content/numbering/references";
import { readDocument } from "@/lib/content/read/drafts";
import { formatReport } from "@/lib/content/report/format-report";
import { definedTerms } from "@/lib/content/text/defined-terms";
import { outlineOf } from "@/lib/content/text/outline";
import { locales } from "@/lib/locales";
import { isEnglishWord } from "../../trust/texts";
import { contractEntry, contractFolder } from "./contract-content";
import { withLedgers } from "./with-ledgers";

it("a contract with everything that a legal text can hold has no problem", () => {
  const { problems, documentCount } = findProblems(withLedgers(readContentFiles(contractFolder)), isEnglishWord);
  expect(formatReport({ problems, documentCount }, "text", "en")).toBe("No problems in 1 document.\n");
});

describe.each(locales)("the contract in %s", (locale) => {
  const draft = readDocument(readContentFiles(contractFolder), contractEntry, []).drafts[locale];
  if (!draft) throw new Error(`The contract has no text in ${locale}.`);
  const seen = { kinds: new Set<string>(), levels: new Set<Level>(), rows: 0 };
  for (const part of partsOf(draft)) {
    if (part.depth > 0) seen.levels.add(part.level);
    visitBlocks(part.blocks, (block) => {
      seen.kinds.add(block.kind);
      if (block.kind === "list") seen.levels.add(block.level);
      if (block.kind === "table") seen.rows = Math.max(seen.rows, block.rows.length);
    });
  }

  it("has every kind of block, and each level of its scheme", () => {
    expect([...seen.kinds].sort()).toEqual(["bullets", "definition", "list", "paragraph", "quotation", "table"]);
    expect(levels.filter((level) => seen.levels.has(level))).toEqual(
      "chapter annex section item sub-item point note".split(" "),
    );
    expect(seen.rows).toBe(90);
  });

  it("defines twenty terms, half of them inside a sentence", () => {
    const terms = definedTerms(draft);
    expect(terms.filter(({ opens }) => opens)).toHaveLength(10);
    expect(terms.filter(({ opens }) => !opens)).toHaveLength(10);
  });

  it("has forty references by number", () => {
    const words = outlineOf(draft).links.filter(({ words }) => readReference(words) !== null);
    expect(words.length).toBeGreaterThanOrEqual(40);
  });
});
