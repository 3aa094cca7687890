import { defineConfig } from "vitest/config";

const root = new URL("../..", import.meta.url).pathname;

/** The tests of the pure core that need no process, no browser and no random change: each mutant is put to them. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["tests/lib/content/**/*.test.ts", "tests/lib/delivery/answer/*.test.ts"],
    exclude: ["tests/lib/content/{hostile,mutations}.test.ts"],
    testTimeout: 60_000,
  },
});
