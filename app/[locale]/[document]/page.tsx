import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { documentSummaries, publishedContent, publishedDocument } from "@/app/published-content";
import { DocumentView } from "@/components/DocumentView";
import { PageFrame } from "@/components/PageFrame";
import { alternates } from "@/lib/seo/alternates";

type Props = PageProps<"/[locale]/[document]">;

export function generateStaticParams() {
  return publishedContent().documents.map(({ slug }) => ({ document: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const { slug, translations } = publishedDocument((await params).document);
  const { title, description } = translations[locale];
  return { title, description, alternates: alternates(locale, `/${slug}`) };
}

export default async function DocumentPage({ params }: Props) {
  const locale = await getLocale();
  const document = publishedDocument((await params).document);
  return (
    <PageFrame pathname={`/${document.slug}`} documents={documentSummaries(locale)}>
      <DocumentView document={document} locale={locale} />
    </PageFrame>
  );
}
