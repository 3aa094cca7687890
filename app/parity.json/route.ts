import { publishedContent } from "@/app/published-content";
import { publishedPinDates } from "@/app/published-pin-dates";
import { parityJson } from "@/lib/seo/parity-record";

export const dynamic = "force-static";

/** Which translations were read beside which originals, for programs. */
export function GET() {
  return new Response(parityJson(publishedContent().parity, publishedPinDates()), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}
