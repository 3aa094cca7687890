import { getLocale, getTranslations } from "next-intl/server";
import { documentSummaries } from "@/app/published-content";
import { NotFoundNotice } from "@/components/NotFoundNotice";
import { PageFrame } from "@/components/PageFrame";
import { localePath } from "@/lib/locales";

/** What a reader sees under a URL that names a locale and no page of it. The language links lead home. */
export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations("notFound");
  const home = { href: localePath(locale, "/"), label: t("home") };
  return (
    <PageFrame pathname="/" documents={documentSummaries(locale)}>
      <NotFoundNotice title={t("title")} text={t("text")} home={home} />
    </PageFrame>
  );
}
