import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { changesMetadata } from "@/app/changes-metadata";
import { followingVersions, listedTexts, predecessorVersion, publishedVersion } from "@/app/published-content";
import { ChangesView } from "@/components/ChangesView";
import { PageFrame } from "@/components/PageFrame";
import { versionChangesPathname } from "@/lib/locales";

type Props = PageProps<"/[locale]/[document]/versions/[version]/changes">;

/** A first version has no such page: there is nothing to compare with. */
export function generateStaticParams() {
  return followingVersions().map(({ slug, version }) => ({ document: slug, version }));
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
  const { title } = now.translations[locale];
  return (
    <PageFrame pathname={versionChangesPathname(slug, version)} {...listedTexts(locale)}>
      <ChangesView
        before={predecessorVersion(now)}
        now={now}
        locale={locale}
        title={t("changed", { title, version })}
      />
    </PageFrame>
  );
}
