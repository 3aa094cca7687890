import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { LegalDocument } from "@/lib/content/model/document";
import { changesSincePathname, versionChangesPathname } from "@/lib/locales";
import { otherForms } from "@/lib/seo/page-metadata";

/** The metadata of a page that tells what a version changed, or what has changed since it. Search engines list neither. */
export async function changesMetadata(
  kind: "changed" | "since",
  { slug, translations }: LegalDocument,
  version: string,
): Promise<Metadata> {
  const t = await getTranslations("changesView");
  const locale = await getLocale();
  const { title } = translations[locale];
  const pathname = kind === "changed" ? versionChangesPathname(slug, version) : changesSincePathname(slug, version);
  return {
    title: t(kind, { title, version }),
    description: t("pageDescription", { title }),
    alternates: { types: otherForms(locale, pathname) },
    robots: { index: false },
  };
}
