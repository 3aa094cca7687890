import { isLocale, type Locale } from "../../locales";
import { readLink } from "./link-target";
import { domainPattern, emailPattern, findWords, urlPattern } from "./words";

/**
 * What a link leads to, alike in every language: of a web address the site and the rest without what only chooses a language, a mail
 * address, or a place in the content. `language` tells that the name of the site chooses one: its pages have names of their own there.
 */
export type LinkValue =
  | { kind: "web"; secure: boolean; site: string; rest: string; language: string | null }
  | { kind: "mail"; address: string }
  | { kind: "content"; slug: string; id: string | null };

const languages = "zh|en|ja|jp|cn";
const regions = "hans|hant|cn|tw|hk|sg|us|gb|uk|jp";
const languageName = new RegExp(`^(?:${languages}|us|uk|gb)(?:[-_](?:${regions}))*$`, "i");
const languageOfFile = new RegExp(`[._-](?:${languages})(?:[-_](?:${regions}))*(?=\\.[a-z]+$|$)`, "i");
const languageKeys = ["lang", "language", "locale", "hl", "lc", "setlang"];

/** Reads what a link typed in a translation leads to; null when it cannot be used (rule `link-unsafe`). */
export function linkValue(url: string, from: { slug: string; locale: Locale }): LinkValue | null {
  const target = readLink(url, from);
  if (target?.kind === "content") return { kind: "content", slug: target.slug, id: target.id };
  if (target?.kind === "mail") return { kind: "mail", address: mailAddress(url) };
  return target ? webValue(url) : null;
}

const mailAddress = (url: string) => decoded(url.replace(/^mailto:/i, "").replace(/\?.*$/, "")).toLowerCase();

/**
 * Reads a web address. `www.`, a slash at the end and capitals in the name of the site make no difference.
 * @example
 * webValue("http://www.a.example/en/terms/?lang=en"); // { kind: "web", secure: false, site: "a.example", rest: "/terms", language: null }
 */
function webValue(address: string): LinkValue | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(address);
  const labels = hostname.toLowerCase().replace(/\.$/, "").split(".");
  if (labels[0] === "www" && labels.length > 2) labels.shift();
  const language = labels.length > 2 && languageName.test(labels[0] ?? "") ? (labels.shift() ?? null) : null;
  const path = decoded(pathname)
    .split("/")
    .filter((piece) => piece !== "" && !languageName.test(piece) && !/^index\.[a-z]+$/i.test(piece))
    .map((piece) => `/${piece.replace(languageOfFile, "")}`);
  const query = [...searchParams]
    .filter(([key]) => !languageKeys.includes(key.toLowerCase()))
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  const rest = `${path.join("")}${query.length > 0 ? `?${query.join("&")}` : ""}${decoded(hash)}`;
  return { kind: "web", secure: protocol === "https:", site: labels.join(".") + (port && `:${port}`), rest, language };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True when two links lead to the same, and both or neither by `https:`. */
export function sameLink(one: LinkValue, other: LinkValue): boolean {
  return sameTarget(one, other) && !(one.kind === "web" && other.kind === "web" && one.secure !== other.secure);
}

/** True when two links lead to the same in their languages: en.wikipedia.org and ja.wikipedia.org name their pages each in its own. */
export function sameTarget(one: LinkValue, other: LinkValue): boolean {
  if (one.kind === "web" && other.kind === "web")
    return (
      one.site === other.site &&
      (one.rest === other.rest || (one.language !== null && other.language !== null && one.language !== other.language))
    );
  if (one.kind === "content" && other.kind === "content") return one.slug === other.slug && one.id === other.id;
  return one.kind === "mail" && other.kind === "mail" && one.address === other.address;
}

/**
 * What the words of a link show of an address: mail addresses, web addresses with `https:`, and where the words are nothing else the name of a
 * site. `whole` tells that the words are nothing else.
 */
function shownIn(words: string): { value: LinkValue; whole: boolean }[] {
  const text = words.trim().replace(/^[<“‘"'「『（(]+|[>”’"'」』）).,;:。，]+$/gu, "");
  const mails = findWords(text, emailPattern).map(({ word }) => ({ word, value: mailShown(word) }));
  const sites =
    mails.length > 0 ? [] : findWords(text, urlPattern).map(({ word }) => ({ word, value: webValue(word) }));
  const found = [...mails, ...sites].flatMap(({ word, value }) => (value ? [{ value, whole: word === text }] : []));
  if (found.length > 0 || !isSiteName(text)) return found;
  const value = webValue(`https://${text}`);
  return value ? [{ value, whole: true }] : [];
}

const mailShown = (word: string): LinkValue => ({ kind: "mail", address: word.toLowerCase() });

/** Ends of file names that are also ends of sites: README.md, Node.js, main.rs, a.sh. */
const endsOfFiles = /\.(?:md|js|ts|mjs|rs|py|sh|pl|rb|cc|ps|so|ai|zip|mov)$/i;
const endsOfSites =
  /\.(?:[a-z]{2}|com|net|org|info|biz|gov|edu|int|mil|app|dev|io|xyz|top|site|online|store|shop|cloud|tech|club|example|test|中国|公司|网络)$/;

function isSiteName(text: string): boolean {
  const [name = ""] = text.split("/");
  return findWords(name, domainPattern)[0]?.word === name && endsOfSites.test(name) && !endsOfFiles.test(name);
}

/** True when the words of a link show another address than the one that it leads to. */
export function showsOther(words: string, target: LinkValue): boolean {
  return shownIn(words).some(({ value, whole }) => {
    if (value.kind !== target.kind)
      return whole && !(value.kind === "web" && value.rest === "" && !words.includes("://"));
    return value.kind === "web" && target.kind === "web" ? !leadsInto(value, target) : !sameTarget(value, target);
  });
}

/** True when the words of a link are its address: rules on facts compare them. */
export function showsItself(words: string, target: LinkValue): boolean {
  return shownIn(words).some(({ value }) => sameTarget(value, target));
}

type Web = Extract<LinkValue, { kind: "web" }>;

/** The words may show less than the address: the site alone, or the beginning of a long path. */
function leadsInto(shown: Web, target: Web): boolean {
  const site = target.site === shown.site || target.site.endsWith(`.${shown.site}`);
  return site && target.rest.startsWith(shown.rest.replace(/(?:…|\.{3})$/u, ""));
}

/** A link into the content as it is typed in another language: `../terms/zh.md#use` as `../terms/en.md#use`. */
export function inLanguage(url: string, locale: Locale): string {
  const name = /^((?:\.\.\/[a-z0-9-]+\/)?)([a-z]+)(?=\.md(?:#|$))/.exec(url);
  return name?.[2] && isLocale(name[2]) ? `${name[1]}${locale}${url.slice(name[0].length)}` : url;
}
