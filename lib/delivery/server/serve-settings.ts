import { isIP } from "node:net";

/** How the bundle is served, as the environment says. */
export type ServeSettings = {
  /** 1 to 65535. */
  port: number;
  /** The name or address to listen on; `undefined` for every network interface. */
  host: string | undefined;
  /** `json` writes a line for each request; `undefined` writes none. */
  log: "json" | undefined;
};

type Variables = Readonly<Record<string, string | undefined>>;

const hostName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i;

/**
 * Reads PORT, HOST and LOG. An empty one counts as absent. `problems` has a sentence, without its full stop, for each that is wrong.
 * @example
 * readServeSettings({ PORT: "8080" }); // { settings: { port: 8080, host: undefined, log: undefined }, problems: [] }
 */
export function readServeSettings(variables: Variables): { settings: ServeSettings; problems: string[] } {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T): T | undefined =>
    readVariable(variables, name, parse, problems);
  const settings = { port: read("PORT", readPort) ?? 3000, host: read("HOST", readHost), log: read("LOG", readLog) };
  return { settings, problems };
}

/** The variable `name` as `parse` understands it; `undefined` when it is absent or empty. What `parse` throws goes to `problems`. */
export function readVariable<T>(
  variables: Variables,
  name: string,
  parse: (value: string) => T,
  problems: string[],
): T | undefined {
  const value = variables[name];
  if (!value) return undefined;
  try {
    return parse(value);
  } catch (error) {
    problems.push((error as Error).message);
  }
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is "${value}"; expected a whole number from 1 to 65535, such as 3000`);
}

function readHost(value: string): string {
  if (isIP(value) || (hostName.test(value) && !/^[\d.]+$/.test(value))) return value;
  throw new Error(`HOST is "${value}"; expected a host name or an IP address, such as 127.0.0.1`);
}

function readLog(value: string): "json" {
  if (value === "json") return value;
  throw new Error(`LOG is "${value}"; expected json (a line for each request), or no LOG at all (none)`);
}
