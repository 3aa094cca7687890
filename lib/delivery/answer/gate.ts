import { isHost, parseTarget, type Target, targetLimit } from "./target";

/** A request as the parser read it. `rawHeaders` alternates names and values, in the order in which they were sent. */
export type Request = { method: string; url: string; httpVersion: string; rawHeaders: readonly string[] };

/** The statuses that refuse a request. */
export type Refusal = 400 | 405 | 408 | 414 | 431;

export type Judgement = { refusal: Refusal } | { refusal: null; target: Target };

export const allowedMethods = ["GET", "HEAD"] as const;

/** Browsers send fewer than half as many header lines. */
export const headerCountLimit = 100;

/**
 * Lets through what a reader's browser sends and refuses everything else before anything is looked up: other versions of HTTP, a
 * missing, repeated or impossible Host, methods that change things, bodies, and targets that are no address.
 */
export function judgeRequest({ method, url, httpVersion, rawHeaders }: Request): Judgement {
  if (rawHeaders.length > 2 * headerCountLimit) return { refusal: 431 };
  if (!/^1\.[01]$/.test(httpVersion) || !hasOneHost(rawHeaders)) return { refusal: 400 };
  if (!(allowedMethods as readonly string[]).includes(method)) return { refusal: 405 };
  if (hasBody(rawHeaders)) return { refusal: 400 };
  return judgeTarget(method, url);
}

/** Judges the request line alone, for a server that has already read the rest by its own rules. */
export function judgeTarget(method: string, url: string): Judgement {
  if (!(allowedMethods as readonly string[]).includes(method)) return { refusal: 405 };
  if (url.length > targetLimit) return { refusal: 414 };
  const target = parseTarget(url);
  return target ? { refusal: null, target } : { refusal: 400 };
}

function valuesOf(name: string, rawHeaders: readonly string[]): string[] {
  const values: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === name) values.push(rawHeaders[index + 1] ?? "");
  return values;
}

function hasOneHost(rawHeaders: readonly string[]): boolean {
  const [host, ...others] = valuesOf("host", rawHeaders);
  return host !== undefined && others.length === 0 && isHost(host);
}

function hasBody(rawHeaders: readonly string[]): boolean {
  if (valuesOf("transfer-encoding", rawHeaders).length > 0) return true;
  return valuesOf("content-length", rawHeaders).some((value) => value !== "0");
}
