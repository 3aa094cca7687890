import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homeSlug, locales } from "@/lib/locales";
import { copySite, type SiteCopy } from "../endurance/site-copy";
import { type Cost, measureCommand } from "./measure-command";

/** What a build costs; `adapterSeconds` is the part of the adapter, which says so itself. */
export type BuildCost = Cost & { adapterSeconds: number };

/** The cost of a build without anything kept, and of one after one document changed. */
export type CorpusBuildCost = { cold: BuildCost; changed: BuildCost };

/** Measures builds of a copy of the site with a corpus of `documents` documents as its content. Throws an Error when one fails. */
export function measureCorpusBuild(documents: number): CorpusBuildCost {
  const copy = copySite();
  try {
    execFileSync("npm", ["run", "--silent", "corpus", "--", `${documents}`, `${copy.folder}/.artifacts`]);
    rmSync(`${copy.folder}/content`, { recursive: true });
    cpSync(`${copy.folder}/.artifacts/content`, `${copy.folder}/content`, { recursive: true });
    addHome(copy.folder);
    copy.accept(homeSlug);
    const cold = measureBuild(copy);
    changeDocument(copy);
    return { cold, changed: measureBuild(copy) };
  } finally {
    copy.remove();
  }
}

function measureBuild({ folder }: SiteCopy): BuildCost {
  const { output, ...cost } = measureCommand(["npm", "run", "--silent", "build"], { folder, env: { PDF: "0" } });
  return { ...cost, adapterSeconds: Number(/ pages without scripts, .* in ([\d.]+) s\./.exec(output)?.[1]) };
}

function changeDocument({ folder, accept }: SiteCopy): void {
  const slug = "document-0001";
  const file = `${folder}/content/${slug}/en.md`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/^description: .*$/m, "$& More."));
  accept(slug);
}

/** Gives a corpus the page that a site begins with: the site's own, whose sources are all in the first document. */
function addHome(folder: string): void {
  mkdirSync(`${folder}/content/${homeSlug}`);
  for (const locale of locales) {
    const text = readFileSync(`content/${homeSlug}/${locale}.md`, "utf8");
    const led = text.replaceAll(/\]\(\.\.\/[a-z-]+\/([a-z-]+\.md)[^)]*\)/gi, "](../document-0001/$1)");
    writeFileSync(`${folder}/content/${homeSlug}/${locale}.md`, led);
  }
  appendFileSync(`${folder}/content/documents.yaml`, `pages:\n  - slug: ${homeSlug}\n`);
}
