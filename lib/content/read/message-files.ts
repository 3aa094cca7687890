import { locales } from "../../locales";
import { type ContentFiles, startOf } from "../model/files";
import type { Problem } from "../model/problem";
import { problemAt } from "../model/rule";
import { MessageTree } from "../model/schema";
import type { MessageFile } from "../model/site-content";
import { messagesDiffer } from "../rules/messages-differ";
import { readSourceText } from "./source-text";
import { readYaml } from "./yaml";

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
      problems.push(problemAt(place, messagesDiffer, { key: "not JSON" }));
      return [];
    }
    const messages: MessageFile["messages"] = new Map();
    collectMessages(parsed.data, [], (path, text) =>
      messages.set(path.join("."), { text, place: yaml.placeOf(path), textPlace: yaml.placeOfText(path) }),
    );
    const lines = source.text.split("\n");
    return [{ locale, file: file.path, start: startOf(file.path), lines, messages }];
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
