import { createHash } from "node:crypto";
import path from "node:path";
import type { LegalDocument } from "../../content/model/document";
import { pdfHash } from "../../content/versions/pdf-hash";
import { type Manifest, readManifest, siteFolder } from "../../delivery/bundle/manifest";
import { readRegularFile } from "../../delivery/bundle/read-regular-file";
import { type Locale, localePath, locales } from "../../locales";
import { documentFacts } from "../../seo/document-facts";
import type { PdfAbsence } from "../words/pdf-words";
import { fetchPublished, isAddress, NotServed } from "./fetch-published";

/** The PDFs of a text in every language, or why a place has none that could be stored. */
export type PublishedPdfs = { pdfs: Record<Locale, Buffer> } | { absence: Exclude<PdfAbsence, "not in force"> };

/** What a place has at a path without a slash in front (`zh/privacy-policy.pdf`; a page has no ending), null where it has nothing. */
type Source = (name: string) => Promise<Buffer | null>;

/**
 * The PDFs of `document` at `place`, the folder of a bundle or the address of a published site, if readers get exactly these: they must have
 * been printed from the same text, and say the same of its version. The JSON form beside a PDF is made of the page that was printed, and tells
 * both.
 */
export async function readPublishedPdfs(place: string, document: LegalDocument): Promise<PublishedPdfs> {
  const source = isAddress(place) ? siteAt(place) : bundleIn(place);
  if (!source) return { absence: "no bundle" };
  try {
    return await readFromSource(source, document);
  } catch (error) {
    if (error instanceof NotServed) return { absence: "no answer" };
    throw error;
  }
}

async function readFromSource(read: Source, document: LegalDocument): Promise<PublishedPdfs> {
  const pathname = `/${document.slug}`;
  const found: [Locale, Buffer][] = [];
  for (const locale of locales) {
    const page = localePath(locale, pathname).slice(1);
    const [html, facts, pdf] = await Promise.all(["", ".json", ".pdf"].map((ending) => read(`${page}${ending}`)));
    if (!html || !facts) return { absence: "other text" };
    if (!pdf || pdfHash(pdf) === null) return { absence: "no PDF" };
    // A preview says so at the head of every sheet, and a site at another address prints that address.
    if (/<meta name="robots" content="noindex/.test(html.toString())) return { absence: "preview" };
    const wanted = await documentFacts(document, locale, "application/json", pathname);
    if (!saysAll(facts, wanted)) return { absence: "other text" };
    found.push([locale, pdf]);
  }
  return { pdfs: Object.fromEntries(found) as Record<Locale, Buffer> };
}

const siteAt =
  (address: string): Source =>
  (name) =>
    fetchPublished(address, `/${name}`);

/** The files of a bundle that its manifest names; null where there is no bundle, or none that can be read. */
function bundleIn(folder: string): Source | null {
  const manifest = orNull(() => readManifest(folder));
  return manifest && (async (name) => readFrom(folder, manifest, path.extname(name) === "" ? `${name}.html` : name));
}

/** A file of the bundle, if it is the one that the manifest names. */
function readFrom(folder: string, { files }: Manifest, name: string): Buffer | null {
  const { sha256, bytes = 0 } = files[name] ?? {};
  const content = sha256 ? orNull(() => readRegularFile(path.join(folder, siteFolder, name), bytes)) : null;
  return content && createHash("sha256").update(content).digest("hex") === sha256 ? content : null;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Whether the JSON form of a document has these facts, and no other value for any of them. */
function saysAll(json: Buffer, wanted: Awaited<ReturnType<typeof documentFacts>>): boolean {
  const said = readJson(json.toString());
  return (
    said !== null &&
    Object.entries(wanted).every(([key, value]) => JSON.stringify(said[key]) === JSON.stringify(value)) &&
    "until" in said === "until" in wanted
  );
}

function readJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
