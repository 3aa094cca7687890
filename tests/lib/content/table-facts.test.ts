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

it.each([20, 90])("a table of %i cookies with bold words and links has no problem", (count) => {
  const rows = Array.from({ length: count }, (_, index) => index);
  const body = (head: string, words: (index: number) => string, link: string) =>
    `| ${head} |\n| - | - | - | - |\n${rows.map((index) => `| \`_id${index}\` | ${words(index)} | [${link}](https://a.example/c${index}) |\n`).join("")}`;
  const texts = documentOf(
    {
      zh: body("名称 | 用途 | 期限 | 来源", (index) => `**登录** | ${index + 2}个月`, "说明"),
      en: body("name | purpose | period | source", (index) => `**sign-in** | ${index + 2} months`, "more"),
      ja: body("名前 | 目的 | 期間 | 提供元", (index) => `**ログイン** | ${index + 2}か月`, "詳細"),
    },
    "terms",
  );
  expect(saidProblemsOf({ ...texts, "vocabulary.yaml": "{}\n" })).toEqual([]);
});
