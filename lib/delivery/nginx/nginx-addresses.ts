import { homeSlug, locales } from "../../locales";
import { localeSegment } from "../answer/locale-aliases";
import { addressLeft, namesFile } from "../answer/target";
import type { Manifest } from "../bundle/manifest";
import { type MapLine, nginxMap } from "./nginx-map";

/** A locale of the site, in a regular expression. */
export const anyLocale = `(?:${locales.join("|")})`;

/**
 * The maps that lead an address to a file. `$asked` is the path if it is spelled as an address is and is no file that only the server
 * may read; else it is empty, so that no file is found. `$twin` is
 * what is looked for first: the Markdown of a page for requests that ask for it, and else the page.
 */
export function addressMaps(): string {
  return [
    "# The file at an address, and its Markdown for who names that before HTML and does not refuse it.\n",
    nginxMap("$request_uri $uri", "asked", "", [
      ["~^(?<spelt>/[^? ]*+(?<!/|\\.br|\\.gz|/404|\\.html))(?:\\?[^ ]*)? \\k<spelt>$", "$spelt"],
    ]),
    nginxMap("$http_accept", "twin", "$asked.html", [
      [
        "~*^(?:(?!\\s*text/html)[^,]*,)*?\\s*text/markdown(?=\\s*(?:[,;]|$))(?![^,]*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))",
        "$twin_name",
      ],
    ]),
    nginxMap("$asked", "twin_name", "$asked.md", [[`~^/${anyLocale}$`, `$asked/${homeSlug}.md`]]),
  ].join("");
}

/**
 * The maps for a path that is no address. `$meant` is the address that it may mean (see lib/delivery/answer/right-address.ts),
 * `$respelt` says whether that is another one, and `$missing_page` is the page that says that nothing is there, in the locale that
 * `$missing` names. `aliasesFile` is the path of the file with `aliasLines`.
 */
export function meaningMaps(aliasesFile: string): string {
  const readings = locales.map(
    (locale): MapLine => [`~*^/(?:${localeSegment(locale)})(?<below>(?:/.*)?)$`, `/${locale}$below`],
  );
  return [
    "# What a path means that is no address: without what followed a link, then with the site's name of the locale, then of the document.\n",
    nginxMap("$uri", "address_left", "", [[`~(*UTF)${addressLeft}`, "$left"]]),
    nginxMap("$address_left", "clean_path", "", [
      ["~(?:\\.br|\\.gz|/404)(?:\\.html)?/?$", ""],
      ["~^(?<clean>/.*?)(?:(?<!/)\\.html)?/?$", "$clean"],
    ]),
    nginxMap("$clean_path", "localized", "$clean_path", readings),
    nginxMap("$localized", "meant", "$localized", [
      [`~^(?<before>(?:/${anyLocale})?/)(?<name>[\\w-]+)(?<after>(?:[/.].*)?)$`, "$before$present_name$after"],
    ]),
    `map $name $present_name {\n  default $name;\n  include ${aliasesFile};\n}\n`,
    nginxMap("$request_uri $meant", "respelt", "1", [["~^(?<sent>[^? ]+)(?:\\?[^ ]*)? \\k<sent>$", ""]]),
    nginxMap("$meant", "below_locale", "$meant", [["/", ""]]),
    nginxMap("$uri", "missing", "reader", [
      ...locales.map((locale): MapLine => [`~*^/(?:${localeSegment(locale)})(?:/|$)`, `/${locale}`]),
      [`~^/_next(?:/|$)|${namesFile}`, ""],
    ]),
    nginxMap("$missing", "missing_page", "$missing/404.html", [["reader", "/$reader_locale/404.html"]]),
  ].join("");
}

/** The lines of the file that leads from each old name of a document to its present one. */
export function aliasLines(manifests: readonly [Manifest, ...Manifest[]]): string {
  return Object.entries(manifests[0].aliases)
    .map(([old, slug]) => `~^${old}$ ${slug};\n`)
    .join("");
}
