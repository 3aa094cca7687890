import { z } from "zod";
import { DocumentChanges } from "./changes-schema";
import { PlainDocument } from "./document-schema";
import { ParityRecord } from "./parity-record";
import { type SchemaName, schemaUrl } from "./schema-address";

const schemas: Record<SchemaName, z.ZodType> = {
  "changes-1": DocumentChanges,
  "document-1": PlainDocument,
  "parity-1": ParityRecord,
};

/**
 * Writes the schema of a JSON file (JSON Schema 2020-12). It is open where our own check of what we write is closed: a file may get more
 * properties, and programs that hold an older copy of the schema go on accepting it. Zod's bounds of whole numbers are those of JavaScript.
 */
export function jsonSchema(name: SchemaName): string {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], {
    target: "draft-2020-12",
    override({ jsonSchema }) {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.type === "integer") for (const bound of ["minimum", "maximum"] as const) delete jsonSchema[bound];
      // The format says it; the pattern counts leap years.
      if (jsonSchema.format === "date") delete jsonSchema.pattern;
    },
  });
  return `${JSON.stringify({ $schema, $id: schemaUrl(name), ...rest }, null, 1)}\n`;
}
