import type { MetadataRoute } from "next";
import { siteName } from "../site";
import { type AppIcon, appIconPath, appIcons } from "./app-icon";

/** What a system needs to put the site among its apps: it stays a page in the browser. `paper` is the colour of the page. */
export function webManifest(paper: string): MetadataRoute.Manifest {
  const icon = (name: AppIcon, purpose: "any" | "maskable") => {
    const { side } = appIcons[name];
    return { src: appIconPath(name), sizes: `${side}x${side}`, type: "image/png", purpose };
  };
  return {
    name: siteName,
    short_name: siteName,
    id: "/",
    start_url: "/",
    display: "browser",
    background_color: paper,
    theme_color: paper,
    icons: [icon("icon-192.png", "any"), icon("icon-512.png", "any"), icon("maskable-512.png", "maskable")],
  };
}
