import { publishedText, publishedTexts, publishedVersion, publishedVersions } from "@/app/published-content";
import { locales, versionPathname } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { type PlainMediaType, plainForms } from "@/lib/seo/plain-form";

export const dynamic = "force-static";
export const dynamicParams = false;

const types = Object.keys(plainForms) as PlainMediaType[];

/** A catch-all, because Next allows no second named segment beside `[document]`. */
export function generateStaticParams() {
  const names = [
    ...publishedTexts().map(({ slug }) => [slug]),
    ...publishedVersions().map(({ slug, version }) => [slug, "versions", version]),
  ];
  return locales.flatMap((locale) =>
    names.flatMap((name) => types.map((type) => ({ locale, file: (name.join("/") + plainForms[type]).split("/") }))),
  );
}

/** A document, a version or a page in a form for programs: `/en/privacy-policy.md`, `/en/privacy-policy/versions/2.md`, `/en/home.json`. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/[...file]">) {
  const { locale: asked, file } = await params;
  const name = file.join("/");
  const locale = locales.find((candidate) => candidate === asked);
  const type = types.find((candidate) => name.endsWith(plainForms[candidate]));
  if (!locale || !type) throw new Error(`/${asked}/${name} was not asked for in generateStaticParams.`);
  const [slug = "", , version] = name.slice(0, -plainForms[type].length).split("/");
  const written =
    version === undefined
      ? documentFiles[type](publishedText(slug), locale)
      : documentFiles[type](publishedVersion(slug, version), locale, versionPathname(slug, version));
  return new Response(await written, {
    headers: { "Content-Type": `${type}; charset=utf-8` },
  });
}
