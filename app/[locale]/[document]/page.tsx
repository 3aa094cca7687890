import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import {
  listedTexts,
  publishedContent,
  publishedDefinitions,
  publishedDocument,
  publishedPage,
  publishedText,
  publishedTexts,
  removedDocument,
} from "@/app/published-content";
import { ChangeNotices } from "@/components/ChangeNotices";
import { DocumentEnd } from "@/components/DocumentEnd";
import { DocumentView } from "@/components/DocumentView";
import { PageFrame } from "@/components/PageFrame";
import { PageView } from "@/components/PageView";
import { RemovalNotice } from "@/components/RemovalNotice";
import { StructuredData } from "@/components/StructuredData";
import { VersionRelations } from "@/components/VersionRelations";
import { homeSlug } from "@/lib/locales";
import { pageMetadata, removalMetadata } from "@/lib/seo/page-metadata";
import { printedFormPath } from "@/lib/seo/printed-form";
import { documentStructuredData, pageStructuredData, removalStructuredData } from "@/lib/seo/structured-data";

type Props = PageProps<"/[locale]/[document]">;

export function generateStaticParams() {
  return [...publishedTexts(), ...publishedContent().removed]
    .filter(({ slug }) => slug !== homeSlug)
    .map(({ slug }) => ({ document: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const name = (await params).document;
  const removed = removedDocument(name);
  if (removed) {
    const t = await getTranslations("removalNotice");
    return removalMetadata(removed, locale, (title) => t("description", { title }));
  }
  const { slug, translations } = publishedText(name);
  const { title, description } = translations[locale];
  return { title, ...pageMetadata({ locale, slug, title, description }) };
}

/** A document, or a page besides the home page, in one language; or the notice that a document was taken off the site. */
export default async function DocumentPage({ params }: Props) {
  const locale = await getLocale();
  const name = (await params).document;
  const listed = listedTexts(locale);
  const page = publishedPage(name);
  if (page)
    return (
      <PageFrame pathname={`/${name}`} {...listed}>
        <PageView translation={page.translations[locale]} />
        <StructuredData data={pageStructuredData(page, locale)} />
      </PageFrame>
    );
  const removed = removedDocument(name);
  if (removed) {
    const t = await getTranslations("removalNotice");
    const description = t("description", { title: removed.translations[locale].title });
    return (
      <PageFrame pathname={`/${name}`} {...listed}>
        <RemovalNotice document={removed} locale={locale} />
        <StructuredData data={removalStructuredData(removed, locale, description)} />
        <VersionRelations document={removed} locale={locale} />
      </PageFrame>
    );
  }
  const document = publishedDocument(name);
  return (
    <PageFrame pathname={`/${document.slug}`} {...listed}>
      <ChangeNotices documents={[document]} locale={locale} asOf={publishedContent().asOf} />
      <DocumentView
        document={document}
        locale={locale}
        printed={printedFormPath(locale, document.slug)}
        definitions={publishedDefinitions(locale)}
      />
      <StructuredData data={documentStructuredData(document, locale)} />
      <VersionRelations document={document} locale={locale} />
      <DocumentEnd slug={document.slug} documents={listed.documents} />
    </PageFrame>
  );
}
