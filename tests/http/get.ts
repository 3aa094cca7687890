import { type IncomingHttpHeaders, request } from "node:http";
import { inject } from "vitest";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Requests `path` with only these headers: `fetch` would add an Accept-Language of its own. */
export function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${inject("siteUrl")}${path}`, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}
