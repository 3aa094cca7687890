import { findRoute } from "../../lib/delivery/answer/find-route";
import { judgeTarget } from "../../lib/delivery/answer/gate";
import { redirect, refuse } from "../../lib/delivery/answer/plain-answer";

type Environment = { ASSETS: { fetch: (address: string) => Promise<Response> } };

/**
 * Answers addresses that are not files of the bundle: redirects to the reader's language or to the one spelling of an address, or
 * sends a not-found page. Files are served without it.
 */
async function answer(request: Request, { ASSETS }: Environment): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const judgement = judgeTarget(request.method, pathname + search);
  if (judgement.refusal !== null) return send(refuse(judgement.refusal));
  const route = findRoute(judgement.target, request.headers.get("Accept-Language") ?? undefined, () => false);
  if (route.to === "redirect") return send(redirect(route.status, route.location));
  const page = route.to === "notFound" && route.locale !== "default" ? `/${route.locale}/404` : "/404";
  const { body, headers } = await ASSETS.fetch(origin + page);
  return new Response(body, { status: 404, headers });
}

function send({ status, headers, body }: ReturnType<typeof refuse>): Response {
  const kept = headers.filter(([name]) => name !== "Connection" && name !== "Content-Length");
  return new Response(body as BodyInit | null, {
    status,
    headers: kept.map(([name, value]): [string, string] => [name, value]),
  });
}

export default { fetch: answer };
