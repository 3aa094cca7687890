import { jsonSchema } from "@/lib/seo/json-schema";
import { schemaNames } from "@/lib/seo/schema-address";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return schemaNames.map((name) => ({ file: `${name}.json` }));
}

/** The schema of a JSON file of the site: `/schema/parity-1.json`. */
export async function GET(_: Request, { params }: RouteContext<"/schema/[file]">) {
  const { file } = await params;
  const name = schemaNames.find((candidate) => `${candidate}.json` === file);
  if (!name) throw new Error(`/schema/${file} was not asked for in generateStaticParams.`);
  return new Response(jsonSchema(name), { headers: { "Content-Type": "application/json; charset=utf-8" } });
}
