import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { LegalDocument } from "../../content/model/document";
import { pdfHash } from "../../content/versions/pdf-hash";
import { type Manifest, manifestFile, readManifest, siteFolder } from "../../delivery/bundle/manifest";
import { type Locale, localePath, locales } from "../../locales";
import { documentFacts } from "../../seo/document-facts";
import type { PdfAbsence } from "../words/pdf-words";

/** The PDFs of a text in every language, or why a bundle has none that could be stored. */
export type PublishedPdfs = { pdfs: Record<Locale, Buffer> } | { absence: Exclude<PdfAbsence, "not in force"> };

/**
 * The PDFs of `document` in the bundle at `folder`, if readers get exactly these: they must have been printed from the same text, and say the
 * same of its version. The JSON form beside a PDF is made of the page that was printed, and tells both.
 */
export async function readPublishedPdfs(folder: string, document: LegalDocument): Promise<PublishedPdfs> {
  const manifest = existsSync(path.join(folder, manifestFile)) ? tryToRead(folder) : null;
  if (!manifest) return { absence: "no bundle" };
  const pathname = `/${document.slug}`;
  const found: [Locale, Buffer][] = [];
  for (const locale of locales) {
    const page = localePath(locale, pathname).slice(1);
    const [html, facts, pdf] = [`${page}.html`, `${page}.json`, `${page}.pdf`].map((name) =>
      readFrom(folder, manifest, name),
    );
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

function tryToRead(folder: string): Manifest | null {
  try {
    return readManifest(folder);
  } catch {
    return null;
  }
}

/** A file of the bundle, if it is the one that the manifest names. */
function readFrom(folder: string, { files }: Manifest, name: string): Buffer | null {
  const file = path.join(folder, siteFolder, name);
  if (!files[name] || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return createHash("sha256").update(bytes).digest("hex") === files[name].sha256 ? bytes : null;
}

/** Whether the JSON form of a document has these facts, and no other value for any of them. */
function saysAll(json: Buffer, wanted: Awaited<ReturnType<typeof documentFacts>>): boolean {
  const said = JSON.parse(json.toString()) as Record<string, unknown>;
  return (
    Object.entries(wanted).every(([key, value]) => JSON.stringify(said[key]) === JSON.stringify(value)) &&
    "until" in said === "until" in wanted
  );
}
