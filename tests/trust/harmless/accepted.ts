import { acceptReading } from "@/lib/content/changes/accept-reading";
import type { ContentFiles } from "@/lib/content/model/files";
import { pinFileName } from "@/lib/content/pins/pin-file";

/**
 * The content as it is when somebody has read every translation of a document and says so, as `npm run accept` does. What keeps a text
 * from being accepted stays for the check to tell.
 */
export function accepted(files: ContentFiles, slug: string): ContentFiles {
  const acceptance = acceptReading(files, slug);
  if (!("text" in acceptance)) return files;
  const folder = new Map(files.folders.get(slug));
  folder.set(pinFileName, { path: acceptance.file, bytes: Buffer.from(acceptance.text) });
  return { ...files, folders: new Map(files.folders).set(slug, folder) };
}
