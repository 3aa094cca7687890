import { siteOrigin } from "../site";

/** The icons that systems ask for, square, by name: their side in pixels, and how much of it the paper around the seal takes. */
export const appIcons = {
  "icon-192.png": { side: 192, margin: 0 },
  "icon-512.png": { side: 512, margin: 0 },
  // A system cuts a shape out of it: the seal stays within the circle that is always shown.
  "maskable-512.png": { side: 512, margin: 0.22 },
  "apple-touch-icon.png": { side: 180, margin: 0.16 },
} as const;

export type AppIcon = keyof typeof appIcons;

/** The path of an icon. */
export function appIconPath(name: AppIcon): string {
  return `/icons/${name}`;
}

/** The absolute URL of an icon. */
export function appIconUrl(name: AppIcon): string {
  return siteOrigin + appIconPath(name);
}
