import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  plugins: [react()],
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "components", include: ["tests/components/**/*.test.tsx"], environment: "jsdom" },
      },
      {
        extends: true,
        test: { name: "lib", include: ["tests/*.test.ts", "tests/lib/**/*.test.ts"] },
      },
    ],
  },
});
