import { spawnSync } from "node:child_process";
import path from "node:path";
import { bundleFolder, siteFolder } from "@/lib/delivery/bundle/manifest";

/** One line of a sheet: its text without spaces, its upper and lower edge in millimetres. */
export type PrintedLine = { text: string; top: number; bottom: number };

/** The file of the PDF at the URL `url` of the bundle. */
export const pdfFile = (url: string) => path.join(bundleFolder, siteFolder, url);

/** What a program of poppler-utils prints about a PDF, which is a file or its bytes. */
export function ask(command: "pdfinfo" | "pdftotext" | "pdffonts", pdf: string | Buffer, ...options: string[]): string {
  const output = command === "pdftotext" ? ["-"] : [];
  const [file, input] = typeof pdf === "string" ? [pdf, undefined] : ["-", pdf];
  return spawnSync(command, [...options, file, ...output], {
    encoding: "utf8",
    maxBuffer: 1e8,
    ...(input && { input }),
  }).stdout;
}

/** The words of a PDF without spaces and line breaks, which in Chinese and Japanese are not part of the text. */
export const wordsOf = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'" };

/** The lines of each sheet of a PDF from top to bottom. What poppler takes for two columns of one line are two lines. */
export function readSheets(pdf: string | Buffer): PrintedLine[][] {
  const millimetres = (points = "0") => (Number(points) * 25.4) / 72;
  return ask("pdftotext", pdf, "-bbox-layout")
    .split("<page ")
    .slice(1)
    .map((sheet) =>
      [...sheet.matchAll(/<line xMin="\S+" yMin="(\S+)" xMax="\S+" yMax="(\S+)">(.*?)<\/line>/gs)]
        .map(([, top, bottom, words = ""]) => ({
          text: wordsOf(words.replace(/<[^>]*>/g, "").replace(/&\w+;/g, (entity) => entities[entity] ?? entity)),
          top: millimetres(top),
          bottom: millimetres(bottom),
        }))
        .sort((one, other) => one.bottom - other.bottom),
    );
}
