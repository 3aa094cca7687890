import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it, onTestFinished, vi } from "vitest";
import { tellOverdue } from "@/lib/cli/run/tell-overdue";

/** The folder of a bundle that serves a version of the policy, and the first of everything else. */
function bundleOf(version: string): string {
  const bundle = mkdtempSync(`${tmpdir()}/overdue-`);
  onTestFinished(() => rmSync(bundle, { recursive: true }));
  mkdirSync(`${bundle}/site/zh`, { recursive: true });
  writeFileSync(`${bundle}/manifest.json`, "{}");
  for (const slug of ["privacy-policy", "definitions", "reminder-clause"])
    writeFileSync(
      `${bundle}/site/zh/${slug}.json`,
      JSON.stringify({ version: slug === "privacy-policy" ? version : "1" }),
    );
  return bundle;
}

it("tells at the start and every hour which served document is overdue, until it is ended", async () => {
  vi.stubEnv("LC_ALL", "C");
  const clock = vi.spyOn(globalThis, "setInterval");
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(() => void vi.unstubAllEnvs());
  const told: string[] = [];
  const end = tellOverdue(bundleOf("7"), (lines) => told.push(lines));
  const line = "privacy-policy: version 7 is served, but version 1 is in force. Make the site again: npm run build.\n";
  await vi.waitFor(() => expect(told).toEqual([line]), { timeout: 20_000 });
  const [everyHour] = clock.mock.calls.find(([, pause]) => pause === 3_600_000) ?? [];
  everyHour?.();
  await vi.waitFor(() => expect(told).toEqual([line, line]), { timeout: 20_000 });
  end();
});

it("says nothing of a bundle that is right, nor of a folder that is none", async () => {
  const told: string[] = [];
  const ends = [bundleOf("1"), "no-such-folder"].map((bundle) => tellOverdue(bundle, (lines) => told.push(lines)));
  const last = tellOverdue(bundleOf("7"), (lines) => told.push(lines));
  await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(told).toHaveLength(1);
  for (const end of [...ends, last]) end();
});
