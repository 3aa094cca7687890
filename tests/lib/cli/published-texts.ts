import { readdirSync, readFileSync } from "node:fs";
import { contentFolder } from "@/lib/content/load";

/** The site's own content, in which every text is published. */
export function publishedTexts(): Record<string, string> {
  const names = readdirSync(contentFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|yaml)$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${contentFolder}/${name}`, "utf8")]));
}
