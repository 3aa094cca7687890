import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { textOf } from "./versions-in-memory";

/** The definitions under another name, as git moves a folder, with the old one among the aliases. */
export function renamed(files: ContentFiles): ContentFiles {
  const nameOf = (slug: string) => (slug === "definitions" ? "glossary" : slug);
  const moved = <T extends { path: string }>(file: T): T => ({
    ...file,
    path: file.path.replace("content/definitions/", "content/glossary/"),
  });
  const folder = (texts: ReadonlyMap<string, ContentFile>) =>
    new Map([...texts].map(([name, file]) => [name, moved(file)]));
  const list = textOf(files.files.get("documents.yaml"))
    .replace("opensWith: [definitions]", "opensWith: [glossary]")
    .replace("  - slug: definitions\n", "  - slug: glossary\n    aliases: [definitions]\n");
  const bytes = new TextEncoder().encode(list);
  return {
    ...files,
    files: new Map(files.files).set("documents.yaml", { path: "content/documents.yaml", bytes }),
    folders: new Map([...files.folders].map(([slug, texts]) => [nameOf(slug), folder(texts)])),
    versions: new Map(
      [...files.versions].map(([slug, versions]) => [
        nameOf(slug),
        new Map([...versions].map(([version, texts]) => [version, folder(texts)])),
      ]),
    ),
  };
}
