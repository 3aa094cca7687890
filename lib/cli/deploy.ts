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

const call = readCall();
if (asksForHelp(args)) process.stdout.write(help);
else if (call?.engine === "nginx") {
  writeNginx("dist", call.others);
  process.stdout.write("dist/nginx/site.conf and dist/nginx/nginx.conf are written.\n");
} else if (call?.engine === "edge" && call.others.length === 0) {
  writeEdge("dist");
  process.stdout.write("dist/edge is written.\n");
} else {
  process.stderr.write(help);
  process.exitCode = 2;
}
