import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { jsonSchema } from "@/lib/seo/json-schema";
import { schemaNames } from "@/lib/seo/schema-address";

const validator = new Ajv({ allErrors: true, strictTypes: false });
addFormats(validator);
for (const name of schemaNames) validator.addSchema(JSON.parse(jsonSchema(name)));

/** What is wrong with the text of a JSON file of the site, by the schema that it names; empty when nothing is. */
export function schemaFaults(text: string): string[] {
  const file = JSON.parse(text);
  const validate = validator.getSchema(String(file.$schema));
  if (!validate) return [`It names no schema of the site: ${file.$schema}`];
  return validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
