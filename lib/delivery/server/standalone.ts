import { realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readServeSettings } from "./serve-settings";
import { serveSite, stopSignal } from "./serve-site";

/**
 * The program beside a bundle (`serverFile`): `node dist/server.mjs` serves the folder that it lies in, with Node alone.
 * lib/delivery/build/server-program.ts makes one file of it.
 */

const usage = `Usage: node server.mjs
Serves the folder that this file lies in, and the next release once a link to it leads there. PORT: the port, else 3000. HOST: the
name or address to listen on, else all. LOG: json for a line for each request, without addresses of readers; else none.
`;

/**
 * The folder that this program lies in. `named` is how the call names the program: if a link to the release is part of that name, it is
 * kept, because the next release is the one that the link will lead to.
 */
function ownFolder(named: string | undefined): string {
  const own = path.dirname(realpathSync(fileURLToPath(import.meta.url)));
  const folder = named && path.dirname(path.resolve(named));
  return folder && realpathSync(folder) === own ? folder : own;
}

async function run(named: string | undefined, args: readonly string[]): Promise<number> {
  const isHelp = args.includes("--help");
  if (args.length > 0) (isHelp ? process.stdout : process.stderr).write(usage);
  if (args.length > 0) return isHelp ? 0 : 2;
  const { settings, problems } = readServeSettings(process.env);
  for (const problem of problems) process.stderr.write(`${problem}.\n`);
  return problems.length > 0 ? 2 : await serveSite(ownFolder(named), settings, stopSignal());
}

const [, named, ...args] = process.argv;
process.exit(await run(named, args));
