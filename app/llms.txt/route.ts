import { publishedContent } from "@/app/published-content";
import { llmsText } from "@/lib/seo/llms-text";

export const dynamic = "force-static";

/** What the site is and holds, for language models (llmstxt.org). */
export function GET() {
  return new Response(llmsText(publishedContent()), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
