import type { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

const negotiateLocale = createMiddleware(routing);

/** Redirects a URL without a locale (`/`, `/privacy-policy`) to the reader's language. Caches keep one answer per language. */
export default function proxy(request: NextRequest) {
  const response = negotiateLocale(request);
  response.headers.append("Vary", "Accept-Language");
  return response;
}

/** Only paths without a locale that name no file. Prerendered pages never run this. */
export const config = { matcher: "/((?!_next|healthz$|(?:zh|en|ja)(?:/|$)|.*\\.(?!\\d+(?:/|$)).*).*)" };
