import { getTranslations } from "next-intl/server";
import { publishedContent } from "@/app/published-content";
import { type Locale, locales } from "@/lib/locales";
import { llmsText } from "@/lib/seo/llms-text";

export const dynamic = "force-static";

/** What the site is and holds, for language models (llmstxt.org). */
export async function GET() {
  const statements = await Promise.all(
    locales.map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "homeStatement" });
      return [locale, t("statement")] as const;
    }),
  );
  const text = llmsText(publishedContent().documents, Object.fromEntries(statements) as Record<Locale, string>);
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
