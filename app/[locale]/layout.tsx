import "../globals.css";
import type { Metadata, Viewport } from "next";
import { getLocale } from "next-intl/server";
import { dataIcon } from "@/app/data-icon";
import { problemsToShow, publishedContent } from "@/app/published-content";
import { ContentProblems } from "@/components/ContentProblems";
import { PreviewNote } from "@/components/PreviewNote";
import { localeFacts, locales } from "@/lib/locales";
import { isIndexed, isPreview, siteName, siteOrigin } from "@/lib/site";
import { palette } from "@/tailwind.config";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const metadata: Metadata = {
  metadataBase: new URL(siteOrigin),
  title: { template: `%s · ${siteName}`, default: siteName },
  // Apple's devices look for /apple-touch-icon.png unasked. A link to it would make Firefox load it with every page.
  icons: dataIcon,
  ...(!isIndexed && { robots: { index: false } }),
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: palette.light.paper },
    { media: "(prefers-color-scheme: dark)", color: palette.dark.paper },
  ],
};

/** The root layout: `<html>` in the page's language, and during development the content's problems. */
export default async function LocaleLayout({ children }: LayoutProps<"/[locale]">) {
  const locale = await getLocale();
  const { lang } = localeFacts[locale];
  const report = problemsToShow(locale);
  return (
    <html lang={lang}>
      <body>
        {report === null ? null : <ContentProblems report={report} />}
        {isPreview && <PreviewNote day={publishedContent().asOf} />}
        {children}
      </body>
    </html>
  );
}
