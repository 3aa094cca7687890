import { chooseEncoding } from "./accept-encoding";
import { prefersMarkdown } from "./accept-markdown";
import { findRoute, type Route } from "./find-route";
import { judgeRequest, type Request } from "./gate";
import { nameNearest } from "./name-nearest";
import { findNearest, type NearestPage } from "./nearest-page";
import { type Answer, inReadersLanguage, redirect, refuse } from "./plain-answer";
import type { Release, Resource } from "./release";
import type { Target } from "./target";

/** The request headers that an answer depends on. */
export type RequestHeaders = {
  accept?: string | undefined;
  "accept-language"?: string | undefined;
  "accept-encoding"?: string | string[] | undefined;
  "if-none-match"?: string | undefined;
};

/** Answers a request. HEAD gets the headers of GET and no body; a range request gets the whole file. */
export function respond(request: Request & { headers: RequestHeaders }, release: Release): Answer {
  const judgement = judgeRequest(request);
  const answer =
    judgement.refusal === null ? answerTarget(judgement.target, request.headers, release) : refuse(judgement.refusal);
  return request.method === "HEAD" ? { ...answer, body: null } : answer;
}

function answerTarget(target: Target, headers: RequestHeaders, release: Release): Answer {
  const { resources, addresses } = release;
  const known = { has: (path: string) => resources.has(path), aliases: addresses.aliases };
  const route = findRoute(target, headers["accept-language"], known);
  if (route.to === "redirect") return redirect(route.status, route.location);
  if (route.to === "notFound") return sendNotFound(target, route, headers, release);
  const found = resources.get(route.path) ?? release.notFound.default;
  return send(found.markdown && prefersMarkdown(headers.accept) ? found.markdown : found, headers);
}

/** The not-found page. If there is a page near to what was asked for, it names that page and is sent as it is, without a tag. */
function sendNotFound(
  { path }: Target,
  { locale, negotiated }: Extract<Route, { to: "notFound" }>,
  headers: RequestHeaders,
  { notFound, addresses }: Release,
): Answer {
  const page = notFound[locale];
  const nearest = locale === "default" ? null : findNearest(path, locale, addresses.titles);
  const answer = nearest ? withNearest(page, nearest) : send(page, headers);
  return negotiated ? { ...answer, headers: inReadersLanguage(answer.headers) } : answer;
}

function withNearest({ status, plain }: Resource, nearest: NearestPage): Answer {
  const body = Buffer.from(nameNearest(plain.body.toString(), nearest));
  const kept = plain.headers.filter(([name]) => !/^(?:content-length|etag)$/i.test(name));
  return { status, headers: [["Content-Length", String(body.length)], ...kept], body };
}

function send({ status, plain, encoded }: Resource, headers: RequestHeaders): Answer {
  const encoding = chooseEncoding(headers["accept-encoding"]?.toString(), encoded);
  const { etag, headers: all, kept, body } = (encoding && encoded[encoding]) ?? plain;
  return status === 200 && matches(etag, headers["if-none-match"])
    ? { status: 304, headers: kept, body: null }
    : { status, headers: all, body };
}

/** True when `ifNoneMatch` names the tag, weak or strong: the reader already has what would be sent. */
function matches(etag: string, ifNoneMatch: string | undefined): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
