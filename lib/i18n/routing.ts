import { defineRouting } from "next-intl/routing";
import { defaultLocale, locales } from "../locales";

/**
 * Every locale has its own URLs. No cookie remembers a choice, because the URL is the choice. No `Link` header repeats the
 * alternates, which come from lib/seo/alternates.ts alone.
 */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
