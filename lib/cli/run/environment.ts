import { readAsOf } from "../../content/as-of";
import { readServeSettings, readVariable, type ServeSettings } from "../../delivery/server/serve-settings";
import { readOrigin } from "../../site";

/** What the environment decides about building and serving the site. */
export type Environment = ServeSettings & {
  /** The origin of all absolute URLs; `undefined` leaves it to the build. */
  origin: string | undefined;
  /** Whether to print documents to PDF; `undefined` prints them if the machine can. */
  pdf: boolean | undefined;
};

export type EnvironmentResult =
  | { environment: Environment; problems: null }
  | { environment: null; problems: [string, ...string[]] };

/**
 * Reads PORT, HOST, LOG, SITE_ORIGIN and PDF, or returns a sentence for each that is wrong, and for AS_OF, which the check reads itself. An
 * empty one counts as absent.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): EnvironmentResult {
  const { settings, problems } = readServeSettings(variables);
  const read = <T>(name: string, parse: (value: string) => T): T | undefined =>
    readVariable(variables, name, parse, problems);
  const environment = {
    ...settings,
    origin: read("SITE_ORIGIN", readOrigin),
    pdf: read("PDF", readSwitch),
  };
  read("AS_OF", (value) => readAsOf({ AS_OF: value }));
  const [first, ...others] = problems;
  return first ? { environment: null, problems: [first, ...others] } : { environment, problems: null };
}

function readSwitch(value: string): boolean {
  if (value === "0" || value === "1") return value === "1";
  throw new Error(`PDF is "${value}"; expected 0 (no PDF is made) or 1 (the build fails where none can be made)`);
}
