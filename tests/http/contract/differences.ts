import { edgeDifferences } from "./edge-differences";
import { nginxDifferences } from "./nginx-differences";

export type ServerName = "embedded" | "nginx" | "edge";

/**
 * What the contract does not check on a server, and why. `compresses`: the server compresses by itself, so bodies are compared
 * decoded. `namesNoPage`: its
 * not-found page is the same for every address, and lists the documents.
 */
export type Engine = { unchecked?: Record<string, string>; compresses?: string; namesNoPage?: string };

const byCloudflare = "Cloudflare compresses by itself, and sends what belongs to that.";

export const engines: Record<ServerName, Engine> = {
  embedded: {},
  nginx: { namesNoPage: "nginx sends files as they are." },
  edge: {
    unchecked: { Vary: byCloudflare, "Content-Length": byCloudflare, "Content-Encoding": byCloudflare },
    compresses: byCloudflare,
  },
};

/**
 * Rows in which a server cannot answer as the contract says, with the reason and its own answer: a status (0 for bytes that are
 * no HTTP/1.1 response), and a redirect's target.
 */
export type Difference = {
  reason: string;
  rows: Readonly<Record<string, readonly [status: number, location?: string]>>;
};

const differences: Record<ServerName, readonly Difference[]> = {
  embedded: [],
  nginx: nginxDifferences,
  edge: edgeDifferences,
};

/** What a server answers to a row instead of the contract's answer; `undefined` if it must follow the contract. */
export function findDifference(
  server: ServerName,
  row: string,
): readonly [status: number, location?: string] | undefined {
  return differences[server].map(({ rows }) => rows[row]).find((answer) => answer !== undefined);
}
