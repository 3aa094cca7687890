import { DeliveryError, shapeChanged } from "./delivery-error";

/** The files of an application's client modules, by the ids that Next's bundler gave them. */
export type ClientModules = ReadonlyMap<string, string>;

/** Next puts these into every page, for navigation in the browser. Without them, links are plain links. */
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
 * Throws when the page's flight data (from which Next would hydrate it) refers to a client component that is not Next's own:
 * without scripts it would never come to life.
 */
export function refuseClientComponents(page: string, flightData: string, modules: ClientModules): void {
  // A row is `5:I[39756,["/chunk.js"],"default"]`. Text that looks like a row is refused, too: better than missing one.
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

/** Reads the client modules from one of Next's `…_client-reference-manifest.js` files. */
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
