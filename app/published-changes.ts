import { createTranslator } from "next-intl";
import { messagesIn } from "@/app/messages-in";
import { latestDocument, predecessorVersion, publishedVersion } from "@/app/published-content";
import { changesSincePathname, type Locale, versionChangesPathname } from "@/lib/locales";
import { changesFiles } from "@/lib/seo/changes-files";
import type { PlainMediaType } from "@/lib/seo/plain-form";

/** What a version changed, or what has changed since it, in a form for programs. The pages of the two show the same. */
export async function publishedChanges(
  kind: "changed" | "since",
  slug: string,
  version: string,
  locale: Locale,
  type: PlainMediaType,
): Promise<string> {
  const messages = await messagesIn(locale);
  const t = createTranslator({ locale, messages, namespace: "changesView" });
  const say = createTranslator({ locale, messages, namespace: "redline" });
  const own = publishedVersion(slug, version);
  const isSince = kind === "since";
  const before = isSince ? own : predecessorVersion(own);
  const now = isSince ? publishedVersion(slug, latestDocument(slug).version) : own;
  const { title } = now.translations[locale];
  const pathname = isSince ? changesSincePathname(slug, version) : versionChangesPathname(slug, version);
  return changesFiles[type](
    {
      before,
      now,
      pathname,
      title: t(kind, { title, version }),
      nothing: t(now.state === "removed" ? "last" : "nothing", { version }),
    },
    locale,
    say,
  );
}
