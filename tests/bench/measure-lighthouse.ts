import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureChromium } from "../browser/chromium";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

export type Scores = Record<(typeof categories)[number], number>;

/** What a phone does with a page: largest paint, time blocked and the main thread's work, in milliseconds. */
export type PhoneLoad = { lcp: number; tbt: number; mainThread: number };

/** The medians of several loads of each page on a phone, in turns, so that whatever else the machine does meets all of them. */
export async function measurePhone<Name extends string>(
  urls: Record<Name, string>,
  runs: number,
): Promise<Record<Name, PhoneLoad>> {
  const names = Object.keys(urls) as Name[];
  const loads = new Map<Name, PhoneLoad[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of names) {
      const { audits } = await readReport(urls[name], ["performance"]);
      const figure = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
      const [lcp, tbt] = [figure("largest-contentful-paint"), figure("total-blocking-time")];
      loads.get(name)?.push({ lcp, tbt, mainThread: figure("mainthread-work-breakdown") });
    }
  const medianOf = (name: Name, figure: keyof PhoneLoad) => median((loads.get(name) ?? []).map((load) => load[figure]));
  return Object.fromEntries(
    names.map((name) => [
      name,
      { lcp: medianOf(name, "lcp"), tbt: medianOf(name, "tbt"), mainThread: medianOf(name, "mainThread") },
    ]),
  ) as Record<Name, PhoneLoad>;
}

/** The median of several runs of Lighthouse for a phone, in each category, of 100. */
export async function measureLighthouse(url: string, runs: number): Promise<Scores> {
  const results: Scores[] = [];
  for (let attempt = 0; results.length < runs && attempt < 2 * runs; attempt++) {
    const scores = await runOnce(url).catch(() => null);
    if (scores) results.push(scores);
  }
  if (results.length < runs) throw new Error(`Lighthouse gave ${results.length} results of ${runs} for ${url}.`);
  return Object.fromEntries(categories.map((name) => [name, median(results.map((scores) => scores[name]))])) as Scores;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function runOnce(url: string): Promise<Scores> {
  const report = await readReport(url, categories);
  return Object.fromEntries(
    categories.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}

type Report = { categories: Record<string, { score: number }>; audits: Record<string, { numericValue?: number }> };

async function readReport(url: string, only: readonly string[]): Promise<Report> {
  const flags = [
    "--quiet",
    "--output=json",
    `--only-categories=${only.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox",
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["tests/node_modules/lighthouse/cli/index.js", url, ...flags],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout);
}
