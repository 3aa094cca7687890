import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { locales } from "./lib/locales";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  // The tests have samples in each language; a new one is published without them. `npm test` checks all.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  agentRules: false,
  experimental: { globalNotFound: true },
  turbopack: {
    rules: { "**/content-revision.ts": { condition: "development", loaders: ["./app/watch-content.mjs"] } },
    // A selector that is newer than the CSS parser; it is passed on as it stands.
    ignoreIssue: [{ path: "**/globals.css", description: /target-current/ }],
  },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [],
      // What no page answers to, in the locale of the URL. The status is that of the page: see app/[locale]/404/page.tsx.
      fallback: [{ source: `/:locale(${locales.join("|")})/:path+`, destination: "/:locale/404" }],
    };
  },
};

export default withNextIntl(config);
