import { targetLimit } from "../answer/target";

/**
 * A request that was answered. `method` and `url` are `null` where the request could not be read; `bytes` are those of the body, 0 when
 * the reader left before its end; `milliseconds` count from the last byte of the request.
 */
export type Access = {
  method: string | null;
  url: string | null;
  status: number;
  bytes: number;
  milliseconds: number;
};

/** What the server says: that it is ready, which release it takes or refuses, and, if asked for, each request. */
export type ServerLog = { say: (message: string) => void; access: ((access: Access) => void) | undefined };

/**
 * Makes the server's log, whose lines, each with its line break, go to `write`. As `json` each line is an object, for programs, and there
 * is one for each request; otherwise a line is a sentence. No line says who asks: no address, no browser, no referrer, and of an address
 * only what stands before its question mark, because readers bring marks of their own behind it.
 * @example
 * createServerLog("json", write).access?.({ method: "GET", url: "/zh?from=me", status: 200, bytes: 9, milliseconds: 0.21 });
 * // {"time":"2026-11-27T08:00:00.000Z","method":"GET","path":"/zh","status":200,"bytes":9,"milliseconds":0.2}
 */
export function createServerLog(format: "json" | undefined, write: (line: string) => void): ServerLog {
  if (format === undefined) return { say: (message) => write(`${message}\n`), access: undefined };
  const line = (fields: object) => write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);
  return {
    say: (message) => line({ message }),
    access: ({ method, url, status, bytes, milliseconds }) => {
      const path = url === null ? null : url.replace(/\?.*$/s, "").slice(0, targetLimit);
      line({ method, path, status, bytes, milliseconds: Math.round(milliseconds * 10) / 10 });
    },
  };
}
