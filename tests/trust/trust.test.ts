import { describe, expect, it } from "vitest";
import { findProblems } from "@/lib/content/check-content";
import { wanted } from "./bounds";
import { groups, kinds } from "./kinds";
import { inGroup, measureChanges, measureHarmless } from "./measure";
import { brokenBounds, missList } from "./print";
import { isEnglishWord, type Text, texts } from "./texts";

// A sample of what `npm run trust` measures with a thousand of each. Each check takes a fraction of a second.
const sample = { count: 120, seed: 20261126 };
const minutes = 10 * 60_000;

describe("changes of one language", () => {
  it(
    "are reported, found and shown as often as the bounds want",
    () => {
      const judged = measureChanges(sample);
      expect(judged).toHaveLength(sample.count);
      expect(new Set(judged.map(({ kind }) => kind)).size).toBe(kinds.length);
      expect(groups.filter((group) => inGroup(judged, group).length < 4)).toEqual([]);
      expect(brokenBounds(judged, [], wanted), missList(judged)).toEqual([]);
    },
    minutes,
  );
});

describe("harmless changes", () => {
  it(
    "are not flagged",
    () => {
      const judged = measureHarmless({ ...sample, count: 60 });
      expect(judged).toHaveLength(60);
      const flagged = judged.filter(({ alarms }) => alarms.length > 0);
      expect(brokenBounds([], judged, wanted), JSON.stringify(flagged, null, 2)).toEqual([]);
    },
    minutes,
  );

  it("are not flagged in the vocabulary either: a comment on a line", () => {
    const [{ base }] = texts as [Text];
    const file = base.files.get("vocabulary.yaml");
    if (!file || file.obstacle) throw new Error("The vocabulary cannot be read.");
    const lines = new TextDecoder().decode(file.bytes).split("\n");
    for (const [index, line] of lines.entries()) {
      if (index % 20 > 0 || line.endsWith(",")) continue;
      const bytes = new TextEncoder().encode(lines.with(index, `${line} # checked`).join("\n"));
      const commented = { ...base, files: new Map(base.files).set("vocabulary.yaml", { path: file.path, bytes }) };
      const { problems } = findProblems(commented, isEnglishWord);
      expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    }
  });
});
