import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { acceptReading } from "../../lib/content/changes/accept-reading";
import { contentFolder, readContentFiles } from "../../lib/content/load";
import { eachLocale } from "../../lib/locales";
import { type CorpusModel, makeCorpus } from "./make-corpus";
import { measureHostile } from "./measure-hostile";

const usage = `Usage: npm run corpus -- <number of documents> <new folder>
       npm run corpus -- hostile [<part of a name>]      checks files that no editor means to write, and prints the slowest
`;

/** Writes `<folder>/content` and `<folder>/messages`, made from the site's own. */
function layDown(count: number, folder: string): void {
  const read = (slug: string) => eachLocale((locale) => readFileSync(`${contentFolder}/${slug}/${locale}.md`, "utf8"));
  const model: CorpusModel = { policy: read("privacy-policy"), definitions: read("definitions") };
  for (const [file, text] of makeCorpus(model, count)) {
    mkdirSync(path.dirname(`${folder}/content/${file}`), { recursive: true });
    writeFileSync(`${folder}/content/${file}`, text);
  }
  cpSync(`${contentFolder}/vocabulary.yaml`, `${folder}/content/vocabulary.yaml`);
  cpSync("messages", `${folder}/messages`, { recursive: true });
  const files = readContentFiles(`${folder}/content`);
  for (const slug of files.folders.keys()) {
    const read = acceptReading(files, slug);
    if ("text" in read) writeFileSync(read.file, read.text);
  }
}

const [count = "", folder = "", ...more] = process.argv.slice(2);
if (count === "hostile" && more.length === 0) {
  process.stdout.write(`${measureHostile(folder).join("\n")}\n`);
} else if (!/^[1-9]\d{0,4}$/.test(count) || folder === "" || more.length > 0) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  process.stderr.write(`${folder} is not empty; name a new folder.\n`);
  process.exitCode = 2;
} else {
  layDown(Number(count), folder);
  process.stdout.write(
    `${count} document${count === "1" ? "" : "s"} in ${folder}. Check: npm run check -- ${folder}/content\n`,
  );
}
