import { readAsOf } from "../../content/as-of";
import { withPublishedTexts } from "../../content/changes/published-texts";
import { checkFiles, contentFolder, readContentFiles } from "../../content/load";
import { versionsFolderName } from "../../content/model/ledger";
import { documentsBegun, layDownVersion, type VersionPlan } from "../../content/new/new-version";
import { readDocumentList } from "../../content/read/data-files";
import { readLedgers } from "../../content/read/ledgers";
import { pdfHash } from "../../content/versions/pdf-hash";
import { eachLocale, type Locale, locales } from "../../locales";
import { committedFiles } from "../git/git-history";
import type { NewRefusal } from "../words/new-words";
import type { StoredPdfs } from "../words/pdf-words";
import { isAddress } from "./fetch-published";
import { readPublishedPdfs } from "./published-pdfs";

/** The files of versions that are begun, by path below the content folder, these versions, by document, and the PDFs of those before. */
export type BegunVersions = {
  files: Map<string, string | Buffer>;
  versions: Map<string, string>;
  pdfs: StoredPdfs[];
};

/**
 * Begins a version or a correction of the document `slug`: see `layDownVersion`. Texts that were edited already are laid down as they were
 * published, if git has them, and stay as they are beside that. The PDFs that readers get of the texts that are laid down are stored beside
 * these, as far as `place` has them: the folder of a bundle, or the address of the published site.
 */
export async function planVersion(
  slug: string,
  plan: VersionPlan,
  place: string,
): Promise<BegunVersions | { refusal: NewRefusal }> {
  const found = readContentFiles(contentFolder);
  const listed = readDocumentList(found);
  const { documents, names } = "problems" in listed ? { documents: [], names: [] } : listed;
  const ledgers = readLedgers(found, documents, [], names);
  const begun = documentsBegun({ documents }, slug, plan);
  const earlier = (file: string) => committedFiles(file, contentFolder);
  const published = withPublishedTexts(
    found,
    ledgers.filter((ledger) => begun.includes(ledger.slug)),
    earlier,
  );
  if ("kind" in published) return { refusal: published };
  // Whoever edits several texts begins their versions one by one: the edit of another text is no problem of this one.
  const clean = ledgers.reduce((files, ledger) => {
    const own = withPublishedTexts(files, [ledger], earlier);
    return "kind" in own ? files : own;
  }, published);
  const { content } = checkFiles(clean);
  const stored = new Map<string, Record<Locale, Buffer>>();
  const pdfs: StoredPdfs[] = [];
  for (const own of begun) {
    const newest = ledgers.find((ledger) => ledger.slug === own)?.versions.at(-1);
    if (!newest || newest.pdf) continue;
    const { version } = newest;
    const document = content?.documents.find((one) => one.slug === own && one.version === version);
    const read =
      document?.state === "in force" ? await readPublishedPdfs(place, document) : { absence: "not in force" as const };
    if ("pdfs" in read) stored.set(own, read.pdfs);
    pdfs.push({ slug: own, version, place, isSite: isAddress(place), absence: "pdfs" in read ? null : read.absence });
  }
  const hashes = [...stored].map(
    ([own, bytes]) => [own, eachLocale((locale) => pdfHash(bytes[locale]) ?? "")] as const,
  );
  const made = layDownVersion(published, { documents, ledgers }, slug, plan, readAsOf(process.env), new Map(hashes));
  if ("refusal" in made) return made;
  if (!content) return { refusal: { kind: "problems" } };
  const files = new Map<string, string | Buffer>(made.files);
  for (const { slug: own, version } of pdfs)
    for (const locale of locales) {
      const bytes = stored.get(own)?.[locale];
      if (bytes) files.set(`${own}/${versionsFolderName}/${version}/${locale}.pdf`, bytes);
    }
  return { ...made, files, pdfs };
}
