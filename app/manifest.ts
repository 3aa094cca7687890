import type { MetadataRoute } from "next";
import { webManifest } from "@/lib/seo/web-manifest";
import { palette } from "@/tailwind.config";

export default function manifest(): MetadataRoute.Manifest {
  return webManifest(palette.light.paper);
}
