import { describe, expect, it } from "vitest";
import { sayProblem } from "@/lib/content/report/say-problem";
import { hostileChecks } from "@/tests/corpus/check-hostile";
import { hostileData, hostileFiles } from "@/tests/corpus/hostile-files";

/**
 * One check of each kind: the languages take turns, so that each is hostile in a third of them. `npm run corpus -- hostile` runs every
 * kind in every language, and tells how long it takes.
 */
function oneOfEachKind() {
  const found = new Map<string, ReturnType<typeof hostileChecks>>();
  for (const check of hostileChecks()) {
    const kind = check.name.replace(/: (?!.*between two letters).*/, "");
    if (check.where !== "all") found.set(kind, [...(found.get(kind) ?? []), check]);
  }
  return [...found.values()].flatMap((checks, index) => checks[index % 3] ?? checks[0] ?? []);
}

/** Every fifth kind, of all forms: the others are for `npm run corpus -- hostile`, which takes minutes. */
const kinds = oneOfEachKind().filter((_, index) => index % 5 === 0);

describe("files that no editor means to write", () => {
  it("are of many kinds, in every language", () => {
    expect(new Set([...hostileFiles, ...hostileData].map(({ name }) => name)).size).toBeGreaterThan(500);
    for (const locale of ["zh", "en", "ja"])
      expect(kinds.filter(({ where }) => where === locale).length).toBeGreaterThan(20);
  });

  it.each(kinds)("$name in $where ends with a problem that has a place", ({ run }) => {
    const { problems } = run();
    const [problem] = problems.filter(({ severity }) => severity === "error");
    if (!problem) throw new Error("The check finds nothing wrong.");
    const { line, column, fix } = sayProblem(problem, "zh");
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(fix).not.toBe("");
  });
});

describe("white space that fills a line", () => {
  const filled = hostileChecks().filter(
    ({ name, where }) =>
      /^(?:space|tab|wide space|no-break space): nothing else between two letters$/.test(name) && where !== "all",
  );

  it.each(filled)("$name in $where takes less than a second of the processor", ({ run }) => {
    // The first time the program is made ready to run.
    run();
    expect(run().milliseconds).toBeLessThan(1_000);
  });

  it("is tried in every language", () => expect(filled).toHaveLength(12));
});
