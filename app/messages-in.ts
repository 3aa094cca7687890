import type { Locale } from "@/lib/locales";

/** The messages of a locale, for a route that writes a file: it has no locale of its own, so that next-intl is told of it. */
export async function messagesIn(locale: Locale): Promise<typeof import("@/messages/en.json")> {
  return (await import(`@/messages/${locale}.json`)).default;
}
