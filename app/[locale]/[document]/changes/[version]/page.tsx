import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { changesMetadata } from "@/app/changes-metadata";
import { latestDocument, listedTexts, publishedVersion, publishedVersions } from "@/app/published-content";
import { ChangesView } from "@/components/ChangesView";
import { PageFrame } from "@/components/PageFrame";
import { changesSincePathname } from "@/lib/locales";
import { hasApplied } from "@/lib/reader/version-succession";

type Props = PageProps<"/[locale]/[document]/changes/[version]">;

export function generateStaticParams() {
  return publishedVersions()
    .filter(hasApplied)
    .map(({ slug, version }) => ({ document: slug, version }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = await params;
  return changesMetadata("since", latestDocument(document), version);
}

/** What changed from a version to the one in force, for whoever read that one. */
export default async function ChangesSincePage({ params }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("changesView");
  const { document: slug, version } = await params;
  const inForce = latestDocument(slug);
  const { title } = inForce.translations[locale];
  return (
    <PageFrame pathname={changesSincePathname(slug, version)} {...listedTexts(locale)}>
      <ChangesView
        before={publishedVersion(slug, version)}
        now={publishedVersion(slug, inForce.version)}
        locale={locale}
        title={t("since", { title, version })}
      />
    </PageFrame>
  );
}
