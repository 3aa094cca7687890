import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { documentSummaries, publishedContent, publishedDocument } from "@/app/published-content";
import { DocumentEnd } from "@/components/DocumentEnd";
import { DocumentView } from "@/components/DocumentView";
import { PageFrame } from "@/components/PageFrame";
import { StructuredData } from "@/components/StructuredData";
import { findDefinitions } from "@/lib/reader/find-definitions";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { printedFormPath } from "@/lib/seo/printed-form";
import { documentStructuredData } from "@/lib/seo/structured-data";

type Props = PageProps<"/[locale]/[document]">;

export function generateStaticParams() {
  return publishedContent().documents.map(({ slug }) => ({ document: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { slug, translations } = publishedDocument((await params).document);
  const { title, description } = translations[locale];
  return { title, ...pageMetadata({ locale, slug, title, description }) };
}

/** A document in one language. */
export default async function DocumentPage({ params }: Props) {
  const locale = await getLocale();
  const document = publishedDocument((await params).document);
  const documents = documentSummaries(locale);
  return (
    <PageFrame pathname={`/${document.slug}`} documents={documents}>
      <DocumentView
        document={document}
        locale={locale}
        printed={printedFormPath(locale, document.slug)}
        definitions={findDefinitions(publishedContent().documents, locale)}
      />
      <StructuredData data={documentStructuredData(document, locale)} />
      <DocumentEnd slug={document.slug} documents={documents} />
    </PageFrame>
  );
}
