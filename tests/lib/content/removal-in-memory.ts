import { checkContent } from "@/lib/content/check-content";
import type { Content } from "@/lib/content/model/document";
import type { ContentFiles } from "@/lib/content/model/files";
import { formatReport } from "@/lib/content/report/format-report";
import { begin, edit, finish, site } from "./versions-in-memory";

/** The files with another list of documents. */
export function listing(files: ContentFiles, list: string): ContentFiles {
  const file = { path: "content/documents.yaml", bytes: new TextEncoder().encode(list) };
  return { ...files, files: new Map(files.files).set("documents.yaml", file) };
}

/** The list without the terms, and the lines that remove a document. */
export const kept = "documents:\n  - slug: policy\n    opensWith: [definitions]\n  - slug: definitions\n";
export const removing = (on: string, slug = "terms") => `removed:\n  - slug: ${slug}\n    on: ${on}\n`;

/** The sample, in which version 2 of the terms applies from 2027-01-10. */
export const published = finish(
  edit(
    begin(site(), "terms", { kind: "version", effective: "2027-01-10", notice: 7 }, "2026-12-01"),
    "terms",
    "zh",
    (text) => text.replace("提供", "出售"),
  ),
  ["terms"],
);

/** The same once somebody has had the terms removed on 2027-02-01, and the last day on which they apply. */
export const removalDay = "2027-02-01";
export const eve = "2027-01-31";
export const removed = listing(published, `${kept}${removing(removalDay)}`);

/** What a site shows of `files` on a day, as YYYY-MM-DD. */
export function contentOn(files: ContentFiles, today: string): Content {
  const result = checkContent(files, (word) => /^\p{Ll}+$/u.test(word), { today });
  if (!result.content) throw new Error(formatReport(result, "text", "en"));
  return result.content;
}
