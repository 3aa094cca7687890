import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { LegalDocument } from "@/lib/content/model/document";

/** The metadata of a page that tells what a version changed, or what has changed since it. Search engines list neither. */
export async function changesMetadata(
  kind: "changed" | "since",
  { translations }: LegalDocument,
  version: string,
): Promise<Metadata> {
  const t = await getTranslations("changesView");
  const { title } = translations[await getLocale()];
  return {
    title: t(kind, { title, version }),
    description: t("pageDescription", { title }),
    robots: { index: false },
  };
}
