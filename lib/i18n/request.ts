import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import type messages from "../../messages/en.json";
import { isLocale, type Locale } from "../locales";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}

/** The only place that checks a locale: the one that a caller names, or else the `[locale]` of the URL. Loads its messages. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = named ?? (await rootLocale());
  if (!locale || !isLocale(locale)) notFound();
  return { locale, timeZone: "UTC", messages: (await import(`../../messages/${locale}.json`)).default };
});
