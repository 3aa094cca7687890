import { parseArgs } from "node:util";
import { writeEdge, writeNginx } from "../delivery/write-deployment";
import { asksForHelp } from "./run/asks-for-help";
import { callLanguage } from "./run/call-language";
import { helpWords } from "./words/help-words";

const args = process.argv.slice(2);
const help = `${helpWords[callLanguage(args, process.env)].deploy}\n`;

/** The engine and what it is given; null when the call is wrong. */
function readCall(): { engine: string | undefined; others: string[] } | null {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: "string" } } });
    const [engine, ...others] = positionals;
    return { engine, others };
  } catch {
    return null;
  }
}

/** Does what the call asks for. Returns the exit code. Throws an Error when the bundle cannot be read, or nothing written. */
function answer(): number {
  if (asksForHelp(args)) {
    process.stdout.write(help);
    return 0;
  }
  const call = readCall();
  if (call?.engine === "nginx") {
    writeNginx("dist", call.others);
    process.stdout.write("dist/nginx/site.conf and dist/nginx/nginx.conf are written.\n");
    return 0;
  }
  if (call?.engine === "edge" && call.others.length === 0) {
    writeEdge("dist");
    process.stdout.write("dist/edge is written.\n");
    return 0;
  }
  process.stderr.write(help);
  return 2;
}

try {
  process.exitCode = answer();
} catch (error) {
  process.stderr.write(`The files cannot be written: ${(error as Error).message}.\n`);
  process.exitCode = 1;
}
