import { toScriptJson } from "@/lib/seo/structured-data";

type Props = { data: object };

/** What a page says to programs (JSON-LD). It is data: nothing of it is shown or run. */
export function StructuredData({ data }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />;
}
