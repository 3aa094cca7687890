import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { encodingSuffixes, encodings } from "@/lib/delivery/bundle/headers";
import { bundleFolder, type Manifest, manifestFile, siteFolder } from "@/lib/delivery/bundle/manifest";
import { locales } from "@/lib/locales";

/**
 * Writes the built bundle, whose manifest is `built`, into a new folder with what the site itself does not have yet: its first document was
 * once called otherwise, and the PDFs of its first version are stored. Whoever calls removes the folder.
 */
export function writeContractBundle(built: Manifest): { folder: string; manifest: Manifest } {
  const folder = mkdtempSync(path.join(tmpdir(), "site-contract-"));
  chmodSync(folder, 0o755);
  const site = path.join(folder, siteFolder);
  mkdirSync(site);
  execFileSync("cp", ["-RLl", `${path.resolve(bundleFolder, siteFolder)}/.`, site]);
  const [slug = ""] = built.slugs;
  const stored = locales.flatMap((locale): [string, Manifest["files"][string]][] => {
    const [from, to] = [`${locale}/${slug}.pdf`, `${locale}/${slug}/versions/1.pdf`];
    const entry = built.files[from];
    if (!entry?.canonical) throw new Error(`The bundle has no ${from}: build it with PDF=1.`);
    const suffixes = encodings.filter((encoding) => entry.encodings[encoding]).map((name) => encodingSuffixes[name]);
    for (const suffix of ["", ...suffixes]) linkSync(path.join(site, from + suffix), path.join(site, to + suffix));
    return [[to, { ...entry, canonical: `${entry.canonical}/versions/1` }]];
  });
  const manifest: Manifest = {
    ...built,
    aliases: { ...built.aliases, "data-policy": slug },
    files: { ...built.files, ...Object.fromEntries(stored) },
  };
  writeFileSync(path.join(folder, manifestFile), JSON.stringify(manifest));
  return { folder, manifest };
}
