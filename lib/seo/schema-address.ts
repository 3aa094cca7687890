import { siteOrigin } from "../site";

/** The JSON files that have a schema. What a name stands for only ever grows; any other change makes a new name. */
export const schemaNames = ["changes-1", "document-1", "parity-1"] as const;

export type SchemaName = (typeof schemaNames)[number];

/** The absolute URL of a schema, which is also its id: `https://digitaltwinall.com/schema/parity-1.json`. */
export function schemaUrl(name: SchemaName): string {
  return `${siteOrigin}/schema/${name}.json`;
}
