import type { Metadata } from "next";
import { getLocale } from "next-intl/server";
import { listedTexts, publishedContent, publishedPage } from "@/app/published-content";
import { ChangeNotices } from "@/components/ChangeNotices";
import { DocumentList } from "@/components/DocumentList";
import { PageFrame } from "@/components/PageFrame";
import { PageView } from "@/components/PageView";
import { Reviews } from "@/components/Reviews";
import { StructuredData } from "@/components/StructuredData";
import { homeSlug } from "@/lib/locales";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { pageStructuredData } from "@/lib/seo/structured-data";

/** The home page. Throws an Error when the content has none. */
function publishedHome() {
  const home = publishedPage(homeSlug);
  if (!home) throw new Error(`content/documents.yaml lists no page "${homeSlug}", which the site begins with.`);
  return home;
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const { slug, translations } = publishedHome();
  const { title, description } = translations[locale];
  // Search engines show the icon that the home page links, and look for a file.
  return { title: { absolute: title }, icons: "/icon.svg", ...pageMetadata({ locale, slug, title, description }) };
}

/** The home page: its text, and before the contact what the site has of documents and reviews. */
export default async function HomePage() {
  const locale = await getLocale();
  const home = publishedHome();
  const listed = listedTexts(locale);
  const { documents, removed, asOf } = publishedContent();
  return (
    <PageFrame pathname="/" {...listed}>
      <StructuredData data={pageStructuredData(home, locale)} />
      <ChangeNotices documents={[...documents, ...removed]} locale={locale} asOf={asOf} />
      <PageView translation={home.translations[locale]} isHome>
        <DocumentList documents={listed.documents} />
        <Reviews reviews={publishedContent().reviews} />
      </PageView>
    </PageFrame>
  );
}
