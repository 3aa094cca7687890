import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

/** What visits the built site. */
const visiting = {
  globalSetup: "tests/serve-site.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What follows a key or a press follows it later: a loaded machine needs seconds.
  expect: { requireAssertions: true, poll: { timeout: 20_000 } },
};

/** Five projects: `components` and `lib` need no build, `site` and `firefox` visit the built site, `endurance` puts it under load. */
export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    allowOnly: false,
    // Vitest leaves one core alone, which is half of a small machine; much of the time is spent waiting for servers and browsers.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "components",
          include: ["tests/components/**/*.test.tsx"],
          environment: "jsdom",
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // The files of a worker share what they import: to load the core anew takes longer than most files need for their tests.
        test: {
          name: "lib",
          include: ["tests/*.test.ts", "tests/{lib,trust}/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/{http,browser,bundle}/**/*.test.ts"],
          exclude: ["tests/browser/firefox*.test.ts"],
          ...visiting,
          globalSetup: ["tests/serve-site.ts", "tests/serve-chromium.ts"],
          // The files of a worker share what they import, and the windows that they open.
          isolate: false,
        },
      },
      {
        extends: true,
        // The second browser takes minutes, too.
        test: {
          name: "firefox",
          include: ["tests/browser/firefox*.test.ts"],
          ...visiting,
        },
      },
      {
        extends: true,
        // Tests that take minutes and need the whole machine: `npm run test:endurance`.
        test: {
          name: "endurance",
          include: ["tests/endurance/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          expect: { requireAssertions: true },
        },
      },
    ],
  },
});
