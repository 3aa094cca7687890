import { readClientModules } from "@/lib/delivery/build/client-components";
import type { PrerenderedPage } from "@/lib/delivery/build/deliver-page";

/** A client reference manifest as Next 16.4 writes it, of a page with a client component. Modules are shortened. */
export const clientManifest = `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
globalThis.__RSC_MANIFEST["/[locale]/[document]/page"] = ${JSON.stringify({
  moduleLoading: { prefix: "" },
  clientModules: {
    "[project]/node_modules/next/dist/esm/client/components/layout-router.js": clientModule(39756),
    "[project]/node_modules/next/dist/esm/lib/framework/boundary-components.js": clientModule(97367),
    "[project]/node_modules/next/dist/client/components/builtin/global-error.js": clientModule(68027),
    "[project]/node_modules/next/dist/client/app-dir/link.js": clientModule(40318),
    "[project]/node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js": clientModule(11047),
    "[project]/components/Counter.tsx": clientModule(56037),
  },
  ssrModuleMapping: {},
})};
`;

export const clientModules = readClientModules(clientManifest);

/** Rows of flight data as Next 16.4 writes them, for a page without client components. */
export const plainFlight = [
  '1:"$Sreact.fragment"',
  '2:"/_next/static/chunks/3qfy96eoyh-ek.js"',
  '3:I[39756,["$2"],"default"]',
  'b:I[97367,["$2"],"OutletBoundary"]',
  '14:I[68027,[],"default",1]',
  ':HL["/_next/static/chunks/34qvvpdgplpxr.css","style"]',
  '7:["$","main",null,{"children":["$","p",null,{"children":"文"}]}]',
];

export const stylesheet = "/_next/static/chunks/34qvvpdgplpxr.css";

type Parts = { head?: string; body?: string; flight?: readonly string[]; css?: string };

/** A page as Next 16.4 prerenders it; `head` and `body` come from the application. */
export function prerendered({ head = "", body = "<p>文</p>", flight = plainFlight, css = "" }: Parts): PrerenderedPage {
  const chunk = "/_next/static/chunks/1x4xg7h1h93l5.js";
  const pushed = JSON.stringify([1, `${flight.join("\n")}\n`]);
  const html = [
    '<!DOCTYPE html><html lang="zh-Hans"><head><meta charSet="utf-8"/>',
    `<link rel="stylesheet" href="${stylesheet}" data-precedence="next"/>`,
    `<link rel="preload" as="script" fetchPriority="low" href="${chunk}"/>`,
    `<script src="${chunk}" async=""></script>`,
    head,
    '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head><body>',
    '<div hidden=""><!--$--><!--/$--></div>',
    body,
    "<!--$--><!--/$-->",
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>',
    `<script src="${chunk}" async=""></script>`,
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    `<script>self.__next_f.push(${pushed.replaceAll("<", "\\u003c")})</script></body></html>`,
  ].join("");
  return { name: "/zh/sample", html, stylesheets: new Map([[stylesheet, css]]), clientModules };
}

function clientModule(id: number) {
  return { id, name: "*", chunks: ["/_next/static/chunks/3qfy96eoyh-ek.js"], async: false };
}
