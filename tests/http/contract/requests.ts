import type { Manifest } from "@/lib/delivery/bundle/manifest";
import { acceptRows } from "./accept-rows";
import { addressRows } from "./address-rows";
import { formRows } from "./form-rows";
import { languageRows } from "./language-rows";
import { meaningRows } from "./meaning-rows";
import { pathRows } from "./path-rows";
import { type Row, siteOf } from "./row";

/** The whole contract for the bundle of `manifest`: one table of requests with the answers that every server must give. */
export function contractRows(manifest: Manifest): Row[] {
  const site = siteOf(manifest);
  return [addressRows, acceptRows, languageRows, pathRows, meaningRows, formRows].flatMap((rows) => rows(site));
}
