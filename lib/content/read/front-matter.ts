import matter from "gray-matter";
import type { Place } from "../model/problem";
import type { YamlFaultKind } from "../phrases/yaml-faults";
import { readYaml, type YamlFault, type YamlValue } from "./yaml";

/** A text cut in two: the front matter's value, and the body with as many blank lines before it as the front matter had. */
export type SplitText = { frontMatter: YamlValue; body: string };

const maxFrontMatterBytes = 16 * 1024;

const fence = "---";

/**
 * Cuts a text into front matter and body and reads the front matter. The body keeps its line numbers. Returns the faults
 * when the front matter is missing, unclosed, too long or not plain YAML.
 */
export function splitFrontMatter(file: string, text: string): SplitText | { faults: YamlFault[] } {
  const lines = text.split("\n");
  const at = (line: number): Place => ({ file, line, column: 1 });
  const first = lines[0] ?? "";
  if (first !== fence) {
    const fault: YamlFaultKind =
      text.trim() === ""
        ? { kind: "empty file" }
        : first.startsWith(fence)
          ? { kind: "other first line", typed: first }
          : { kind: "text before" };
    return { faults: [{ place: at(1), fault }] };
  }
  const end = lines.indexOf(fence, 1);
  if (end === -1) return { faults: [{ place: at(1), fault: { kind: "unclosed" } }] };
  const yaml = lines.slice(1, end).join("\n");
  if (Buffer.byteLength(yaml) > maxFrontMatterBytes)
    return { faults: [{ place: at(2), fault: { kind: "too long", kilobytes: maxFrontMatterBytes / 1024 } }] };
  const read = parseFrontMatter(file, yaml);
  if ("faults" in read) return read;
  return { frontMatter: read, body: lines.map((line, index) => (index <= end ? "" : line)).join("\n") };
}

/**
 * Has gray-matter read the YAML through our own engine. Every engine that would execute code throws, and options are always
 * given because gray-matter without options answers a text that failed once with an empty result.
 */
function parseFrontMatter(file: string, yaml: string): ReturnType<typeof readYaml> {
  let read: ReturnType<typeof readYaml> = readYaml(file, "");
  const refuse = (): never => {
    throw new Error("Only YAML front matter is read.");
  };
  matter(`${fence}\n${yaml}\n${fence}\n`, {
    language: "yaml",
    engines: {
      yaml: {
        parse: (text) => {
          // gray-matter hands over the text with the line break after the fence.
          read = readYaml(file, text);
          return {};
        },
        stringify: refuse,
      },
      ...Object.fromEntries(
        ["javascript", "js", "json", "coffee", "coffeescript", "cson", "toml"].map((name) => [
          name,
          { parse: refuse, stringify: refuse },
        ]),
      ),
    },
  });
  return read;
}
