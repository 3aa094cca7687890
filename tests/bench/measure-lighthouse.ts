import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureChromium } from "../browser/chromium";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Scores = Record<(typeof categories)[number], number>;

/** The median of several runs of Lighthouse for a phone, in each category, of 100. */
export async function measureLighthouse(url: string, runs: number): Promise<Scores> {
  const results: Scores[] = [];
  for (let attempt = 0; results.length < runs && attempt < 2 * runs; attempt++) {
    const scores = await runOnce(url).catch(() => null);
    if (scores) results.push(scores);
  }
  if (results.length < runs) throw new Error(`Lighthouse gave ${results.length} results of ${runs} for ${url}.`);
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return Object.fromEntries(categories.map((name) => [name, median(results.map((scores) => scores[name]))])) as Scores;
}

async function runOnce(url: string): Promise<Scores> {
  const flags = [
    "--quiet",
    "--output=json",
    `--only-categories=${categories.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["node_modules/lighthouse/cli/index.js", url, ...flags],
    {
      env: { ...process.env, CHROME_PATH: ensureChromium() },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
  return Object.fromEntries(
    categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}
