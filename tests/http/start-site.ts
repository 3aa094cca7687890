import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type Site = { url: string; stop: () => Promise<number | null> };

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (!address || typeof address === "string") throw new Error("This machine gave no port to listen on.");
  return address.port;
}

/** Runs `npm start` as an operator does, with `variables` in its environment. */
export function spawnStart(variables: Record<string, string>): ChildProcess {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...variables };
  // The test runner's own variables would configure the site.
  for (const name of Object.keys(environment)) if (/^(NODE_ENV|VITEST.*|TEST)$/.test(name)) delete environment[name];
  return spawn("npm", ["start", "--silent"], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
}

/** Serves the built site on a free port; resolves once it answers. */
export async function startSite(): Promise<Site> {
  const server = spawnStart({ PORT: String(await findFreePort()) });
  let output = "";
  for (const stream of [server.stdout, server.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const closed = once(server, "close") as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout?.on("data", () => {
      const ready = output.match(/ready at (\S+)\n/);
      if (ready?.[1]) resolve(ready[1]);
    });
    closed.then(() => reject(new Error(`npm start ended before the site was ready:\n${output}`)), reject);
  });
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      return (await closed)[0];
    },
  };
}
