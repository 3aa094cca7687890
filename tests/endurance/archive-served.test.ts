import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeLedger } from "@/lib/content/versions/ledger-text";
import { textHash } from "@/lib/content/versions/text-hash";
import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { eachLocale, type Locale, locales } from "@/lib/locales";
import { acceptRows } from "../http/contract/accept-rows";
import { addressRows } from "../http/contract/address-rows";
import { engines, findDifference } from "../http/contract/differences";
import { ask, judge } from "../http/contract/judge";
import { siteOf } from "../http/contract/row";
import { type Running, startEdge, startEmbedded, startNginx } from "../http/contract/servers";
import { copySite, type SiteCopy } from "./site-copy";

const slug = "old-terms";
const removalDay = "2027-02-01";

/** The texts of a document in two versions: the first has a list of three, the second one of two. */
const texts: Record<Locale, { title: string; lead: string; items: string[] }> = {
  zh: {
    title: "旧服务条款",
    lead: "您使用本服务，即表示同意以下各项。",
    items: ["我们提供内容。", "您可以随时停用。", "我们按月收费。"],
  },
  en: {
    title: "Former terms of service",
    lead: "Whoever uses this service agrees to the following.",
    items: ["We offer content.", "You may stop at any time.", "We charge by the month."],
  },
  ja: {
    title: "旧利用規約",
    lead: "本サービスのご利用により、次の各項に同意したものとみなします。",
    items: ["当社は内容を提供します。", "お客様はいつでも利用をやめられます。", "料金は月ごとに請求します。"],
  },
};

const markdown = ({ title, lead, items }: (typeof texts)[Locale], count: number) =>
  `---\ntitle: ${title}\ndescription: ${lead}\n---\n\n${lead}\n\n${items
    .slice(0, count)
    .map((item, index) => `${index + 1}. ${item}\n`)
    .join("\n")}`;

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Lays a document into a copy of the site that had two versions, the PDFs of the first, and was taken off the site. */
function layRemovedDocument(copy: SiteCopy): Record<Locale, Buffer> {
  const folder = path.join(copy.folder, "content", slug);
  mkdirSync(path.join(folder, "versions/1"), { recursive: true });
  const hashesOf = (below: string, count: number) =>
    eachLocale((locale) => {
      const name = path.join(folder, below, `${locale}.md`);
      writeFileSync(name, markdown(texts[locale], count));
      return textHash({ path: name, bytes: readFileSync(name) }) ?? "";
    });
  const pdfs = eachLocale((locale) => Buffer.from(`%PDF-1.7\n% ${"what readers got ".repeat(400)}${locale}\n%%EOF\n`));
  for (const locale of locales) writeFileSync(path.join(folder, `versions/1/${locale}.pdf`), pdfs[locale]);
  const [first, second] = [hashesOf("versions/1", 3), hashesOf("", 2)];
  const summary = { zh: "不再收费。", en: "We no longer charge.", ja: "料金をなくしました。" };
  const ledger = writeLedger({
    zone: "+08:00",
    versions: [
      {
        version: "1",
        announced: "2026-10-01",
        effective: "2026-10-10",
        notice: 7,
        embeds: {},
        sha256: first,
        pdf: eachLocale((locale) => sha256(pdfs[locale])),
      },
      {
        version: "2",
        announced: "2026-11-01",
        effective: "2026-11-10",
        notice: 7,
        summary,
        embeds: {},
        sha256: second,
      },
    ],
  });
  writeFileSync(path.join(folder, "versions.yaml"), ledger);
  const list = path.join(copy.folder, "content/documents.yaml");
  const listed = readFileSync(list, "utf8").replace(
    "\npages:",
    `\nremoved:\n  - slug: ${slug}\n    on: ${removalDay}\npages:`,
  );
  expect(listed).toContain("removed:");
  writeFileSync(list, listed);
  return pdfs;
}

const copy = copySite();
const pdfs = layRemovedDocument(copy);
const folder = path.join(copy.folder, bundleFolder);

beforeAll(async () => {
  const { status, output } = await copy.build({ AS_OF: "2027-02-02", PDF: "0" });
  expect(status, output).toBe(0);
  // For people to look at: `npm start -- .artifacts/removed`.
  cpSync(folder, ".artifacts/removed", { recursive: true, dereference: true });
}, 600_000);
afterAll(() => copy.remove());

it("what is left of a removed document is its notice, its archive and the PDFs that were stored", () => {
  const { files, pages, slugs } = readManifest(folder);
  expect(slugs).toContain(slug);
  for (const locale of locales) {
    const page = `/${locale}/${slug}`;
    const below = Object.keys(pages).filter((url) => url.startsWith(`${page}/`) || url === page);
    const archive = [
      "",
      "/changes/1",
      "/changes/2",
      "/versions",
      ...["/versions/1", "/versions/2", "/versions/2/changes"],
    ];
    expect(below.sort()).toEqual(archive.map((name) => page + name));
    const pdf = `${page}/versions/1.pdf`.slice(1);
    expect(files[pdf]?.sha256).toBe(sha256(pdfs[locale]));
    expect(Object.keys(files).filter((name) => name.startsWith(`${page}`.slice(1)) && name.endsWith(".pdf"))).toEqual([
      pdf,
    ]);
  }
});

describe.each([
  { name: "embedded", start: startEmbedded },
  { name: "nginx", start: startNginx },
  { name: "edge", start: startEdge },
] as const)("$name answers for it as the contract says", ({ name, start }) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(folder);
  }, 120_000);
  afterAll(() => server?.stop());

  it.each(locales)("in %s", { timeout: 120_000 }, async (locale) => {
    const manifest = readManifest(folder);
    const site = siteOf(manifest);
    const page = `/${locale}/${slug}`;
    const isOwn = (url: string) => url === page || url.startsWith(`${page}/`) || url.startsWith(`${page}.`);
    const addresses = [...site.addresses.filter(isOwn), `/${locale}/feed.xml`];
    // Each of these pages but the list has two forms, and one has a PDF.
    expect(addresses.length).toBe(7 + 2 * 6 + 1 + 1);
    const rows = [...addressRows({ ...site, page, addresses }), ...acceptRows({ ...site, page })];
    const wrong: string[] = [];
    for (const row of rows.filter((one) => !findDifference(name, `${one.group}: ${one.name}`))) {
      const answer = await ask(server.port, row.request);
      const problems = judge(answer, row.request, row.expected, manifest, engines[name]);
      wrong.push(...problems.map((problem) => `${row.group}: ${row.name}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});
