import { cardLocale, socialCard } from "@/app/draw-social-card";
import { publishedTexts } from "@/app/published-content";
import { type Locale, locales, pathnameOf } from "@/lib/locales";
import { socialCardName } from "@/lib/seo/social-card";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    publishedTexts().map(({ slug }) => ({ locale, file: socialCardName(pathnameOf(slug)) })),
  );
}

/** The social card of a page: `/en/cards/home.png`, `/en/cards/privacy-policy.png`. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/cards/[file]">) {
  const { locale: own, file } = (await params) as { locale: Locale; file: string };
  const locale = cardLocale(own);
  const text = publishedTexts().find(({ slug }) => socialCardName(pathnameOf(slug)) === file);
  if (!text) throw new Error(`${file} was not asked for in generateStaticParams.`);
  const card = await socialCard(locale, text.translations[locale]);
  return new Response(new Uint8Array(card), { headers: { "Content-Type": "image/png" } });
}
