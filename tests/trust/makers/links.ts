import { anywhere, bodyStart, type Edit, type Maker, proseOf } from "../edit";

type Link = { from: number; to: number; words: string; target: string };

/** The links of a text as typed. */
function linksOf(text: string): Link[] {
  return [...text.matchAll(/\[([^\][\n]+)\]\(([^)\s]+)\)/g)]
    .filter(({ index }) => index >= bodyStart(text))
    .map(({ 0: whole, 1: words = "", 2: target = "", index }) => ({
      from: index,
      to: index + whole.length,
      words,
      target,
    }));
}

const isInner = ({ target }: Link) => target.startsWith("#");

/** Puts something else for every link; nothing where `other` has nothing. */
function links(
  kind: Maker["kind"],
  name: string,
  other: (link: Link, all: readonly Link[], at: number) => string | null,
): Maker {
  return anywhere(kind, name, (text) => {
    const all = linksOf(text);
    return all.flatMap((link, at): Edit[] => {
      const put = other(link, all, at);
      return put === null || put === text.slice(link.from, link.to) ? [] : [{ from: link.from, to: link.to, put }];
    });
  });
}

/** The addresses that stand in the running text. */
const addresses =
  (other: (address: string) => string) =>
  (text: string): Edit[] =>
    [...proseOf(text).matchAll(/[\w.]+@[\w.]+\w/g)].map(({ 0: address, index }) => ({
      from: index,
      to: index + address.length,
      put: other(address),
    }));

/** Links that lead elsewhere, are gone, or say another address than they lead to. */
export const linkMakers: readonly Maker[] = [
  links("target of a link", "another place of the text", (link, all, at) => {
    const other = all
      .slice(at + 1)
      .concat(all)
      .find((next) => isInner(next) && next.target !== link.target);
    return isInner(link) && other ? `[${link.words}](${other.target})` : null;
  }),
  links("target of a link", "a place that is not there", (link) =>
    isInner(link) ? `[${link.words}](${link.target}x)` : null,
  ),
  links("target of a link", "another site", (link) => `[${link.words}](https://evil.example/)`),
  links("target of a link", "a slip in an address", (link) =>
    isInner(link) ? null : `[${link.words}](${link.target.replace("example", "examp1e")})`,
  ),
  links("target of a link", "another page of the site", (link) =>
    isInner(link) ? null : `[${link.words}](${link.target.replace("cookies", "privacy")})`,
  ),
  links("target of a link", "without the s of https", (link) =>
    isInner(link) ? null : `[${link.words}](${link.target.replace("https:", "http:")})`,
  ),
  links("link dropped", "the words stay", ({ words }) => words),
  links("text of an address", "the text says another address", (link) =>
    isInner(link) ? null : `[${link.words.replace("example", "exarnple")}](${link.target})`,
  ),
  links("text of an address", "the text says another domain", (link) =>
    isInner(link) ? null : `[${link.words.replace(/\.\w+$/, ".org")}](${link.target})`,
  ),
  anywhere(
    "text of an address",
    "another address",
    addresses((address) => address.replace(/(.)(.)@/, "$2$1@")),
  ),
  anywhere(
    "text of an address",
    "dropped",
    addresses(() => ""),
  ),
  anywhere(
    "text of an address",
    "another domain of the address",
    addresses((address) => address.replace(/@.*/, "@163.co")),
  ),
  anywhere(
    "text of an address",
    "an address that leads to another",
    addresses((address) => `[${address}](mailto:evil@163.com)`),
  ),
  anywhere(
    "text of an address",
    "an address without its sign",
    addresses((address) => address.replace("@", "at")),
  ),
  anywhere("link added", "a link in one language", (text, locale) =>
    [
      ...proseOf(text).matchAll(
        { zh: /乙方|账户|服务器/g, en: /\b(?:Party B|account|servers?)\b/g, ja: /アカウント|サーバー|許諾素材/g }[
          locale
        ],
      ),
    ].flatMap(({ 0: words, index }) =>
      ["https://evil.example/", "http://127.0.0.1/", "mailto:evil@163.com"].map((target) => ({
        from: index,
        to: index + words.length,
        put: `[${words}](${target})`,
      })),
    ),
  ),
  anywhere("link added", "an address behind a sentence", (text) =>
    [...proseOf(text).matchAll(/[。.](?=\n)/g)].map(({ index }) => ({
      from: index,
      to: index,
      put: " https://evil.example/",
    })),
  ),
  links("number of a reference", "another number", (link) => {
    const put = link.words
      .replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1))
      .replace(
        /[一二三四五六七八](?=[^一二三四五六七八]*$)/,
        (digit) => "二三四五六七八九"["一二三四五六七八".indexOf(digit)] ?? digit,
      );
    return isInner(link) && put !== link.words ? `[${put}](${link.target})` : null;
  }),
];
