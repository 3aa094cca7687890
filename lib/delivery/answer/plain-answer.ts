import { cacheHeaders, type Header, securityHeaders } from "../bundle/headers";
import { allowedMethods, type Refusal } from "./gate";

/** A whole response. `body` is `null` where HTTP allows none. */
export type Answer = { status: number; headers: readonly Header[]; body: Uint8Array | null };

/** What a refused client reads. It repeats nothing of the request. */
export const refusalTexts: Record<Refusal, string> = {
  400: "Bad Request",
  405: "Method Not Allowed",
  408: "Request Timeout",
  414: "URI Too Long",
  431: "Request Header Fields Too Large",
};

/** Answers a refused request and closes the connection: nothing that follows on it could be trusted. */
export function refuse(status: Refusal): Answer {
  return plainAnswer(status, refusalTexts[status], [
    ...securityHeaders("error"),
    ...cacheHeaders("error"),
    ...(status === 405 ? [["Allow", allowedMethods.join(", ")] as const] : []),
    ["Connection", "close"],
  ]);
}

/** Redirects. A 307 depends on the reader's language, a 308 does not. */
export function redirect(status: 307 | 308, location: string): Answer {
  return plainAnswer(status, status === 307 ? "Temporary Redirect" : "Permanent Redirect", [
    ...securityHeaders("redirect"),
    ...cacheHeaders(status === 307 ? "redirect" : "file"),
    ["Location", location],
  ]);
}

/** The headers of a page that was chosen by the reader's language: it is kept like a redirect to a language, and varies like one. */
export function inReadersLanguage(headers: readonly Header[]): Header[] {
  const chosen = cacheHeaders("redirect");
  const isVary = ([name]: Header) => /^vary$/i.test(name);
  const vary = headers.filter(isVary).map(([, value]) => value);
  return [
    ...headers.filter((header) => !isVary(header) && !/^cache-control$/i.test(header[0])),
    ...chosen.map(([name, value]): Header => [name, name === "Vary" ? [value, ...vary].join(", ") : value]),
  ];
}

function plainAnswer(status: number, text: string, headers: readonly Header[]): Answer {
  const body = new TextEncoder().encode(`${status} ${text}\n`);
  return {
    status,
    headers: [["Content-Type", "text/plain; charset=utf-8"], ["Content-Length", String(body.length)], ...headers],
    body,
  };
}
