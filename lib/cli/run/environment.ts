import { isIP } from "node:net";
import { readAsOf } from "../../content/as-of";
import { readOrigin } from "../../site";

/** What the environment decides about serving the site. */
export type Environment = {
  port: number;
  /** The name or address to listen on; `undefined` for every network interface. */
  host: string | undefined;
  /** The origin of all absolute URLs; `undefined` leaves it to the build. */
  origin: string | undefined;
  /** Whether to print documents to PDF; `undefined` prints them if the machine can. */
  pdf: boolean | undefined;
};

export type EnvironmentResult =
  | { environment: Environment; problems: null }
  | { environment: null; problems: [string, ...string[]] };

const hostName = /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i;

/**
 * Reads PORT, HOST, SITE_ORIGIN and PDF, or returns a sentence for each that is wrong, and for AS_OF, which the check reads itself. An
 * empty one counts as absent.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentResult {
  const problems: string[] = [];
  const read = <T>(name: string, parse: (value: string) => T): T | undefined => {
    const value = variables[name];
    if (!value) return undefined;
    try {
      return parse(value);
    } catch (error) {
      problems.push((error as Error).message);
    }
  };
  const environment = {
    port: read("PORT", readPort) ?? 3000,
    host: read("HOST", readHost),
    origin: read("SITE_ORIGIN", readOrigin),
    pdf: read("PDF", readSwitch),
  };
  read("AS_OF", (value) => readAsOf({ AS_OF: value }));
  const [first, ...others] = problems;
  return first ? { environment: null, problems: [first, ...others] } : { environment, problems: null };
}

function readPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is "${value}"; expected a whole number from 1 to 65535, such as 3000`);
}

function readSwitch(value: string): boolean {
  if (value === "0" || value === "1") return value === "1";
  throw new Error(`PDF is "${value}"; expected 0 (no PDF is made) or 1 (the build fails where none can be made)`);
}

function readHost(value: string): string {
  if (isIP(value) || (hostName.test(value) && !/^[\d.]+$/.test(value))) return value;
  throw new Error(`HOST is "${value}"; expected a host name or an IP address, such as 127.0.0.1`);
}
