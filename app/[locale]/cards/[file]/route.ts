import { getTranslations } from "next-intl/server";
import { cardLocale, drawSocialCard } from "@/app/draw-social-card";
import { documentSummaries, publishedContent } from "@/app/published-content";
import { type Locale, locales } from "@/lib/locales";
import { socialCardName } from "@/lib/seo/social-card";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const pathnames = ["/", ...publishedContent().documents.map(({ slug }) => `/${slug}`)];
  return locales.flatMap((locale) => pathnames.map((pathname) => ({ locale, file: socialCardName(pathname) })));
}

/** The social card of a page: `/en/cards/home.png`, `/en/cards/privacy-policy.png`. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/cards/[file]">) {
  const { locale: own, file } = (await params) as { locale: Locale; file: string };
  const locale = cardLocale(own);
  const document = documentSummaries(locale).find(({ slug }) => socialCardName(`/${slug}`) === file);
  const t = await getTranslations({ locale, namespace: "homePage" });
  const card = await drawSocialCard(locale, document ?? { title: t("title"), description: t("description") });
  return new Response(card, { headers: { "Content-Type": "image/png" } });
}
