import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { countPageMakers } from "./lib/delivery/build/page-makers";
import { findPublicFiles } from "./lib/delivery/build/public-files";
import { cacheHeaders, securityHeaders } from "./lib/delivery/bundle/headers";
import { locales } from "./lib/locales";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const isDeveloped = process.env.NODE_ENV === "development";

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked where the program changes, and not at every start: by `npm test`, and before CI publishes or previews.
  typescript: { tsconfigPath: "tsconfig.build.json", ignoreBuildErrors: true },
  agentRules: false,
  // To read and write them takes seconds of each process; `npm run dev` shows where an error comes from.
  enablePrerenderSourceMaps: false,
  experimental: {
    globalNotFound: true,
    cpus: countPageMakers("content"),
    turbopackSourceMaps: isDeveloped,
    // The program that makes pages is not sent to anybody. Its errors name functions as the source does.
    turbopackMinify: isDeveloped ? false : { server: false, client: true, edge: true },
    // lib/cli/start.ts builds once; to write down what was compiled takes a fifth of the compiling.
    turbopackFileSystemCacheForBuild: process.env.KEEP_COMPILED !== "0",
  },
  turbopack: {
    rules: {
      "**/content-revision.ts": { condition: "development", loaders: ["./app/watch-content.mjs"] },
      "**/next/dist/**/app-render/collect-segment-data.js": {
        condition: "production",
        loaders: ["./lib/delivery/build/without-segments.mjs"],
      },
    },
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
