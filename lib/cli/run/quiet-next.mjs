/**
 * `node lib/cli/run/quiet-next.mjs build …` runs Next's own command, and tells its makers nothing of it: a site about privacy keeps its own.
 * Next reads the variable in each of its processes, and some of them never read its configuration.
 * https://nextjs.org/telemetry
 */
process.env.NEXT_TELEMETRY_DISABLED = "1";
await import("next/dist/bin/next");
