import { checkContent } from "@/lib/content/check-content";
import type { LegalDocument, TextParity } from "@/lib/content/model/document";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { ledgerFileName } from "@/lib/content/model/ledger";
import { formatReport } from "@/lib/content/report/format-report";
import { textHashes } from "@/lib/content/versions/text-hash";
import { type Bodies, documentOf, filesOf } from "../content/sample-content";
import { withPins } from "../content/with-pins";

/** A version of the sample: what the ledger says of it besides its number and hashes, and its text. */
export type SampleVersion = { version: string; lines: string; bodies: Bodies };

const body = (word: Bodies): Bodies => ({
  zh: `## 一、范围 {#scope}\n\n${word.zh}\n`,
  en: `## 1. Scope {#scope}\n\n${word.en}\n`,
  ja: `## 一、範囲 {#scope}\n\n${word.ja}\n`,
});

const first = body({ zh: "适用于网站。", en: "It applies to the site.", ja: "サイトに適用します。" });
const second = body({ zh: "适用于平台。", en: "It applies to the platform.", ja: "プラットフォームに適用します。" });

const summary = "summary: { zh: 适用于平台。, en: It applies to the platform., ja: プラットフォームに適用します。 }";

/** Version 1, whose day of effect nobody recorded, and version 2, which is announced on 2 January 2027 for the 10th. */
export const announcedVersions: SampleVersion[] = [
  { version: "1", lines: "announced: 2026-11-24, effective: unknown", bodies: first },
  { version: "2", lines: "announced: 2027-01-02, effective: 2027-01-10, notice: 7", bodies: second },
];

/** The files of a site with one document in these versions, the newest last. */
function filesWith(versions: readonly SampleVersion[]): ContentFiles {
  const newest = versions.at(-1);
  if (!newest) throw new Error("The sample has no version.");
  const files = filesOf(documentOf(newest.bodies));
  const slug = "privacy-policy";
  const folderOf = ({ bodies }: SampleVersion) =>
    filesOf(documentOf(bodies)).folders.get(slug) ?? new Map<string, ContentFile>();
  const entries = versions.map((own) => {
    const hashes = Object.entries(textHashes(folderOf(own))).map(([locale, hash]) => `${locale}: "${hash}"`);
    return `  - { version: "${own.version}", ${own.lines}, ${own.version === "1" ? "" : `${summary}, `}sha256: { ${hashes.join(", ")} } }\n`;
  });
  const ledger = `zone: "+08:00"\nversions:\n${entries.join("")}`;
  files.folders
    .get(slug)
    ?.set(ledgerFileName, { path: `content/${slug}/${ledgerFileName}`, bytes: Buffer.from(ledger) });
  const earlier = versions.slice(0, -1).map((own) => {
    const texts = [...folderOf(own)].filter(([name]) => name.endsWith(".md"));
    const placed = texts.map(([name, file]): [string, ContentFile] => [
      name,
      { ...file, path: `content/${slug}/versions/${own.version}/${name}` },
    ]);
    return [own.version, new Map(placed)] as const;
  });
  files.versions.set(slug, new Map(earlier));
  return withPins(files);
}

/** The document as the site shows it on `day`: the version in force, and all that are published, the newest first. */
export function documentOn(
  day: string,
  versions: readonly SampleVersion[],
): { inForce: LegalDocument; all: LegalDocument[]; parity: TextParity[] } {
  const result = checkContent(filesWith(versions), (word) => /^\p{Ll}+$/u.test(word), { today: day });
  if (!result.content) throw new Error(formatReport(result, "text", "en"));
  const [inForce] = result.content.documents;
  if (!inForce) throw new Error("The sample has no document.");
  return { inForce, all: result.content.versions, parity: result.content.parity };
}
