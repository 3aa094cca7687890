import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { documentSummaries, publishedContent } from "@/app/published-content";
import { Contact } from "@/components/Contact";
import { DocumentList } from "@/components/DocumentList";
import { HomeStatement } from "@/components/HomeStatement";
import { PageFrame } from "@/components/PageFrame";
import { Reviews } from "@/components/Reviews";
import { Services } from "@/components/Services";
import { StructuredData } from "@/components/StructuredData";
import { pageMetadata } from "@/lib/seo/page-metadata";
import { homeStructuredData } from "@/lib/seo/structured-data";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("homePage");
  const title = t("title");
  return { title: { absolute: title }, ...pageMetadata({ locale, title, description: t("description") }) };
}

/** The home page. */
export default async function HomePage() {
  const documents = documentSummaries(await getLocale());
  return (
    <PageFrame pathname="/" documents={documents}>
      <StructuredData data={homeStructuredData()} />
      <HomeStatement />
      <Services />
      <DocumentList documents={documents} />
      <Reviews reviews={publishedContent().reviews} />
      <Contact />
    </PageFrame>
  );
}
