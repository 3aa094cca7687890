import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { ledgerFileName } from "@/lib/content/model/ledger";
import { readDocumentList } from "@/lib/content/read/data-files";
import { writeLedger } from "@/lib/content/versions/ledger-text";
import { textHashes } from "@/lib/content/versions/text-hash";

/**
 * The files as if every text had just been published: each document without a ledger gets one with a version 1 that records it as it
 * stands.
 */
export function withLedgers(files: ContentFiles): ContentFiles {
  return withFirstVersions(files, true);
}

/** The files as if no text had been published yet: a change of one is nothing that a ledger knows of. */
export function withOpenLedgers(files: ContentFiles): ContentFiles {
  const folders = [...files.folders].map(
    ([slug, folder]) => [slug, new Map([...folder].filter(([name]) => name !== ledgerFileName))] as const,
  );
  return withFirstVersions({ ...files, folders: new Map(folders) }, false);
}

function withFirstVersions(files: ContentFiles, recorded: boolean): ContentFiles {
  const list = readDocumentList(files);
  if ("problems" in list) return files;
  const folders = new Map(files.folders);
  for (const { slug, scheme, opensWith } of list.documents) {
    const folder = folders.get(slug);
    if (!folder || scheme === "page" || folder.has(ledgerFileName)) continue;
    const hashes = Object.entries(textHashes(folder)).filter(([, hash]) => hash !== null);
    const first = {
      version: "1",
      announced: "2026-11-24",
      effective: "unknown" as const,
      embeds: Object.fromEntries(opensWith.map((printed) => [printed, 1])),
      ...(recorded && { sha256: Object.fromEntries(hashes) }),
    };
    const text = writeLedger({ zone: "+08:00", versions: [first] });
    const file: ContentFile = { path: `${files.root}/${slug}/${ledgerFileName}`, bytes: Buffer.from(text) };
    folders.set(slug, new Map(folder).set(ledgerFileName, file));
  }
  return { ...files, folders };
}
