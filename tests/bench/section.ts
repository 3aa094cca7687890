/** What `npm run bench` was asked for. */
export type BenchOptions = {
  /** How long each server is under load in a turn. */
  seconds: number;
  /** How often Lighthouse judges a page, and how often a phone loads one. */
  runs: number;
  phoneRuns: number;
  /** How many documents the sites that are built have. */
  documents: readonly number[];
};

/** One heading of docs/performance.md: `name` selects it on the command line. */
export type Section = {
  name: string;
  title: string;
  /** True when it measures the site in `dist`, which is built before. */
  needsSite: boolean;
  measure: (report: SectionReport, options: BenchOptions) => Promise<void> | void;
};

/** What a section found: lines of Markdown, printed as they come, and the figures that were to be held and are not. */
export class SectionReport {
  readonly lines: string[] = [];
  readonly failures: string[] = [];

  say(...texts: string[]): void {
    this.lines.push(...texts);
    process.stdout.write(`${texts.join("\n")}\n`);
  }

  row(...cells: (string | number)[]): void {
    this.say(`| ${cells.join(" | ")} |`);
  }

  head(...cells: string[]): void {
    this.row(...cells);
    this.say(`|${cells.map((_, index) => (index === 0 ? " --- " : " ---: ")).join("|")}|`);
  }

  atLeast(name: string, value: number, bound: number): void {
    if (!(value >= bound)) this.failures.push(`${name} is ${value.toFixed(2)}; at least ${bound} was to be held`);
  }

  atMost(name: string, value: number, bound: number): void {
    if (!(value <= bound)) this.failures.push(`${name} is ${value.toFixed(2)}; at most ${bound} was to be held`);
  }
}

/** A number without decimals, its thousands apart. */
export function integer(value: number): string {
  return Math.round(value).toLocaleString("en");
}
