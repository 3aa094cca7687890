import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { latestDocument, listedTexts, publishedContent } from "@/app/published-content";
import { PageFrame } from "@/components/PageFrame";
import { VersionList } from "@/components/VersionList";
import { versionsPathname } from "@/lib/locales";

type Props = PageProps<"/[locale]/[document]/versions">;

export function generateStaticParams() {
  const { documents, removed } = publishedContent();
  return [...documents, ...removed].map(({ slug }) => ({ document: slug }));
}

/** Search engines are asked to leave the list out: what is to be found is the text in force. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("versionList");
  const { title } = latestDocument((await params).document).translations[locale];
  return {
    title: t("title", { title }),
    description: t("pageDescription", { title }),
    robots: { index: false },
  };
}

/** The list of a document's versions. */
export default async function VersionsPage({ params }: Props) {
  const locale = await getLocale();
  const document = latestDocument((await params).document);
  return (
    <PageFrame pathname={versionsPathname(document.slug)} {...listedTexts(locale)}>
      <VersionList document={document} locale={locale} />
    </PageFrame>
  );
}
