/**
 * What is mutated, and the tests that every mutant is put to. A mutant of what is computed once, while a module loads, needs all tests
 * of its room: where that would take days, such mutants are left out.
 *
 * @type {Record<string, { mutate: string[], tests: string[], ignoreStatic: boolean }>}
 */
export const rooms = {
  answer: {
    mutate: ["lib/delivery/answer/{gate,negotiate,target,accept-encoding,accept-markdown}.ts"],
    tests: ["tests/lib/delivery/answer/*.test.ts"],
    ignoreStatic: false,
  },
  pins: {
    mutate: ["lib/content/pins/*.ts"],
    // The tests of changes that take a second and more each would make an hour of it.
    tests: [
      "tests/lib/content/{pins,new}/*.test.ts",
      "tests/lib/content/changes/{section-rows,counterpart-rows,removal-changes,rename-changes}.test.ts",
      "tests/lib/content/translation-unread.test.ts",
    ],
    ignoreStatic: false,
  },
  rules: {
    mutate: ["lib/content/rules/*.ts"],
    tests: ["tests/lib/content/**/!(hostile).test.ts"],
    ignoreStatic: true,
  },
};

/** The room that this run is about: `MUTANTS` names it. */
export const room = rooms[process.env.MUTANTS ?? ""] ?? rooms.answer;
