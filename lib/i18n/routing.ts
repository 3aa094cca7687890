import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "../locales";

/**
 * One URL per locale. No cookie remembers a choice (the URL is the choice), and no `Link` header repeats the alternates:
 * they come from lib/seo/alternates.ts alone.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
