import type { Root } from "hast";
import { siteOrigin } from "@/lib/site";
import { get } from "./get";
import { attribute, findAll, parseHtml } from "./parse-html";

/** A reference from a page of the site: the page, the attribute, and the target (without the origin, with the fragment). */
export type Reference = { from: string; as: string; to: string };

/** What a path answers with. Only pages have `html`; `path` is where redirects end. */
export type Answered = { path: string; status: number; type: string; html?: Root };

/** What in a page names an address, and the attribute that holds it. */
const naming: [selector: string, name: string][] = [
  ["a[href]", "href"],
  ["link[href]", "href"],
  ['meta[property="og:image"], meta[property="og:url"], meta[name="twitter:image"]', "content"],
];

/** The path that `url`, as written on the page `from`, has on this site; null for what is elsewhere. */
function toPath(url: string, from: string): string | null {
  const resolved = new URL(url, siteOrigin + from);
  return resolved.origin === siteOrigin ? resolved.href.slice(siteOrigin.length) : null;
}

/** Everything that a page names on its own site. */
export function referencesOf(from: string, html: Root): Reference[] {
  const structured = structuredData(html).flatMap(urlsIn);
  return [
    ...naming.flatMap(([selector, name]) =>
      findAll(selector, html).map((element) => ({
        as: [element.tagName, attribute(element, "rel"), attribute(element, "hreflang"), attribute(element, "property")]
          .filter(Boolean)
          .join(" "),
        url: attribute(element, name) ?? "",
      })),
    ),
    ...structured.map((url) => ({ as: "JSON-LD", url })),
  ].flatMap(({ as, url }) => {
    const to = toPath(url, from);
    return to === null ? [] : [{ from, as, to }];
  });
}

/** The JSON-LD of a page, parsed. */
export function structuredData(html: Root): object[] {
  return findAll("script[type='application/ld+json']", html).map(({ children: [text] }) =>
    JSON.parse(text?.type === "text" ? text.value : ""),
  );
}

function urlsIn(value: unknown): string[] {
  if (typeof value === "string") return /^https?:\/\/(?!schema\.org\b)/.test(value) ? [value] : [];
  return value && typeof value === "object" ? Object.values(value).flatMap(urlsIn) : [];
}

/** Everything that can be reached from `start` by following references. */
export async function crawl(start: string): Promise<{ answers: Map<string, Answered>; references: Reference[] }> {
  const answers = new Map<string, Answered>();
  const references: Reference[] = [];
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (answers.has(path)) continue;
    const answer = await follow(path);
    answers.set(path, answer);
    if (!answer.html || answer.path !== path) {
      if (answer.path !== path) waiting.push(answer.path);
      continue;
    }
    const found = referencesOf(path, answer.html);
    references.push(...found);
    waiting.push(...found.map(({ to }) => withoutFragment(to)));
  }
  return { answers, references };
}

async function follow(path: string): Promise<Answered> {
  const { status, headers, body } = await get(path);
  if (status === 307 && headers.location) return follow(toPath(headers.location, path) ?? "");
  const type = headers["content-type"] ?? "";
  return { path, status, type, ...(type.startsWith("text/html") && { html: parseHtml(body) }) };
}

/** The path without its fragment. */
function withoutFragment(path: string): string {
  return path.replace(/#.*$/, "");
}

/** What is wrong with these references: dead targets, and fragments that are not on their page. */
export function deadReferences(answers: ReadonlyMap<string, Answered>, references: readonly Reference[]): string[] {
  return references.flatMap(({ from, as, to }) => {
    const answer = answers.get(withoutFragment(to));
    const fragment = decodeURIComponent(/#(.*)$/.exec(to)?.[1] ?? "");
    if (answer?.status !== 200) return [`${from}: ${as} ${to} answers ${answer?.status}`];
    if (!fragment) return [];
    const there = answer.html && findAll("[id]", answer.html).some((element) => attribute(element, "id") === fragment);
    return there ? [] : [`${from}: ${as} ${to} names no place on that page`];
  });
}
