import { z } from "zod";
import { ParityRecord } from "./parity-record";
import { type SchemaName, schemaUrl } from "./schema-address";

const schemas: Record<SchemaName, z.ZodType> = { "parity-1": ParityRecord };

/** Writes the schema of a JSON file (JSON Schema 2020-12). */
export function jsonSchema(name: SchemaName): string {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: "draft-2020-12" });
  return `${JSON.stringify({ $schema, $id: schemaUrl(name), ...rest }, null, 1)}\n`;
}
