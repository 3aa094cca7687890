import { spawnSync } from "node:child_process";
import path from "node:path";
import { type Running, ready, run } from "./contract/servers";
import { findFreePort } from "./start-site";

/** What runs a command as a user without rights: only root may, and that user must be able to reach Node. */
function asNobody(): string[] {
  const command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
  const [program = "", ...args] = [...command, process.execPath, "--version"];
  return process.getuid?.() === 0 && spawnSync(program, args, { cwd: "/" }).status === 0 ? command : [];
}

/**
 * The program beside the bundle in `folder`, as a machine runs it that has Node and nothing else: in an environment with PORT alone, and
 * from another folder. `user` is who runs it: "nobody" needs a folder that everybody may read.
 */
export async function startStandalone(folder: string, user: "nobody" | "own" = "own"): Promise<Running> {
  const port = await findFreePort();
  const [command = "", ...args] = [
    ...(user === "nobody" ? asNobody() : []),
    ...["env", "--ignore-environment", "--chdir=/", `PORT=${port}`],
    process.execPath,
    path.resolve(folder, "server.mjs"),
  ];
  return await ready(run(command, args), port);
}
