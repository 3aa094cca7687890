import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readPinDates } from "@/lib/cli/git/pin-history";
import { writePins } from "@/lib/content/pins/pin-file";
import { makeRepository, type SampleRepository } from "../sample-repository";

const pin = (digit: string) => `${digit.repeat(10)}-${"f".repeat(10)}`;

/** Commits these pins of a document on a day, at a time that is the next day in China. */
function commitPins(
  repository: SampleRepository,
  slug: string,
  pins: Record<string, string>,
  tag: string,
  day = tag,
): void {
  const parts = Object.entries(pins).map(([id, digit]) => [id, { en: pin(digit) }]);
  repository.write(`content/${slug}/pins.yaml`, writePins(Object.fromEntries(parts)));
  commitOn(repository, tag, day);
}

function commitOn({ folder, git }: SampleRepository, tag: string, day: string): void {
  git("add", "--all");
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T20:00:00Z`, GIT_AUTHOR_DATE: "2020-01-01T00:00:00Z" };
  const author = ["-c", "user.name=A. Counsel", "-c", "user.email=counsel@example.com"];
  execFileSync("git", ["-C", folder, ...author, "commit", "--quiet", "--message", tag], { env });
  git("tag", tag);
}

function sample(): SampleRepository {
  const repository = makeRepository();
  onTestFinished(repository.remove);
  return repository;
}

const datesOf = ({ folder }: SampleRepository, slug = "terms") =>
  Object.fromEntries(
    Object.entries(readPinDates(`${folder}/content`)?.[slug] ?? {}).map(([line, { date }]) => [line, date]),
  );

it("each pin has the commit that last wrote it, and the day of that commit in China", () => {
  const repository = sample();
  commitPins(repository, "terms", { scope: "1", use: "2" }, "2026-03-01");
  commitPins(repository, "terms", { scope: "1", use: "3" }, "2026-03-05");
  expect(datesOf(repository)).toEqual({ [`en: ${pin("1")}`]: "2026-03-02", [`en: ${pin("3")}`]: "2026-03-06" });
  const commit = execFileSync("git", ["-C", repository.folder, "rev-parse", "2026-03-05"], { encoding: "utf8" }).trim();
  expect(readPinDates(`${repository.folder}/content`)?.terms?.[`en: ${pin("3")}`]?.commit).toBe(commit);
});

it("a pin that came back is as old as its return, and one that was taken out has no day", () => {
  const repository = sample();
  commitPins(repository, "terms", { scope: "1", use: "9" }, "2026-03-01");
  commitPins(repository, "terms", { scope: "2" }, "2026-03-03");
  commitPins(repository, "terms", { scope: "1" }, "2026-03-05");
  expect(datesOf(repository)).toEqual({ [`en: ${pin("1")}`]: "2026-03-06" });
});

it("to move a pin, within its file or with its document, is not to write it", () => {
  const repository = sample();
  commitPins(repository, "terms", { scope: "1", use: "2" }, "2026-03-01");
  commitPins(repository, "terms", { use: "2", scope: "1" }, "2026-03-05");
  repository.git("mv", "content/terms", "content/conditions");
  commitOn(repository, "2026-03-07", "2026-03-07");
  commitPins(repository, "conditions", { use: "2", scope: "1", notice: "3" }, "2026-03-09");
  expect(datesOf(repository, "conditions")).toEqual({
    [`en: ${pin("1")}`]: "2026-03-02",
    [`en: ${pin("2")}`]: "2026-03-02",
    [`en: ${pin("3")}`]: "2026-03-10",
  });
  expect(datesOf(repository, "terms")).toEqual({});
});

it("of what a merge brought, pins are as old as on their branch, and those typed in the merge as old as it", () => {
  const repository = sample();
  commitPins(repository, "terms", { scope: "1", use: "1", notice: "1" }, "2026-03-01");
  repository.git("checkout", "--quiet", "-b", "other");
  commitPins(repository, "terms", { scope: "2", use: "1", notice: "2" }, "2026-03-03");
  repository.git("checkout", "--quiet", "main");
  commitPins(repository, "terms", { scope: "1", use: "3", notice: "3" }, "2026-03-05");
  expect(() => repository.git("merge", "--quiet", "--no-commit", "other")).toThrow();
  commitPins(repository, "terms", { scope: "2", use: "3", notice: "4" }, "2026-03-07");
  expect(datesOf(repository)).toEqual({
    [`en: ${pin("2")}`]: "2026-03-04",
    [`en: ${pin("3")}`]: "2026-03-06",
    [`en: ${pin("4")}`]: "2026-03-08",
  });
});

it("without all of the history no day is known, rather than a wrong one", () => {
  const repository = sample();
  commitPins(repository, "terms", { scope: "1" }, "2026-03-01");
  commitPins(repository, "terms", { scope: "1", use: "2" }, "2026-03-05");
  const folder = mkdtempSync(path.join(tmpdir(), "shallow-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(readPinDates(`${folder}/content`)).toBeNull();
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${repository.folder}`, `${folder}/clone`], {
    stdio: "pipe",
  });
  expect(readPinDates(`${folder}/clone/content`)).toBeNull();
});
