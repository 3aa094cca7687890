import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { listedTexts, publishedVersion, publishedVersions } from "@/app/published-content";
import { DocumentView } from "@/components/DocumentView";
import { PageFrame } from "@/components/PageFrame";
import { StructuredData } from "@/components/StructuredData";
import { VersionRelations } from "@/components/VersionRelations";
import { versionPathname } from "@/lib/locales";
import { versionMetadata } from "@/lib/seo/page-metadata";
import { storedFormPath } from "@/lib/seo/printed-form";
import { documentStructuredData } from "@/lib/seo/structured-data";

type Props = PageProps<"/[locale]/[document]/versions/[version]">;

export function generateStaticParams() {
  return publishedVersions().map(({ slug, version }) => ({ document: slug, version }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("versionNotice");
  const { document: slug, version } = await params;
  const document = publishedVersion(slug, version);
  const title = t("pageTitle", { title: document.translations[locale].title, version });
  return { title, ...versionMetadata(document, locale) };
}

/** One version of a document, for ever at this address. Its terms lead to their definitions of the same time. */
export default async function VersionPage({ params }: Props) {
  const locale = await getLocale();
  const { document: slug, version } = await params;
  const document = publishedVersion(slug, version);
  return (
    <PageFrame pathname={versionPathname(slug, version)} {...listedTexts(locale)}>
      <DocumentView document={document} locale={locale} printed={storedFormPath(locale, document)} isPinned />
      <StructuredData data={documentStructuredData(document, locale, true)} />
      <VersionRelations document={document} locale={locale} isPinned />
    </PageFrame>
  );
}
