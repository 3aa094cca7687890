import { publishedContent } from "@/app/published-content";
import { securityText } from "@/lib/seo/security-text";

export const dynamic = "force-static";

/** Where to report a vulnerability (RFC 9116). */
export function GET() {
  return new Response(securityText(publishedContent().asOf), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
