import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { wanted } from "./bounds";
import { type Kind, kinds } from "./kinds";
import { type Judged, type JudgedHarmless, measureChanges, measureHarmless } from "./measure";
import { brokenBounds, harmlessTable, missList, rateTable } from "./print";

const usage = `Usage: npm run trust -- [--seed <number>] [--changes <number>] [--harmless <number>] [--kind <kind>]… [--misses]

Changes one language at a time, checks each change, and prints how many are reported, found by the rules, and shown beside a redline.
Then makes harmless changes and prints which are flagged.
--kind    one of: ${kinds.join("; ")}
--misses  lists every change that is not reported, found or shown, as its group wants
`;

type Found = { changes: Judged[]; harmless: JudgedHarmless[] };

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20261126" },
    changes: { type: "string", default: "1000" },
    harmless: { type: "string", default: "1000" },
    kind: { type: "string", multiple: true },
    misses: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    part: { type: "string" },
    parts: { type: "string" },
  },
});
const chosen = values.kind?.filter((kind): kind is Kind => (kinds as readonly string[]).includes(kind));
const sample = { seed: Number(values.seed), part: Number(values.part ?? 0), parts: Number(values.parts ?? 1) };

if (values.help || chosen?.length === 0) {
  process.stdout.write(usage);
} else if (values.part !== undefined) {
  const changes = measureChanges({ ...sample, count: Number(values.changes), kinds: chosen });
  const harmless = measureHarmless({ ...sample, count: Number(values.harmless) });
  process.send?.({ changes, harmless } satisfies Found);
} else {
  const started = performance.now();
  const parts = Math.max(1, availableParallelism());
  const found = await Promise.all(Array.from({ length: parts }, (_, part) => measurePart(part, parts)));
  const changes = found.flatMap((one) => one.changes);
  const harmless = found.flatMap((one) => one.harmless);
  const broken = chosen ? [] : brokenBounds(changes, harmless, wanted);
  process.stdout.write(
    [
      `Seed ${values.seed}: ${changes.length} changes of one language, ${harmless.length} harmless ones.`,
      rateTable(changes),
      ...(values.misses ? [missList(changes)] : []),
      harmlessTable(harmless),
      broken.length > 0
        ? `Below the bounds of tests/trust/bounds.ts:\n${broken.join("\n")}`
        : "The bounds of tests/trust/bounds.ts are met.",
      `${((performance.now() - started) / 1000).toFixed(0)} s, ${parts} processes.\n`,
    ].join("\n\n"),
  );
  process.exitCode = broken.length > 0 ? 1 : 0;
}

/** Measures one part of the sample in a process of its own. */
async function measurePart(part: number, parts: number): Promise<Found> {
  const child = fork(import.meta.filename, [...process.argv.slice(2), "--part", `${part}`, "--parts", `${parts}`]);
  const [message] = await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`A part of the work ended with ${code}.`))),
  ]);
  return message as Found;
}
