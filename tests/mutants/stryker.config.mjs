import { availableParallelism } from "node:os";
import { room } from "./rooms.mjs";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: room?.mutate ?? [],
  ignoreStatic: room?.ignoreStatic ?? false,
  testRunner: "vitest",
  vitest: { configFile: "tests/mutants/mutants.config.ts", related: false },
  // Left to itself, Stryker uses one processor less.
  concurrency: availableParallelism(),
  coverageAnalysis: "perTest",
  // A mutant that never ends, and not a machine that is busy.
  timeoutMS: 30_000,
  tempDirName: ".artifacts/mutants",
  ignorePatterns: ["/dist", "/.dist", "/.next", "/.artifacts", "/docs", "/deploy"],
  reporters: ["clear-text", "progress"],
  clearTextReporter: { reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
