import { edgeDifferences } from "./edge-differences";
import { nextDifferences } from "./next-differences";

export type ServerName = "embedded" | "nginx" | "edge" | "next";

/**
 * What the contract does not check on a server, and why. `compresses`: the server compresses by itself, so bodies are compared
 * decoded. `ownWords`: it answers refusals in its own words.
 */
export type Engine = { unchecked?: Record<string, string>; compresses?: string; ownWords?: string };

const byCloudflare = "Cloudflare compresses by itself, and sends what belongs to that.";
const ofTheBundle = "The headers are those of the bundle's servers; `next start` sends its own.";

export const engines: Record<ServerName, Engine> = {
  embedded: {},
  nginx: {},
  edge: {
    unchecked: { Vary: byCloudflare, "Content-Length": byCloudflare, "Content-Encoding": byCloudflare },
    compresses: byCloudflare,
  },
  next: {
    unchecked: Object.fromEntries(
      [
        "Accept-Ranges",
        "Allow",
        "Cache-Control",
        "Content-Encoding",
        "Content-Length",
        "Content-Security-Policy",
        "Content-Type",
        "Cross-Origin-Embedder-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "ETag",
        "Last-Modified",
        "Permissions-Policy",
        "Referrer-Policy",
        "Strict-Transport-Security",
        "Vary",
        "X-Content-Type-Options",
        "X-Frame-Options",
      ].map((name) => [name, ofTheBundle]),
    ),
    compresses: "Next compresses by itself, and knows no brotli.",
    ownWords: "Nothing of the site's stands between a reader and Next's parser.",
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
  nginx: [
    {
      reason: "nginx reads the authority after CONNECT as a broken address before it looks at the method.",
      rows: { "method: CONNECT": [400] },
    },
    {
      reason: "nginx answers HTTP/0.9 in HTTP/0.9: the same refusal, without a status line and headers.",
      rows: { "version: none": [0] },
    },
  ],
  edge: edgeDifferences,
  next: nextDifferences,
};

/** What a server answers to a row instead of the contract's answer; `undefined` if it must follow the contract. */
export function findDifference(
  server: ServerName,
  row: string,
): readonly [status: number, location?: string] | undefined {
  return differences[server].map(({ rows }) => rows[row]).find((answer) => answer !== undefined);
}
