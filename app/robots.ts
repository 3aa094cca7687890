import type { MetadataRoute } from "next";
import { robotsRules } from "@/lib/seo/robots-rules";
import { isIndexed } from "@/lib/site";

export default function robots(): MetadataRoute.Robots {
  return robotsRules(isIndexed);
}
