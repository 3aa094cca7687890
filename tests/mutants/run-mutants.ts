import { spawnSync } from "node:child_process";
import { installTools } from "../install-tools";
import { rooms } from "./rooms.mjs";

/** `npm run mutants` tries every room, `npm run mutants -- pins` one. Ends with 1 when too many mutants of a room survived. */
installTools();
const named = process.argv.slice(2);
for (const room of named.length > 0 ? named : Object.keys(rooms)) {
  if (!(room in rooms)) throw new Error(`There is no room "${room}"; there are ${Object.keys(rooms).join(", ")}.`);
  const { status } = spawnSync("tests/node_modules/.bin/stryker", ["run", "tests/mutants/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...process.env, MUTANTS: room },
  });
  if (status !== 0) process.exitCode = 1;
}
