import { brotliCompressSync, constants } from "node:zlib";
import type { Element, Root, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { exchange } from "../http/contract/wire";

/** The bytes of one page: of its headers, of its body as it is sent, and of the brotli form of its bare HTML. */
export type PageBytes = { path: string; headers: number; plain: number; gzip: number; brotli: number; bare: number };

/** Asks the server on `port` for a page in each encoding. */
export async function measurePage(port: number, path: string): Promise<PageBytes> {
  const get = async (encoding: string) => {
    const answer = await exchange(
      port,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
    );
    if (answer?.status !== 200) throw new Error(`${path} was answered with ${answer?.status}.`);
    return answer;
  };
  const [plain, gzip, brotli] = [await get("identity"), await get("gzip"), await get("br")];
  const head = brotli.headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return {
    path,
    headers: `HTTP/1.1 200 OK\r\n${head}\r\n`.length,
    plain: plain.body.length,
    gzip: gzip.body.length,
    brotli: brotli.body.length,
    bare: compress(bareHtml(plain.body.toString())).length,
  };
}

function compress(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** The page's semantic HTML alone: no head but the title, no style, no script, no attribute but what links and languages need. */
export function bareHtml(html: string): string {
  const tree = unified().use(rehypeParse).parse(html);
  strip(tree);
  return unified().use(rehypeStringify, { omitOptionalTags: true }).stringify(tree);
}

const dropped = new Set(["style", "script", "link", "meta", "svg"]);
const keptAttributes = new Set(["href", "id", "lang", "dateTime", "hrefLang"]);

function strip(node: Root | Element): void {
  node.children = (node.children as RootContent[]).filter(
    (child) => child.type !== "comment" && !(child.type === "element" && dropped.has(child.tagName)),
  ) as Element["children"];
  for (const child of node.children) {
    if (child.type !== "element") continue;
    for (const name of Object.keys(child.properties)) if (!keptAttributes.has(name)) delete child.properties[name];
    strip(child);
  }
}
