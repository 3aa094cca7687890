import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { listedTexts, publishedContent } from "@/app/published-content";
import { publishedPinDates } from "@/app/published-pin-dates";
import { PageFrame } from "@/components/PageFrame";
import { ParityView } from "@/components/ParityView";
import { parityPathname } from "@/lib/locales";
import { siteOrigin } from "@/lib/site";

/** Search engines are asked to leave the record out: what is to be found is the texts. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("parityView");
  return {
    title: t("title"),
    description: t("pageDescription"),
    alternates: { types: { "application/json": `${siteOrigin}${parityPathname}.json` } },
    robots: { index: false },
  };
}

/** Which part of each translation was read beside which original, and when that was recorded. */
export default async function ParityPage() {
  const locale = await getLocale();
  return (
    <PageFrame pathname={parityPathname} {...listedTexts(locale)}>
      <ParityView parity={publishedContent().parity} dates={publishedPinDates()} locale={locale} />
    </PageFrame>
  );
}
