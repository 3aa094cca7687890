import { defineConfig } from "vitest/config";
import { room } from "./rooms.mjs";

const root = new URL("../..", import.meta.url).pathname;

/** Runs the tests of one room, for Stryker. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: { include: room?.tests ?? [], testTimeout: 60_000 },
});
