import { acceptReading } from "@/lib/content/changes/accept-reading";
import type { ContentFiles } from "@/lib/content/model/files";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { withLedgers } from "./with-ledgers";

/**
 * The files as if somebody had read every text as it stands and published it: each document without a `pins.yaml` of its own gets one,
 * and each without a ledger.
 */
export function withPins(files: ContentFiles): ContentFiles {
  return renewed(files, (folder) => !folder.has(pinFileName));
}

/** The files as if somebody had just read every text again. */
export function withNewPins(files: ContentFiles): ContentFiles {
  return renewed(files, () => true);
}

type Folder = NonNullable<ReturnType<ContentFiles["folders"]["get"]>>;

function renewed(files: ContentFiles, isWanted: (folder: Folder) => boolean): ContentFiles {
  const folders = [...files.folders].map(([slug, folder]) => {
    if (!isWanted(folder)) return [slug, folder] as const;
    const bare: ContentFiles = {
      ...files,
      folders: new Map([[slug, new Map([...folder].filter(([name]) => name !== pinFileName))]]),
    };
    const accepted = acceptReading(bare, slug);
    if (!("text" in accepted) || accepted.changes.length === 0) return [slug, folder] as const;
    const file = { path: accepted.file, bytes: Buffer.from(accepted.text) };
    return [slug, new Map([...folder, [pinFileName, file] as const])] as const;
  });
  return withLedgers({ ...files, folders: new Map(folders) });
}
