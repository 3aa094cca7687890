import { publishedText, publishedTexts } from "@/app/published-content";
import { locales } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { type PlainMediaType, plainForms } from "@/lib/seo/plain-form";

export const dynamic = "force-static";
export const dynamicParams = false;

const types = Object.keys(plainForms) as PlainMediaType[];

/** A catch-all, because Next allows no second named segment beside `[document]`. */
export function generateStaticParams() {
  return locales.flatMap((locale) =>
    publishedTexts().flatMap(({ slug }) => types.map((type) => ({ locale, file: [slug + plainForms[type]] }))),
  );
}

/** A document or a page in a form for programs: `/en/privacy-policy.md`, `/en/home.json`. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/[...file]">) {
  const { locale: asked, file } = await params;
  const name = file.join("/");
  const locale = locales.find((candidate) => candidate === asked);
  const type = types.find((candidate) => name.endsWith(plainForms[candidate]));
  if (!locale || !type) throw new Error(`/${asked}/${name} was not asked for in generateStaticParams.`);
  const text = publishedText(name.slice(0, -plainForms[type].length));
  return new Response(await documentFiles[type](text, locale), {
    headers: { "Content-Type": `${type}; charset=utf-8` },
  });
}
