import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, expect, it, onTestFinished } from "vitest";
import { readPublishedPdfs } from "@/lib/cli/run/published-pdfs";
import { checkFolder, contentFolder } from "@/lib/content/load";
import type { LegalDocument } from "@/lib/content/model/document";
import { localePath, locales } from "@/lib/locales";
import { documentFiles } from "@/lib/seo/document-files";
import { writeSampleBundle } from "../../delivery/sample-bundle";

let document: LegalDocument;
let server: Server | undefined;

beforeAll(() => {
  const found = checkFolder(contentFolder).content?.documents.find(({ slug }) => slug === "privacy-policy");
  if (!found) throw new Error("The site has no privacy-policy.");
  document = found;
});

afterEach(() => server?.close());

const pdfOf = (locale: string) => `%PDF-1.7\n${locale}\n%%EOF\n`;

/** Serves the policy as the published site does, with `edit` made to its answers, by address. Returns the address of the site. */
async function publish(edit: (files: Map<string, string>) => void = () => {}): Promise<string> {
  const files = new Map<string, string>();
  for (const locale of locales) {
    const page = localePath(locale, "/privacy-policy");
    files.set(page, "<html><head><title>T</title></head></html>");
    files.set(`${page}.json`, await documentFiles["application/json"](document, locale));
    files.set(`${page}.pdf`, pdfOf(locale));
  }
  edit(files);
  server = createServer(({ url = "" }, response) => {
    const body = files.get(url);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("takes from the published site the PDFs that its readers get", async () => {
  const read = await readPublishedPdfs(await publish(), document);
  expect("pdfs" in read && locales.map((locale) => read.pdfs[locale].toString())).toEqual(locales.map(pdfOf));
});

it.each<[string, string, (files: Map<string, string>) => void]>([
  ["has none in one language", "no PDF", (files) => files.delete("/ja/privacy-policy.pdf")],
  ["has a page of errors in its place", "no PDF", (files) => files.set("/en/privacy-policy.pdf", "<html></html>")],
  [
    "still has another text",
    "other text",
    (files) => files.set("/en/privacy-policy.json", '{"title": "Privacy Policy", "version": "0"}'),
  ],
  ["answers with no JSON", "other text", (files) => files.set("/zh/privacy-policy.json", "null")],
  ["is none of this site", "other text", (files) => files.clear()],
  [
    "is a preview",
    "preview",
    (files) => files.set("/zh/privacy-policy", '<html><head><meta name="robots" content="noindex"/></head></html>'),
  ],
])("takes none where the site %s", async (_, absence, edit) => {
  expect(await readPublishedPdfs(await publish(edit), document)).toEqual({ absence });
});

it("takes none where nobody answers", async () => {
  const address = await publish();
  await new Promise((resolve) => server?.close(resolve));
  expect(await readPublishedPdfs(address, document)).toEqual({ absence: "no answer" });
});

it.each([
  ["manifest.json", "no bundle"],
  ["site/zh/privacy-policy.html", "other text"],
])("a pipe in the place of %s is never opened", async (file, absence) => {
  const folder = mkdtempSync(path.join(tmpdir(), "site-pdfs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeSampleBundle(folder);
  rmSync(path.join(folder, file));
  execFileSync("mkfifo", [path.join(folder, file)]);
  expect(await readPublishedPdfs(folder, document)).toEqual({ absence });
});
