import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { listedTexts, publishedContent, publishedDocument } from "@/app/published-content";
import { CompareView } from "@/components/CompareView";
import { PageFrame } from "@/components/PageFrame";

type Props = PageProps<"/[locale]/[document]/compare">;

export function generateStaticParams() {
  return publishedContent().documents.map(({ slug }) => ({ document: slug }));
}

/**
 * Search engines are asked to leave this page out, for it has nothing that the documents lack. It names no other page as canonical:
 * that would say that the two are one, and the other is to be found.
 */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("compareView");
  const { translations } = publishedDocument((await params).document);
  const { title } = translations[locale];
  return {
    title: t("title", { title }),
    description: t("pageDescription", { title }),
    robots: { index: false },
  };
}

/** A document in every language, side by side. */
export default async function ComparePage({ params }: Props) {
  const locale = await getLocale();
  const document = publishedDocument((await params).document);
  return (
    <PageFrame pathname={`/${document.slug}/compare`} {...listedTexts(locale)}>
      <CompareView document={document} locale={locale} />
    </PageFrame>
  );
}
