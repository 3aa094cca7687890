import { stringify } from "yaml";
import type { Locale } from "../../locales";
import type { Ledger, Version } from "../model/ledger";
import { listEntry, yamlOptions } from "./list-entry";

const head = `# 本文本的各个版本，最新的在最后；说明见 content/README.md
# The versions of this text, the newest last; see content/README.md
# この文書の各版。最新のものが最後。説明は content/README.md
`;

/** The zone of a new ledger: that of the place where the texts are published. */
export const siteZone = "+08:00";

/** The whole text of `versions.yaml`. Numbers of corrections stand in quotes. */
export function writeLedger({ zone, versions }: Ledger): string {
  return `${head}zone: "${zone}"\nversions:\n${versions.map(versionLines).join("\n")}`;
}

/** An entry as somebody is to complete it: how many days of notice a law asks for no program knows. */
type OpenVersion = Omit<Version, "notice"> & { notice?: number | "…" | undefined };

/** The entry of one version, as it stands in the list. */
export function versionLines({ version, announced, embeds, sha256, pdf, ...rest }: OpenVersion): string {
  return listEntry({
    version: /^\d+$/.test(version) ? Number(version) : version,
    announced,
    ...rest,
    ...(Object.keys(embeds).length > 0 && { embeds }),
    ...(sha256 && { sha256 }),
    ...(pdf && { pdf }),
  });
}

/** The lines of an entry that hold the hashes of its texts, or of its PDFs, to be pasted. */
export function hashLines(hashes: Partial<Record<Locale, string>>, key: "sha256" | "pdf" = "sha256"): string {
  return stringify({ [key]: hashes }, yamlOptions)
    .trimEnd()
    .split("\n")
    .map((typed) => `    ${typed}`)
    .join("\n");
}
