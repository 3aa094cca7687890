import { DeliveryError, shapeChanged } from "./delivery-error";

/** The files of an application's client modules, by the id that Next's bundler gave them. */
export type ClientModules = ReadonlyMap<string, string>;

/** What Next puts into every page. It looks after navigation in the browser; without it links are links. */
const frameworkModules = new RegExp(
  `(?:^|/)node_modules/next/dist/(?:esm/)?(?:${[
    "client/components/builtin/global-error",
    "client/components/client-page",
    "client/components/client-segment",
    "client/components/http-access-fallback/error-boundary",
    "client/components/layout-router",
    "client/components/render-from-template-context",
    "lib/framework/boundary-components",
    "lib/metadata/generate/icon-mark",
  ].join("|")})\\.js$`,
);

/**
 * Throws when the page's flight data (what Next would hydrate it from) refers to a client component other than Next's own: it
 * would be sent, and never come to life.
 */
export function refuseClientComponents(page: string, flightData: string, modules: ClientModules): void {
  // A row is `5:I[39756,["/chunk.js"],"default"]`. Text that looks like one is refused, too: better than one that slips by.
  const ids = [...flightData.matchAll(/[\da-f]:I\[("[^"]*"|\d+),/g)].map(([, id = ""]) => id.replaceAll('"', ""));
  if (ids.length === 0) throw shapeChanged(page, "its flight data refers to no client module, not even to Next's own");
  for (const id of ids) {
    const file = modules.get(id);
    if (!file) throw shapeChanged(page, `its flight data refers to module ${id}, which no client manifest lists`);
    if (frameworkModules.test(file)) continue;
    throw new DeliveryError(
      page,
      `it holds a client component, ${file}. Pages are sent without script: make it a component of the server.`,
    );
  }
}

/** The client modules that one of Next's `…_client-reference-manifest.js` files lists. */
export function readClientModules(manifest: string): ClientModules {
  const json = /^globalThis\.__RSC_MANIFEST\[".*"\] = (\{.*\});?$/m.exec(manifest)?.[1];
  const { clientModules } = JSON.parse(json ?? "{}") as { clientModules?: Record<string, { id: string | number }> };
  if (!clientModules) throw new Error("Next's output changed shape: a client reference manifest lists no modules.");
  return new Map(
    Object.entries(clientModules).map(([file, { id }]) => [
      String(id),
      file.replace(/^\[project\]\//, "").replace(/ <module evaluation>$/, ""),
    ]),
  );
}
