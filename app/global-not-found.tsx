import "./globals.css";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundNotice } from "@/components/NotFoundNotice";
import { Wordmark } from "@/components/Wordmark";
import { defaultLocale, localeFacts, localePath, locales } from "@/lib/locales";
import { siteName } from "@/lib/site";
import { metadata as siteMetadata } from "./[locale]/layout";
import { documentLinks } from "./published-content";

export { viewport } from "./[locale]/layout";

export const metadata: Metadata = { ...siteMetadata, title: `404 · ${siteName}` };

/** The page for a URL without a locale that nothing answers: in every language of the site. */
export default async function GlobalNotFound() {
  const notices = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "notFound" });
      const home = { href: localePath(locale, "/"), label: t("home") };
      const documents = { title: t("documents"), links: documentLinks(locale) };
      return { locale, title: t("title"), text: t("text"), home, documents };
    }),
  );
  return (
    <html lang={localeFacts[defaultLocale].lang}>
      <body>
        <header className="top">
          <Wordmark href="/" />
        </header>
        <main id="main">
          <h1 className="py-8 wide:ms-beside">404</h1>
          {notices.map(({ locale, ...notice }) => (
            <NotFoundNotice key={locale} {...notice} heading="h2" lang={localeFacts[locale].lang} />
          ))}
        </main>
      </body>
    </html>
  );
}
