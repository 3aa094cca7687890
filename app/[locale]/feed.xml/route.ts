import { createTranslator } from "next-intl";
import { messagesIn } from "@/app/messages-in";
import { publishedContent, publishedVersion } from "@/app/published-content";
import type { LegalDocument } from "@/lib/content/model/document";
import { locales } from "@/lib/locales";
import { redlineBetween } from "@/lib/reader/redline/compare-versions";
import { redlineToHtml } from "@/lib/reader/redline/redline-text";
import { dayOfRemoval, predecessorOf } from "@/lib/reader/version-succession";
import { zoneName } from "@/lib/reader/zone-name";
import { atomFeed, escapeXml, type FeedWords } from "@/lib/seo/atom-feed";
import { siteName } from "@/lib/site";

export const dynamic = "force-static";
export const dynamicParams = false;

/** A route handler is made for no parameters of a layout. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The published versions of all documents, for programs that look for news: `/en/feed.xml`. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/feed.xml">) {
  const { locale: asked } = await params;
  const locale = locales.find((candidate) => candidate === asked);
  if (!locale) throw new Error(`The layout made no page for ${asked}.`);
  const messages = await messagesIn(locale);
  const t = createTranslator({ locale, messages, namespace: "feed", timeZone: "UTC" });
  const say = createTranslator({ locale, messages, namespace: "redline" });
  const redlineOf = ({ slug, version, translations, history }: LegalDocument): string => {
    const before = predecessorOf(history, version);
    if (!before) return "";
    return redlineToHtml(
      redlineBetween(publishedVersion(slug, before.version).translations[locale], translations[locale]),
      say,
    );
  };
  const dayOf = (day: string) => t("day", { day: new Date(`${day}T00:00:00Z`) });
  const wordsOfRemoval = (document: LegalDocument): FeedWords => {
    const { zone, translations } = document;
    const sentence = t("removedOn", { day: dayOf(dayOfRemoval(document)), zone: zoneName(zone) });
    return { title: t("removed", { title: translations[locale].title }), html: `<p>${escapeXml(sentence)}</p>` };
  };
  const wordsOf = (document: LegalDocument): FeedWords => {
    const { version, from, zone, translations, summary, state } = document;
    const { title } = translations[locale];
    const day = from === null ? null : dayOf(from);
    const told = [
      summary[locale],
      state === "withdrawn" ? t("withdrawn") : day && t("from", { day, zone: zoneName(zone) }),
    ].filter((sentence) => typeof sentence === "string");
    return {
      title: t(version.includes(".") ? "correction" : "version", { title, version }),
      html:
        [...told, ...(told.length > 0 ? [] : [t("published")])]
          .map((sentence) => `<p>${escapeXml(sentence)}</p>`)
          .join("") + redlineOf(document),
    };
  };
  const { versions, removed } = publishedContent();
  const feed = atomFeed({ versions, removed }, locale, t("title", { site: siteName }), (document, kind) =>
    kind === "removal" ? wordsOfRemoval(document) : wordsOf(document),
  );
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
