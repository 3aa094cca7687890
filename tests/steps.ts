import path from "node:path";

/** One step of `npm test`. A step that runs Vitest counts its tests; any other counts as one. */
export type Step = { name: string; commands: string[][]; vitest?: boolean };

/** What a change of the texts can break: what judges them, and what reads their pages. Each page shows words of other documents. */
export const contentTests = [
  ...["corrections", "received", "source"].map((name) => `tests/lib/content/${name}.test.ts`),
  "tests/guide.test.ts",
  ...["chinese-source", "pages", "search-engines", "seo-crawl", "seo-files", "seo-validators"].map(
    (name) => `tests/http/${name}.test.ts`,
  ),
  ...["accessibility", "accessibility-tree", "contents", "languages", "look", "reader", "reading", "tables"].map(
    (name) => `tests/browser/${name}.test.ts`,
  ),
  ...["terms", "typography"].map((name) => `tests/browser/${name}.test.ts`),
  ...["budgets", "bundle", "paper", "print"].map((name) => `tests/bundle/${name}.test.ts`),
];

const bin = (name: string) => path.join("node_modules", ".bin", name);

const vitest = (projects: readonly string[], files: readonly string[] = []) => [
  bin("vitest"),
  "run",
  "--config",
  "tests/vitest.config.ts",
  ...projects.flatMap((project) => ["--project", project]),
  ...files,
];

const check: Step = { name: "content", commands: [["npm", "run", "--silent", "check", "--", "--strict"]] };

const build: Step = {
  name: "build",
  commands: [
    [process.execPath, "--import", "tsx", "tests/browser/install-browsers.ts"],
    ["npm", "run", "--silent", "build"],
  ],
};

/** The short way, for a change that touches content/ alone. */
export const contentSteps: readonly Step[] = [
  check,
  build,
  { name: "the texts and their pages", commands: [vitest(["lib", "site"], contentTests)], vitest: true },
];

/** Everything that a change may break. */
export const allSteps: readonly Step[] = [
  {
    name: "types",
    commands: [
      [bin("next"), "typegen"],
      [bin("tsc"), "--noEmit"],
    ],
  },
  { name: "lint", commands: [[bin("biome"), "check", "--error-on-warnings", "."]] },
  check,
  { name: "core and components", commands: [vitest(["lib", "components"])], vitest: true },
  build,
  { name: "the built site", commands: [vitest(["site"])], vitest: true },
];

/** What takes some minutes more, and has the machine to itself. */
export const enduranceStep: Step = { name: "endurance", commands: [vitest(["endurance", "firefox"])], vitest: true };
