import { availableParallelism } from "node:os";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { findPublicFiles } from "./lib/delivery/build/public-files";
import { cacheHeaders, securityHeaders } from "./lib/delivery/bundle/headers";
import { locales } from "./lib/locales";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked where the program changes, and not at every start: by `npm test`, and before CI publishes or previews.
  typescript: { tsconfigPath: "tsconfig.build.json", ignoreBuildErrors: true },
  agentRules: false,
  // Next leaves one processor to itself, which waits while the others make the pages.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
  turbopack: {
    rules: { "**/content-revision.ts": { condition: "development", loaders: ["./app/watch-content.mjs"] } },
    // This selector is newer than the CSS parser, which passes it on unchanged.
    ignoreIssue: [{ path: "**/globals.css", description: /target-current/ }],
  },
  // For `next start`: no `.meta` file with headers lies beside a file of public/, as one does beside Next's pages.
  async headers() {
    const headers = [...cacheHeaders("file"), ...securityHeaders("file")].map(([key, value]) => ({ key, value }));
    return findPublicFiles(".").map(({ path }) => ({ source: path, headers }));
  },
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [],
      // Rewrites a URL that no page answers to the not-found page in its locale. For its status, see app/[locale]/404/page.tsx.
      fallback: [{ source: `/:locale(${locales.join("|")})/:path+`, destination: "/:locale/404" }],
    };
  },
};

export default withNextIntl(config);
