import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { changesMetadata } from "@/app/changes-metadata";
import { listedTexts, publishedVersion, publishedVersions } from "@/app/published-content";
import { ChangesView } from "@/components/ChangesView";
import { PageFrame } from "@/components/PageFrame";
import { versionChangesPathname } from "@/lib/locales";
import { predecessorOf } from "@/lib/reader/version-succession";

type Props = PageProps<"/[locale]/[document]/versions/[version]/changes">;

/** The first version has such a page, too: it says that there is nothing to compare with. */
export function generateStaticParams() {
  return publishedVersions().map(({ slug, version }) => ({ document: slug, version }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = await params;
  return changesMetadata("changed", publishedVersion(document, version), version);
}

/** What a version changed. */
export default async function VersionChangesPage({ params }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("changesView");
  const { document: slug, version } = await params;
  const now = publishedVersion(slug, version);
  const predecessor = predecessorOf(now.history, version);
  const { title } = now.translations[locale];
  return (
    <PageFrame pathname={versionChangesPathname(slug, version)} {...listedTexts(locale)}>
      <ChangesView
        before={predecessor && publishedVersion(slug, predecessor.version)}
        now={now}
        locale={locale}
        title={t("changed", { title, version })}
      />
    </PageFrame>
  );
}
