import { publishedChanges } from "@/app/published-changes";
import {
  followingVersions,
  publishedContent,
  publishedText,
  publishedTexts,
  publishedVersion,
  publishedVersions,
  removedDocument,
} from "@/app/published-content";
import { publishedRemoval } from "@/app/published-removal";
import { readStoredPdf } from "@/lib/content/load";
import { changesSincePathname, type Locale, locales, versionChangesPathname, versionPathname } from "@/lib/locales";
import { hasApplied } from "@/lib/reader/version-succession";
import { documentFiles } from "@/lib/seo/document-files";
import { type PlainMediaType, plainForms } from "@/lib/seo/plain-form";

export const dynamic = "force-static";
export const dynamicParams = false;

const types = Object.keys(plainForms) as PlainMediaType[];

/** A catch-all, because Next allows no second named segment beside `[document]`. */
export function generateStaticParams() {
  const names = [
    ...[...publishedTexts(), ...publishedContent().removed].map(({ slug }) => [slug]),
    ...publishedVersions().flatMap((version) =>
      [
        versionPathname(version.slug, version.version),
        ...(hasApplied(version) ? [changesSincePathname(version.slug, version.version)] : []),
      ].map((pathname) => pathname.slice(1).split("/")),
    ),
    ...followingVersions().map(({ slug, version }) => versionChangesPathname(slug, version).slice(1).split("/")),
  ];
  return locales.flatMap((locale) => [
    ...names.flatMap((name) => types.map((type) => ({ locale, file: (name.join("/") + plainForms[type]).split("/") }))),
    ...publishedVersions()
      .filter(({ pdf }) => pdf[locale])
      .map(({ slug, version }) => ({ locale, file: `${versionPathname(slug, version)}.pdf`.slice(1).split("/") })),
  ]);
}

/**
 * A document, a version, what changed between versions or a page in a form for programs: `/en/privacy-policy.md`,
 * `/en/privacy-policy/versions/2.md`, `/en/privacy-policy/versions/2/changes.json`, `/en/privacy-policy/changes/1.md`, `/en/home.json`. Or the PDF of a version
 * as it was stored: `/en/privacy-policy/versions/1.pdf`.
 */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/[...file]">) {
  const { locale: asked, file } = await params;
  const name = file.join("/");
  const locale = locales.find((candidate) => candidate === asked);
  const [slug = "", , printed = ""] = file;
  if (locale && printed.endsWith(".pdf"))
    return new Response(new Uint8Array(readStoredPdf(slug, printed.slice(0, -".pdf".length), locale)), {
      headers: { "Content-Type": "application/pdf" },
    });
  const type = types.find((candidate) => name.endsWith(plainForms[candidate]));
  if (!locale || !type) throw new Error(`/${asked}/${name} was not asked for in generateStaticParams.`);
  const written = writeFile(name.slice(0, -plainForms[type].length).split("/"), locale, type);
  return new Response(await written, {
    headers: { "Content-Type": `${type}; charset=utf-8` },
  });
}

function writeFile([slug = "", ...below]: string[], locale: Locale, type: PlainMediaType): Promise<string> {
  const [folder, version, changes] = below;
  const { parity } = publishedContent();
  const removed = version === undefined ? removedDocument(slug) : undefined;
  if (removed) return publishedRemoval(removed, locale, type);
  if (version === undefined) return documentFiles[type](publishedText(slug), locale, { parity });
  if (folder === "changes") return publishedChanges("since", slug, version, locale, type);
  if (changes !== undefined) return publishedChanges("changed", slug, version, locale, type);
  return documentFiles[type](publishedVersion(slug, version), locale, {
    pathname: versionPathname(slug, version),
    parity,
  });
}
