import { getLocale, getTranslations } from "next-intl/server";
import { documentLinks, listedTexts } from "@/app/published-content";
import { NotFoundNotice } from "@/components/NotFoundNotice";
import { PageFrame } from "@/components/PageFrame";
import { localePath } from "@/lib/locales";

/** What readers see at a URL that names a locale but no page. The language links point home. */
export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations("notFound");
  const home = { href: localePath(locale, "/"), label: t("home") };
  return (
    <PageFrame pathname="/" {...listedTexts(locale)}>
      <NotFoundNotice
        title={t("title")}
        text={t("text")}
        nearest={t("nearest", { page: "{page}" })}
        home={home}
        documents={{ title: t("documents"), links: documentLinks(locale) }}
      />
    </PageFrame>
  );
}
