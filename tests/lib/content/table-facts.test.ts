import { expect, it } from "vitest";
import { documentOf, saidProblemsOf } from "./sample-content";

const table = (head: string, rows: readonly string[]) => `${head}\n| --- | --- |\n${rows.join("\n")}\n`;

/** What is said about a table of prices and a cookie in Japanese; the other languages have Basic 100, Advanced 200. */
const saidOf = (...ja: string[]) =>
  saidProblemsOf({
    ...documentOf(
      {
        zh: table("| 服务 | 月费 |", ["| 基本 | 100 |", "| 高级 `_ga` | 200 |"]),
        en: table("| service | fee |", ["| basic | 100 |", "| advanced `_ga` | 200 |"]),
        ja: table("| サービス | 月額 |", ja),
      },
      "terms",
    ),
    "vocabulary.yaml": "{}\n",
  }).map(({ line, rule, found, expected }) => `${line} ${rule}: ${found}; ${expected}`);

it("two prices that have changed places are found", () => {
  expect(saidOf("| 基本 | 100 |", "| 上級 `_ga` | 200 |")).toEqual([]);
  expect(saidOf("| 基本 | 200 |", "| 上級 `_ga` | 100 |")).toEqual([
    '10 facts-differ: the number "200" here, and "100" in zh and en; the same in every language',
    '11 facts-differ: the number "100" here, and "200" in zh and en; the same in every language',
  ]);
});

it("two rows that have changed places are found by their numbers", () => {
  expect(saidOf("| 上級 `_ga` | 200 |", "| 基本 | 100 |")).toEqual([
    '10 facts-differ: the number "200" here, and "100" in zh and en; the same in every language',
    '11 facts-differ: the number "100" here, and "200" in zh and en; the same in every language',
  ]);
});

it("a number that the whole section has too often is told once", () => {
  expect(saidOf("| 基本 | 200 |", "| 上級 `_ga` | 200 |")).toEqual([
    '10 facts-differ: the number "200" here, and "100" in zh and en; the same in every language',
  ]);
});

it("a table of thousands of rows is judged before the test's time is over", () => {
  const table = (word: string) => {
    const rows = Array.from({ length: 3_000 }, (_, row) => `| ${row} | ${row + 1} | \`c${row}\` | ${row * 3} |\n`);
    return `| ${word} | ${word} | ${word} | ${word} |\n| - | - | - | - |\n${rows.join("")}`;
  };
  const texts = documentOf({ zh: table("号"), en: table("number"), ja: table("番号") }, "terms");
  const swapped = { ...texts, "terms/ja.md": texts["terms/ja.md"]?.replace("| 7 | 8 |", "| 8 | 7 |") ?? "" };
  // No other of its cells is said to be wrong.
  expect(saidProblemsOf(swapped).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
    Array(2).fill("content/terms/ja.md:17 facts-differ"),
  );
});
