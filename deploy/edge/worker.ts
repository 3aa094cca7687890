import { type Addresses, addressesFile } from "../../lib/delivery/answer/addresses";
import { findRoute } from "../../lib/delivery/answer/find-route";
import { judgeTarget } from "../../lib/delivery/answer/gate";
import { nameNearest } from "../../lib/delivery/answer/name-nearest";
import { findNearest } from "../../lib/delivery/answer/nearest-page";
import { inReadersLanguage, redirect, refuse } from "../../lib/delivery/answer/plain-answer";
import type { Header } from "../../lib/delivery/bundle/headers";

type Environment = { ASSETS: { fetch: (address: string) => Promise<Response> } };

/** The addresses of the files beside this worker. Both are published together, so that one reading lasts. */
let addresses: (Addresses & { all: ReadonlySet<string> }) | undefined;

async function readAddresses({ ASSETS }: Environment, origin: string): Promise<NonNullable<typeof addresses>> {
  if (addresses) return addresses;
  const read = (await (await ASSETS.fetch(`${origin}/${addressesFile}`)).json()) as Addresses;
  addresses = { ...read, all: new Set([...Object.keys(read.titles), ...read.files]) };
  return addresses;
}

/**
 * Answers addresses that are not files of the bundle: redirects to the address that was meant or to the reader's language, or sends a
 * not-found page, which names the nearest page. Files are served without it.
 */
async function answer(request: Request, environment: Environment): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const judgement = judgeTarget(request.method, pathname + search);
  if (judgement.refusal !== null) return send(refuse(judgement.refusal));
  const { all, titles, aliases } = await readAddresses(environment, origin);
  const language = request.headers.get("Accept-Language") ?? undefined;
  const route = findRoute(judgement.target, language, { has: (path) => all.has(path), aliases });
  if (route.to === "redirect") return send(redirect(route.status, route.location));
  if (route.to === "file") return await environment.ASSETS.fetch(origin + route.path);
  const page = await environment.ASSETS.fetch(origin + (route.locale === "default" ? "/404" : `/${route.locale}/404`));
  const nearest = route.locale === "default" ? null : findNearest(pathname, route.locale, titles);
  const headers = [...page.headers].filter(([name]) => !nearest || !/^(?:etag|content-length)$/.test(name));
  const body = nearest ? nameNearest(await page.text(), nearest) : page.body;
  return toResponse(404, route.negotiated ? inReadersLanguage(headers) : headers, body);
}

function send({ status, headers, body }: ReturnType<typeof refuse>): Response {
  const kept = headers.filter(([name]) => name !== "Connection" && name !== "Content-Length");
  return toResponse(status, kept, body as BodyInit | null);
}

function toResponse(status: number, headers: readonly Header[], body: BodyInit | null): Response {
  return new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });
}

export default { fetch: answer };
