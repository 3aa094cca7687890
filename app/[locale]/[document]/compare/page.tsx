import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { documentSummaries, publishedContent, publishedDocument } from "@/app/published-content";
import { CompareView } from "@/components/CompareView";
import { PageFrame } from "@/components/PageFrame";
import { alternates } from "@/lib/seo/alternates";

type Props = PageProps<"/[locale]/[document]/compare">;

export function generateStaticParams() {
  return publishedContent().documents.map(({ slug }) => ({ document: slug }));
}

/** Names the document as canonical for search engines: this page has nothing that the document lacks. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("compareView");
  const { slug, translations } = publishedDocument((await params).document);
  const { title } = translations[locale];
  const { canonical } = alternates(locale, `/${slug}`);
  return {
    title: t("title", { title }),
    description: t("pageDescription", { title }),
    robots: { index: false },
    alternates: { canonical },
  };
}

/** A document in every language, side by side. */
export default async function ComparePage({ params }: Props) {
  const locale = await getLocale();
  const document = publishedDocument((await params).document);
  return (
    <PageFrame pathname={`/${document.slug}/compare`} documents={documentSummaries(locale)}>
      <CompareView document={document} locale={locale} />
    </PageFrame>
  );
}
