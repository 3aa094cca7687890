import { describe, expect, it } from "vitest";
import { changeNotices } from "@/lib/reader/change-notices";
import {
  lastDayOf,
  predecessorOf,
  successorOf,
  takesEffect,
  versionInForce,
  versionsBetween,
  withCorrections,
} from "@/lib/reader/version-succession";
import { contentOn, eve, removalDay, removed } from "../content/removal-in-memory";
import { announcedVersions, documentOn, type SampleVersion } from "./sample-history";

const [one, two] = announcedVersions as [SampleVersion, SampleVersion];
const correction: SampleVersion = { ...two, version: "2.1", lines: "announced: 2027-01-20", bodies: two.bodies };
const withdrawn: SampleVersion = {
  ...one,
  version: "3",
  lines: "announced: 2027-03-01, effective: 2027-04-01, notice: 7, withdrawn: 2027-03-10",
};
const fourth: SampleVersion = {
  ...one,
  version: "4",
  lines: "announced: 2027-05-01, effective: 2027-06-01, notice: 7",
};

const historyOn = (day: string, versions = [one, two]) => documentOn(day, versions).inForce.history;
const numbers = (list: readonly { version: string }[]) => list.map(({ version }) => version);

describe("a version that is announced", () => {
  it.each([
    { day: "2027-01-01", inForce: "1", last: null, told: [] },
    { day: "2027-01-02", inForce: "1", last: "2027-01-09", told: ["2"] },
    { day: "2027-01-09", inForce: "1", last: "2027-01-09", told: ["2"] },
    { day: "2027-01-10", inForce: "2", last: "2027-01-09", told: ["2"] },
    { day: "2027-02-10", inForce: "2", last: "2027-01-09", told: ["2"] },
    { day: "2027-02-11", inForce: "2", last: "2027-01-09", told: [] },
  ])("$day: version $inForce applies, and readers are told of $told", ({ day, inForce, last, told }) => {
    const history = historyOn(day);
    const first = history.at(-1);
    if (!first) throw new Error("There is no version.");
    expect(versionInForce(history)?.version).toBe(inForce);
    expect(lastDayOf(history, first)).toBe(last);
    expect(changeNotices(history, day).map(({ facts }) => facts.version)).toEqual(told);
  });
});

describe("corrections and versions that were given up", () => {
  const history = historyOn("2027-05-02", [one, two, correction, withdrawn, fourth]);

  it("a correction follows what it corrects, and the next version follows the correction", () => {
    expect(numbers(history)).toEqual(["4", "3", "2.1", "2", "1"]);
    const before = history.map(({ version }) => predecessorOf(history, version)?.version ?? null);
    expect(before).toEqual(["2.1", "2.1", "2", "1", null]);
    const after = history.map(({ version }) => successorOf(history, version)?.version ?? null);
    expect(after).toEqual([null, null, "4", "2.1", "2"]);
  });

  it.each([
    { before: "1", now: "4", told: ["2", "2.1", "4"] },
    { before: "2", now: "4", told: ["2.1", "4"] },
    { before: "2.1", now: "3", told: ["3"] },
    { before: "4", now: "4", told: [] },
  ])("between $before and $now readers are told of $told", ({ before, now, told }) => {
    expect(numbers(versionsBetween(history, before, now))).toEqual(told);
  });

  it("one that was withdrawn ends nothing, and is told of for a month", () => {
    const [, third, corrected] = history;
    if (!third || !corrected) throw new Error("A version is missing.");
    expect([third.state, takesEffect(history, third), lastDayOf(history, third)]).toEqual(["withdrawn", false, null]);
    expect(lastDayOf(history, corrected)).toBe("2027-05-31");
    const kinds = (day: string) =>
      changeNotices(historyOn(day, [one, two, correction, withdrawn]), day).map(({ kind }) => kind);
    expect([kinds("2027-03-09"), kinds("2027-03-10"), kinds("2027-04-10"), kinds("2027-04-11")]).toEqual([
      ["coming"],
      ["withdrawn"],
      ["withdrawn"],
      [],
    ]);
  });

  it("a list has corrections below their version", () => {
    const listed = withCorrections(history).map(({ facts, corrections }) => [facts.version, numbers(corrections)]);
    expect(listed).toEqual([
      ["4", []],
      ["3", []],
      ["2", ["2.1"]],
      ["1", []],
    ]);
  });
});

describe("a document that leaves the site", () => {
  const historyOn = (day: string) => {
    const { documents, removed: gone } = contentOn(removed, day);
    return [...documents, ...gone].find(({ slug }) => slug === "terms")?.history ?? [];
  };

  it.each([
    { day: "2027-01-15", told: ["removed", "coming"] },
    { day: eve, told: ["removed", "coming"] },
    { day: removalDay, told: ["removed"] },
    { day: "2027-03-04", told: ["removed"] },
    { day: "2027-03-05", told: [] },
  ])("$day: readers are told of $told", ({ day, told }) => {
    expect(changeNotices(historyOn(day), day).map(({ kind }) => kind)).toEqual(told);
  });

  it("has a last day, which is known before and after it", () => {
    for (const day of [eve, removalDay]) {
      const [last] = historyOn(day);
      expect(last && lastDayOf(historyOn(day), last)).toBe(eve);
    }
    expect(versionInForce(historyOn(removalDay))).toBeNull();
  });
});
