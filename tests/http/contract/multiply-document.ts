import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { encodingSuffixes, encodings } from "@/lib/delivery/bundle/headers";
import { bundleFolder, type Manifest, manifestFile, siteFolder } from "@/lib/delivery/bundle/manifest";

/**
 * Writes a bundle into `folder` in which the first document of `manifest`, the built one, stands `count` times more, as `document-1` and so
 * on, with all that is below it. Returns its manifest.
 */
export function multiplyDocument(manifest: Manifest, count: number, folder: string): Manifest {
  const [slug = ""] = manifest.slugs;
  const names = Array.from({ length: count }, (_, index) => `document-${index + 1}`);
  const pattern = new RegExp(`^(/?[a-z]+/(?:cards/)?)${slug}(?=[/.]|$)`);
  const copies = <T>(entries: Record<string, T>, copy: (entry: T, name: string) => T): Record<string, T> => {
    const own = Object.entries(entries).filter(([key]) => pattern.test(key));
    const added = names.flatMap((name) =>
      own.map(([key, entry]): [string, T] => [key.replace(pattern, `$1${name}`), copy(entry, name)]),
    );
    return { ...entries, ...Object.fromEntries(added) };
  };
  const renamed = (file: string | undefined, name: string) => file?.replace(pattern, `$1${name}`);
  const files = copies(manifest.files, (entry, name) => ({
    ...entry,
    ...(entry.canonical && { canonical: entry.canonical.replace(`/${slug}`, `/${name}`) }),
  }));
  const pages = copies(manifest.pages, (page, name) => ({
    ...page,
    file: renamed(page.file, name) ?? "",
    ...(page.markdown && { markdown: renamed(page.markdown, name) }),
  }));
  for (const [file, { encodings: stored }] of Object.entries(files)) {
    const source = file in manifest.files ? file : file.replace(/document-\d+/, slug);
    for (const suffix of [
      "",
      ...encodings.filter((encoding) => stored[encoding]).map((name) => encodingSuffixes[name]),
    ]) {
      const target = path.join(folder, siteFolder, file + suffix);
      mkdirSync(path.dirname(target), { recursive: true });
      linkSync(path.join(bundleFolder, siteFolder, source + suffix), target);
    }
  }
  const many = { ...manifest, slugs: [...manifest.slugs, ...names], pages, files };
  writeFileSync(path.join(folder, manifestFile), JSON.stringify(many));
  return many;
}
