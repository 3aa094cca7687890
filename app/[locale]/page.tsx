import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { documentSummaries, publishedContent } from "@/app/published-content";
import { Contact } from "@/components/Contact";
import { DocumentList } from "@/components/DocumentList";
import { HomeStatement } from "@/components/HomeStatement";
import { PageFrame } from "@/components/PageFrame";
import { Reviews } from "@/components/Reviews";
import { Services } from "@/components/Services";
import { alternates } from "@/lib/seo/alternates";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations("homePage");
  return { title: { absolute: t("title") }, description: t("description"), alternates: alternates(locale, "/") };
}

export default async function HomePage() {
  const documents = documentSummaries(await getLocale());
  return (
    <PageFrame pathname="/" documents={documents}>
      <HomeStatement />
      <Services />
      <DocumentList documents={documents} />
      <Reviews reviews={publishedContent().reviews} />
      <Contact />
    </PageFrame>
  );
}
