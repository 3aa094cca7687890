import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Version } from "@/lib/content/model/ledger";
import { addDays } from "@/lib/content/versions/days";
import { siteZone, writeLedger } from "@/lib/content/versions/ledger-text";
import { textHash } from "@/lib/content/versions/text-hash";
import { bundleFolder, readManifest } from "@/lib/delivery/bundle/manifest";
import { eachLocale, type Locale, locales } from "@/lib/locales";
import { copySite, type SiteCopy } from "../endurance/site-copy";
import { startEmbedded } from "../http/contract/servers";
import { measureAnswer } from "./measure-bytes";
import { type Cost, measureCommand } from "./measure-command";

/**
 * What versions cost: builds of the same documents in one version and in `versions`, and the largest of the `pages` of versions in brotli,
 * headers included.
 */
export type VersionsCost = {
  documents: number;
  versions: number;
  one: Cost;
  many: Cost;
  pages: number;
  largest: { path: string; bytes: number };
};

/** The documents of the site that are written, and the policy once more under another name. */
const policy = "privacy-policy";
const slugs = [policy, "definitions", "reminder-clause", "shop-policy"];
const isPrinter = (slug: string) => slug === policy || slug === "shop-policy";

/** The sentence that only one version has. */
const sentence: Record<Locale, (version: number) => string> = {
  zh: (version) => `这是第 ${version} 版。`,
  en: (version) => ` This is version ${version}.`,
  ja: (version) => `これは第 ${version} 版です。`,
};

/** Measures a build of four documents in one version each, and one of the same in `versions`. Throws an Error when a build fails. */
export async function measureVersions(versions = 10): Promise<VersionsCost> {
  const copy = copySite();
  try {
    layFourDocuments(copy);
    const build = () => measureCommand(["npm", "run", "--silent", "build"], { folder: copy.folder, env: { PDF: "0" } });
    const one = build();
    for (const slug of slugs) layVersions(copy, slug, versions);
    const many = build();
    return { documents: slugs.length, versions, one, many, ...(await measureLargest(copy)) };
  } finally {
    copy.remove();
  }
}

function layFourDocuments({ folder, edit }: SiteCopy): void {
  cpSync(`${folder}/content/${policy}`, `${folder}/content/shop-policy`, { recursive: true });
  const entry = "  - slug: shop-policy\n    opensWith: [reminder-clause, definitions]\n";
  edit("content/documents.yaml", "  - slug: definitions\n", `${entry}  - slug: definitions\n`);
}

/** Lays earlier versions of a document down, each a sentence longer than the text of today, which becomes the last of `count`. */
function layVersions({ folder }: SiteCopy, slug: string, count: number): void {
  const own = `${folder}/content/${slug}`;
  const texts = eachLocale((locale) => readFileSync(`${own}/${locale}.md`, "utf8"));
  const hashOf = (text: string) => textHash({ path: slug, bytes: Buffer.from(text) }) ?? "";
  const entries = Array.from({ length: count }, (_, index): Version => {
    const version = index + 1;
    const isNewest = version === count;
    const written = eachLocale((locale) =>
      isNewest ? texts[locale] : `${texts[locale].trimEnd()}${sentence[locale](version)}\n`,
    );
    if (!isNewest) {
      mkdirSync(`${own}/versions/${version}`, { recursive: true });
      for (const locale of locales) writeFileSync(`${own}/versions/${version}/${locale}.md`, written[locale]);
    }
    const announced = addDays("2025-01-01", 30 * version);
    return {
      version: `${version}`,
      announced,
      ...(version === 1
        ? { effective: "unknown" }
        : {
            effective: addDays(announced, 8),
            notice: 7,
            summary: { zh: "改了一句。", en: "Changes a sentence.", ja: "一文を変更。" },
          }),
      embeds: isPrinter(slug) ? { "reminder-clause": version, definitions: version } : {},
      sha256: eachLocale((locale) => hashOf(written[locale])),
    };
  });
  writeFileSync(`${own}/versions.yaml`, writeLedger({ zone: siteZone, versions: entries }));
}

/** The largest page about versions, as the server sends it to a browser. */
async function measureLargest({ folder }: SiteCopy): Promise<Pick<VersionsCost, "pages" | "largest">> {
  const bundle = path.join(folder, bundleFolder);
  const pages = Object.keys(readManifest(bundle).pages).filter((url) => /\/(?:versions|changes)(?:\/|$)/.test(url));
  const server = await startEmbedded(bundle);
  try {
    let largest = { path: "", bytes: 0 };
    for (const page of pages) {
      const bytes = await measureAnswer(server.port, page);
      if (bytes > largest.bytes) largest = { path: page, bytes };
    }
    return { pages: pages.length, largest };
  } finally {
    await server.stop();
  }
}
