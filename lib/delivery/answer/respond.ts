import { chooseEncoding } from "./accept-encoding";
import { prefersMarkdown } from "./accept-markdown";
import { findRoute } from "./find-route";
import { judgeRequest, type Request } from "./gate";
import { type Answer, redirect, refuse } from "./plain-answer";
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
  const route = findRoute(target, headers["accept-language"], (path) => release.resources.has(path));
  if (route.to === "redirect") return redirect(route.status, route.location);
  const found = route.to === "file" ? release.resources.get(route.path) : undefined;
  if (found?.markdown && prefersMarkdown(headers.accept)) return send(found.markdown, headers);
  return send(found ?? release.notFound[route.to === "notFound" ? route.locale : "default"], headers);
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
