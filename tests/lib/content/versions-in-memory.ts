import { expect } from "vitest";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { layDownVersion, type VersionPlan } from "@/lib/content/new/new-version";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { readDocumentList } from "@/lib/content/read/data-files";
import { readLedgers } from "@/lib/content/read/ledgers";
import { hashLines } from "@/lib/content/versions/ledger-text";
import { textHashes } from "@/lib/content/versions/text-hash";
import type { Locale } from "@/lib/locales";
import { documentOf, filesOf } from "./sample-content";
import { withPins } from "./with-pins";

/** A policy that opens with definitions and links to one of them. */
export const site = (): ContentFiles =>
  withPins(
    filesOf({
      "documents.yaml":
        "documents:\n  - slug: policy\n    opensWith: [definitions]\n  - slug: definitions\n  - slug: terms\n",
      ...documentOf({ zh: "我们保护信息。\n", en: "We protect it.\n", ja: "当社は保護します。\n" }, "policy"),
      ...documentOf(
        {
          zh: "**内容** {#content}：信息。\n",
          en: "**content** {#content}: it.\n",
          ja: "**内容** {#content}：情報。\n",
        },
        "definitions",
      ),
      ...documentOf({ zh: "我们提供内容。\n", en: "We offer content.\n", ja: "当社は内容を提供します。\n" }, "terms"),
    }),
  );

export const textOf = (file: ContentFile | undefined) =>
  file && !file.obstacle ? new TextDecoder().decode(file.bytes) : "";

/** The files with other texts in some of them, by path below the content folder. */
export function withFiles(files: ContentFiles, texts: Record<string, string>): ContentFiles {
  const folders = new Map(files.folders);
  const versions = new Map(files.versions);
  for (const [name, text] of Object.entries(texts)) {
    const [slug = "", inner = "", version, own] = name.split("/");
    const file: ContentFile = { path: `content/${name}`, bytes: new TextEncoder().encode(text) };
    if (version === undefined || own === undefined) folders.set(slug, new Map(folders.get(slug)).set(inner, file));
    else {
      const kept = new Map(versions.get(slug));
      versions.set(slug, kept.set(version, new Map(kept.get(version)).set(own, file)));
    }
  }
  return { ...files, folders, versions };
}

/** What the command makes of `plan` on the day `today`. */
export function begin(files: ContentFiles, slug: string, plan: VersionPlan, today: string): ContentFiles {
  const list = readDocumentList(files);
  const { documents, names } = "problems" in list ? { documents: [], names: [] } : list;
  const ledgers = readLedgers(files, documents, [], names);
  const made = layDownVersion(files, { documents, ledgers }, slug, plan, today);
  if ("refusal" in made) throw new Error(JSON.stringify(made.refusal));
  return withFiles(files, Object.fromEntries(made.files));
}

/** The newest text of a language with other words. */
export function edit(
  files: ContentFiles,
  slug: string,
  locale: Locale,
  change: (text: string) => string,
): ContentFiles {
  const text = textOf(files.folders.get(slug)?.get(`${locale}.md`));
  expect(change(text)).not.toBe(text);
  return withFiles(files, { [`${slug}/${locale}.md`]: change(text) });
}

/** The files once a person has followed the report: summaries, pins and hashes of the newest versions are there. */
export function finish(files: ContentFiles, slugs: readonly string[]): ContentFiles {
  let done = files;
  for (const slug of slugs) {
    const ledger = textOf(done.folders.get(slug)?.get("versions.yaml")).trimEnd();
    const hashes = textHashes(done.folders.get(slug)) as Record<Locale, string>;
    const summary = "    summary:\n      zh: 改动。\n      en: A change.\n      ja: 変更。";
    done = withFiles(done, { [`${slug}/versions.yaml`]: `${ledger}\n${summary}\n${hashLines(hashes)}\n` });
    done.folders.get(slug)?.delete(pinFileName);
  }
  return withPins(done);
}
