import { type Locale, locales } from "../../locales";
import type { Review } from "../model/document";
import type { Draft, DraftDocument, MessageFile } from "../model/draft";
import { type ContentFile, type ContentFiles, startOf } from "../model/files";
import { type Problem, problemAt } from "../model/problem";
import { type DocumentEntry, MessageTree, ReviewFrontMatter } from "../model/schema";
import { readFrontMatter, readTypedFrontMatter } from "../rules/front-matter-invalid";
import { nestingDeep } from "../rules/nesting-deep";
import { translationMissing } from "../rules/translation-missing";
import { parseMarkdown, spaceHeadings } from "./markdown";
import { readSections } from "./sections";
import { readSourceText } from "./source-text";
import { readYaml } from "./yaml";

/** Reads every translation that `documents.yaml` declares, as far as it can be read. Problems are added to `problems`. */
export function readDocuments(
  files: ContentFiles,
  entries: readonly DocumentEntry[],
  problems: Problem[],
): DraftDocument[] {
  return entries.map((entry) => {
    const folder = files.folders.get(entry.slug);
    const drafts: DraftDocument["drafts"] = {};
    for (const locale of locales) {
      const path = `${files.root}/${entry.slug}/${locale}.md`;
      const file = folder?.get(`${locale}.md`);
      if (!file) problems.push(translationMissing(path, folder ? "missing" : "no folder"));
      else {
        const draft = readDraft(file, entry.slug, locale);
        if ("problems" in draft) problems.push(...draft.problems);
        else drafts[locale] = draft;
      }
    }
    const read = Object.values(drafts);
    return { entry, pending: read.length > 0 && read.every((draft) => "status" in draft.frontMatter), drafts };
  });
}

/** Reads one translation, or says why it cannot be read. */
export function readDraft(file: ContentFile, slug: string, locale: Locale): Draft | { problems: Problem[] } {
  const source = readSourceText(file);
  if (source.problems) return source;
  const front = readFrontMatter(file.path, source.text);
  if ("problems" in front) return front;
  const deep = nestingDeep(file.path, front.body);
  if (deep.length > 0) return { problems: deep };
  const text = spaceHeadings(front.body);
  const tree = parseMarkdown(text);
  const parts = readSections(file.path, tree.children, front.body.split("\n"));
  const lines = text.split("\n");
  return { slug, locale, file: file.path, lines, frontMatter: front.value, placeOf: front.placeOf, tree, ...parts };
}

/** Reads `reviews/*.md`. Problems are added to `problems`. */
export function readReviews(files: ContentFiles, problems: Problem[]): Review[] {
  const entries = [...(files.folders.get("reviews") ?? [])].filter(([name]) => name.endsWith(".md"));
  return entries.flatMap(([name, file]) => {
    const source = readSourceText(file);
    if (source.problems) {
      problems.push(...source.problems);
      return [];
    }
    const front = readTypedFrontMatter(file.path, source.text, () => ReviewFrontMatter);
    if ("problems" in front) {
      problems.push(...front.problems);
      return [];
    }
    return [{ slug: name.replace(/\.md$/, ""), ...front.value }];
  });
}

/** Reads the interface's messages, when there is a folder of them. Problems are added to `problems`. */
export function readMessages(files: ContentFiles, problems: Problem[]): MessageFile[] {
  const found = files.messages;
  if (!found) return [];
  const folder = [...found.values()][0]?.path.replace(/[^/]*$/, "") ?? "messages/";
  return locales.flatMap((locale): MessageFile[] => {
    const file = found.get(`${locale}.json`) ?? { path: `${folder}${locale}.json`, obstacle: "missing" as const };
    const source = readSourceText(file);
    if (source.problems) {
      problems.push(...source.problems);
      return [];
    }
    // JSON is read as the YAML it also is, which tells the place of each key.
    const yaml = readYaml(file.path, source.text);
    const parsed = "faults" in yaml ? null : MessageTree.safeParse(yaml.value);
    if ("faults" in yaml || !parsed?.success || !isJson(source.text)) {
      const place = "faults" in yaml ? (yaml.faults[0]?.place ?? startOf(file.path)) : startOf(file.path);
      problems.push(problemAt(place, "messages-differ", { key: "not JSON" }));
      return [];
    }
    const messages: MessageFile["messages"] = new Map();
    collectMessages(parsed.data, [], (path, text) => messages.set(path.join("."), { text, place: yaml.placeOf(path) }));
    return [{ locale, file: file.path, start: startOf(file.path), messages }];
  });
}

function collectMessages(tree: MessageTree, path: string[], see: (path: string[], text: string) => void): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") see([...path, key], value);
    else collectMessages(value, [...path, key], see);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
