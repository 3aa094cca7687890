import { readFileSync } from "node:fs";
import { readContentFiles } from "@/lib/content/load";
import type { ContentFile, ContentFiles } from "@/lib/content/model/files";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { firstVersionFolder } from "../../first-version/first-version";
import { withLedgers } from "./with-ledgers";

/** Where the received text of a translation begins and ends, and its lines that are headings. */
type Layout = {
  begins: string;
  ends: string;
  /** The line above each document's text. */
  titles: Record<string, string>;
  /** The line above each section's text. */
  headings: Record<string, string>;
  /** How each defined term opens its line, with the name it has in the Chinese. */
  definitions: Record<string, string>;
};

const layouts: Record<"en" | "ja", Layout> = {
  en: {
    begins: "\nPrivacy Policy:\n",
    ends: "\nプライバシーポリシー\n",
    titles: {
      "Reminder clause:": "reminder-clause",
      "Definition:": "definitions",
      "Intellectual Property Declaration": "intellectual-property",
      "Privacy Policy": "privacy-policy",
    },
    headings: {
      "1、 Applicable scope": "scope",
      "2、 How do we collect information": "collection",
      "2.4 How do we share information": "sharing",
      "2.5、 The Use of Cookies and Network Beacons": "cookies",
      "2.6、 Information storage": "storage",
      "2.7、 Your personal information protection": "protection",
      "2.8、 Protection of minors": "minors",
    },
    definitions: { "Digitaltwinall platform": "platform", Digitaltwinall: "operator" },
  },
  ja: {
    begins: "\nプライバシーポリシー\n",
    ends: "\nWhat Our Clients Say",
    titles: {
      "提示条項:": "reminder-clause",
      "定義:": "definitions",
      "知的財産権に関する声明:": "intellectual-property",
      プライバシーポリシー: "privacy-policy",
    },
    headings: {
      "一、適用範囲": "scope",
      "二、私たちはどのように情報を収集するか": "collection",
      "四、情報を共有する方法": "sharing",
      "五、CookieとネットワークBeaconの使用": "cookies",
      "六、情報記憶": "storage",
      "七、個人情報保護": "protection",
      "八、未成年者保護": "minors",
    },
    definitions: { Digitaltwinallプラットフォーム: "platform" },
  },
};

/**
 * Version 1 with English and Japanese as they were received, and with the vocabulary of the content folder at `vocabularyFolder`. The
 * wording is untouched; only what Markdown wants for a heading, an item or a defined term is put before the lines that are one. "2.1" is
 * left as typed, since Markdown has no such item.
 */
export function receivedContent(vocabularyFolder: string): ContentFiles {
  const real = readContentFiles(firstVersionFolder);
  const source = readFileSync("tests/fixtures/source/privacy-policy.source.txt", "utf8");
  const folders = new Map([...real.folders].map(([slug, folder]) => [slug, new Map(folder)]));
  for (const locale of ["en", "ja"] as const) {
    const layout = layouts[locale];
    for (const [slug, { title, lines }] of documentsIn(source, layout)) {
      const path = `${firstVersionFolder}/${slug}/${locale}.md`;
      const text =
        slug === "intellectual-property"
          ? `---\ntitle: ${title}\nstatus: pending\n---\n`
          : `---\ntitle: ${title}\ndescription: ${title}\n---\n\n${layOut(lines, layout)}\n`;
      folders.get(slug)?.set(`${locale}.md`, { path, bytes: Buffer.from(text) });
    }
  }
  // Nobody has read what was received beside the Chinese.
  for (const folder of folders.values()) folder.delete(pinFileName);
  return withLedgers({ ...real, files: new Map([...real.files, ...vocabularyIn(vocabularyFolder)]), folders });
}

function vocabularyIn(folder: string): [string, ContentFile][] {
  const path = `${folder}/vocabulary.yaml`;
  return [["vocabulary.yaml", { path, bytes: readFileSync(path) }]];
}

function documentsIn(
  source: string,
  { begins, ends, titles }: Layout,
): Map<string, { title: string; lines: string[] }> {
  const start = source.indexOf(begins) + begins.length;
  const documents = new Map<string, { title: string; lines: string[] }>();
  let open: string[] = [];
  for (const line of source.slice(start, source.indexOf(ends, start)).split("\n")) {
    const slug = titles[line];
    if (slug) {
      open = [];
      documents.set(slug, { title: line.replace(/:$/, ""), lines: open });
    } else if (line !== "") open.push(line);
  }
  return documents;
}

function layOut(lines: readonly string[], { headings, definitions }: Layout): string {
  let margin = "";
  const laidOut = lines.map((line) => {
    const id = headings[line];
    if (id) {
      margin = "";
      return `## ${line} {#${id}}`;
    }
    const [, number, item] = /^(\d)\.(?!\d)\s*(.*)$/.exec(line) ?? [];
    if (item) {
      margin = "   ";
      return `${number}. ${item}`;
    }
    const [, letter, subItem] = /^([a-z])\)\s*(.*)$/.exec(line) ?? [];
    if (subItem) return `${margin}${letter}) ${subItem}`;
    const [, term = "", text] = /^([^:]+)(:.*)$/.exec(line) ?? [];
    const name = definitions[term];
    return name ? `**${term}** {#${name}}${text}` : `${margin}${line}`;
  });
  return laidOut.join("\n\n");
}
