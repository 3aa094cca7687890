import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkFolder } from "@/lib/content/load";
import { sayProblem } from "@/lib/content/report/say-problem";
import { runCommand } from "../cli/run-command";
import { smallContent } from "../cli/small-content";
import { pinAll } from "./check-fixture";

const work = mkdtempSync(path.join(tmpdir(), "content-"));
afterAll(() => rmSync(work, { recursive: true }));

const original = smallContent["privacy-policy/ja.md"] ?? "";
const split = (text: string) => /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
const [, frontMatter = "", body = ""] = split(original);
const target = "privacy-policy/ja.md";

let count = 0;

function laySmall(folder: string): void {
  for (const [name, text] of Object.entries(smallContent)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** What is tried on the site's content is not whether a text was published. */
function layReal(folder: string): void {
  cpSync("content", folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (name.endsWith("/versions.yaml")) rmSync(path.join(folder, name));
}

/** A small content, or what `lay` lays down, that `spoil` changes. Returns the folder. */
function spoiled(spoil: (folder: string, file: string) => void, lay = laySmall): string {
  const folder = path.join(work, String(++count), "content");
  lay(folder);
  spoil(folder, path.join(folder, target));
  pinAll(folder);
  return folder;
}

/** A copy with something else in place of the file. */
function replaced(make: (file: string) => void): string {
  return spoiled((_, file) => {
    rmSync(file);
    make(file);
  });
}

const written = (text: string | Uint8Array) => spoiled((_, file) => writeFileSync(file, text));
const withBody = (text: string) => written(`---\n${frontMatter}\n---\n\n${text}\n`);
const withFrontMatter = (yaml: string, fence = "---") => written(`${fence}\n${yaml}\n---\n${body}`);

const withData = (name: string, text: string, lay = laySmall) =>
  spoiled((folder) => writeFileSync(path.join(folder, name), text), lay);
const withMessages = (text: string) =>
  spoiled((folder) => {
    const messages = path.join(folder, "../messages");
    mkdirSync(messages);
    for (const locale of ["zh", "en", "ja"]) writeFileSync(path.join(messages, `${locale}.json`), text);
  });

/** The file with `bytes` inserted after the first sentence of its body. */
function withBytes(...bytes: number[]): string {
  const cut = original.indexOf("。") + 1;
  return written(
    Buffer.concat([Buffer.from(original.slice(0, cut)), Buffer.from(bytes), Buffer.from(original.slice(cut))]),
  );
}

const trap = path.join(work, "executed");
const payload = `require("node:fs").writeFileSync(${JSON.stringify(trap)}, ""), module.exports = {}`;
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(", ")}]`).join("\n")}`;

/** Each names the rule that should report it. */
const hostile: [name: string, rule: string, folder: () => string][] = [
  ["bytes that are not UTF-8", "file-unreadable", () => withBytes(0xff, 0xfe, 0x80)],
  ["half a surrogate pair", "file-unreadable", () => withBytes(0xed, 0xa0, 0x80)],
  ["a NUL byte", "character-forbidden", () => withBytes(0)],
  ["a bidirectional override", "character-forbidden", () => withBytes(...Buffer.from("\u202e"))],
  ["a bidirectional isolate", "character-forbidden", () => withBytes(...Buffer.from("\u2067"))],
  ["a zero-width space", "character-forbidden", () => withBytes(...Buffer.from("\u200b"))],
  ["an empty file", "front-matter-invalid", () => written("")],
  ["a file of one fence", "front-matter-invalid", () => written("---\n")],
  ["front matter without an end", "front-matter-invalid", () => written(`---\n${frontMatter}\n\n${body}`)],
  ["no front matter", "front-matter-invalid", () => written(body)],
  ...["---js", "---javascript", "--- js", "---JS", "---json", "---coffee", "--- javascript ", "---\tjs"].map(
    (fence): (typeof hostile)[number] => [
      `front matter that begins with ${JSON.stringify(fence)}`,
      "front-matter-invalid",
      () => withFrontMatter(payload, fence),
    ],
  ),
  ["an alias", "front-matter-invalid", () => withFrontMatter("title: &t x\ndescription: *t")],
  ["a bomb of aliases", "front-matter-invalid", () => withFrontMatter(bomb)],
  ["a value nested ten thousand deep", "front-matter-invalid", () => withFrontMatter(`title: ${"[".repeat(10_000)}`)],
  ["a key given twice", "front-matter-invalid", () => withFrontMatter(`${frontMatter}\ntitle: again`)],
  ["a merge key", "front-matter-invalid", () => withFrontMatter(`${frontMatter}\n<<: {title: x}`)],
  [
    "a key named __proto__",
    "front-matter-invalid",
    () => withFrontMatter(`${frontMatter}\n__proto__: {polluted: true}`),
  ],
  [
    "a tag that makes an object",
    "front-matter-invalid",
    () => withFrontMatter(`${frontMatter}\nx: !!js/function "function () {}"`),
  ],
  ["front matter of 20 kB", "front-matter-invalid", () => withFrontMatter(`${frontMatter}\n# ${"x".repeat(20_000)}`)],
  ["a file over 256 kB", "file-unreadable", () => withBody("文".repeat(100_000))],
  ["ten thousand nested quotations", "nesting-deep", () => withBody(`${">".repeat(10_000)} x`)],
  ["ten thousand nested lists", "nesting-deep", () => withBody(`${"- ".repeat(10_000)}x`)],
  [
    "ten thousand nested signs of emphasis",
    "nesting-deep",
    () => withBody(`${"*a **a ".repeat(5_000)}${"b** b*".repeat(5_000)}`),
  ],
  ["a hundred thousand brackets", "nesting-deep", () => withBody("[".repeat(100_000))],
  [
    "a symbolic link in place of a file",
    "file-unreadable",
    () => replaced((file) => symlinkSync("/etc/hostname", file)),
  ],
  ["a folder in place of a file", "file-unreadable", () => replaced((file) => mkdirSync(file))],
  ["a pipe in place of a file", "file-unreadable", () => replaced((file) => spawnSync("mkfifo", [file]))],
  ["a missing file", "translation-missing", () => spoiled((_, file) => rmSync(file))],
  [
    "a missing folder of a document",
    "translation-missing",
    () => spoiled((folder) => rmSync(path.join(folder, "definitions"), { recursive: true })),
  ],
  [
    "a folder that is a symbolic link",
    "file-unreadable",
    () => spoiled((folder) => symlinkSync("/etc", path.join(folder, "more"))),
  ],
  ["no list of documents", "file-unreadable", () => spoiled((folder) => rmSync(path.join(folder, "documents.yaml")))],
  ["no vocabulary", "file-unreadable", () => spoiled((folder) => rmSync(path.join(folder, "vocabulary.yaml")))],
  ["a content folder that does not exist", "file-unreadable", () => path.join(work, "nowhere")],
  [
    "a content folder that is a file",
    "file-unreadable",
    () =>
      path.join(
        spoiled(() => {}),
        "vocabulary.yaml",
      ),
  ],
  ["a list of documents that is a bomb", "data-file-invalid", () => withData("documents.yaml", bomb)],
  ["a list of documents that is empty", "data-file-invalid", () => withData("documents.yaml", "")],
  [
    "a document outside of the folder",
    "data-file-invalid",
    () => withData("documents.yaml", "documents:\n  - slug: ../..\n"),
  ],
  [
    "a document named __proto__",
    "data-file-invalid",
    () => withData("documents.yaml", "documents:\n  - slug: __proto__\n"),
  ],
  ["a vocabulary that is a bomb", "data-file-invalid", () => withData("vocabulary.yaml", bomb)],
  ["a vocabulary nested ten thousand deep", "data-file-invalid", () => withData("vocabulary.yaml", "[".repeat(10_000))],
  [
    "a word that is a pattern",
    "name-unknown",
    () =>
      withData(
        "vocabulary.yaml",
        'parties: { p: P }\nnames: { n: N }\nterms: { t: T }\nknown: ["(a+)+$", "[", ".*"]\n',
        layReal,
      ),
  ],
  ["messages nested fifty thousand deep", "messages-differ", () => withMessages('{"a":'.repeat(50_000))],
  ["messages with a key twice", "messages-differ", () => withMessages('{"a": "b", "a": "c"}')],
  ["messages with a number", "messages-differ", () => withMessages('{"a": 1}')],
  [
    "a message with endless arguments",
    "messages-differ",
    () => withMessages(JSON.stringify({ a: "{a, select, other {".repeat(8_000) })),
  ],
];

/**
 * What fills a file to its limit: pasted pictures, repeated words, runaway lists. A careless program would take minutes, and fail
 * the test.
 */
const endless: [name: string, text: string][] = [
  ["one word", "a".repeat(240_000)],
  ["one word with dots", "a.".repeat(120_000)],
  ["an address that does not end", "a@".repeat(120_000)],
  ["a picture pasted as text", `![](data:image/png;base64,${"iVBORw0KGgo".repeat(20_000)})`],
  ["a web address that does not end", `https://${"www.".repeat(60_000)}`],
  ["code marks of every length", Array.from({ length: 600 }, (_, i) => "`".repeat(i + 1)).join("a")],
  ["forty thousand paragraphs", "い\n\n".repeat(40_000)],
  ["twenty thousand items", Array.from({ length: 20_000 }, (_, i) => `${i + 1}. い`).join("\n\n")],
  ["eight thousand headings", Array.from({ length: 8_000 }, (_, i) => `## 一、あ {#a${i}}`).join("\n\n")],
  ["a thousand underlined headings", "あ\n=\n\n".repeat(1_000)],
  ["a list, then two thousand paragraphs", `1. あ\n\n${"い\n\n".repeat(1_900)}`],
  ["quotations of quotations", `${">".repeat(90)} い\n\n`.repeat(1_500)],
  ["tags on every line", "<b>い</b>\n\n".repeat(15_000)],
  ["links on every line", "[い](b)\n\n".repeat(15_000)],
  ["marks of the wrong width", `い${",".repeat(1_900)}\n\n`.repeat(40)],
  ["brackets that never close", `${"「".repeat(38_000)}${"）".repeat(38_000)}`],
  ["paragraphs of brackets that never close", `${"「".repeat(250)}${"）".repeat(250)}\n\n`.repeat(150)],
  ["sixty thousand names in one paragraph", "Emc ".repeat(60_000)],
  ["thousands of names in every paragraph", `${"Emc ".repeat(2_400)}\n\n`.repeat(24)],
  ["a table of a thousand cells in each row", `|${" a |".repeat(1_000)}\n|${"-|".repeat(1_000)}\n`],
];

describe("a file filled to its limit", () => {
  it.each(endless)(
    "with %s is refused before the test's time is over",
    (_, text) => {
      const folder = withBody(text);
      const { content, problems } = checkFolder(folder);
      expect(content).toBeNull();
      expect(problems.find(({ file, severity }) => file.endsWith(target) && severity === "error")).toBeDefined();
    },
    20_000,
  );
});

/** Text that trips up programs but that an editor may well write. It must come out as it went in. */
const odd = [
  "undefined null NaN true [object Object]",
  "$\u007b7*7} {{7*7}} #{7*7} %s %n %00",
  "'; DROP TABLE documents; --",
  "&lt;script&gt; &#x27; &nbsp;",
  "../../../etc/passwd C:\\\\con",
  "constructor toString hasOwnProperty valueOf",
  "1/0 0x10 1e1000 -0",
  "𠮷野家 㐂 𝒜 ﷽ ½ Ⅷ ㍿",
  "מבחן مرحبا ไทย हिन्दी",
  "🙂🏳 ¯(ツ)",
];

describe("odd strings", () => {
  it.each(odd)("%s is read or refused, and never trips the check", (text) => {
    const { content, problems } = checkFolder(withBody(`当社は「${text}」と言います。`));
    expect(content).toBeNull();
    for (const problem of problems) {
      const { line, column } = problem;
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(sayProblem(problem, "en").fix).not.toMatch(/(?<!- )undefined/);
    }
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a vocabulary may hold the word %s", (word) => {
    const real = readFileSync("content/vocabulary.yaml", "utf8");
    const folder = withData("vocabulary.yaml", `${real}\n  - zh: ${word}\n`, layReal);
    expect(checkFolder(folder).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("hostile or broken content", () => {
  it.each(hostile)("%s is a problem with a place", (_, rule, folder) => {
    const { content, problems } = checkFolder(folder());
    expect(content).toBeNull();
    const found = problems.find((problem) => problem.rule === rule && problem.severity === "error");
    expect(found, JSON.stringify(problems.slice(0, 3))).toBeDefined();
    expect(found?.line).toBeGreaterThan(0);
  });

  it("runs no code that stands in front matter", () => {
    for (const fence of ["---js", "---javascript", "--- js", "---JS"]) checkFolder(withFrontMatter(payload, fence));
    expect(existsSync(trap)).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("never ends the command with a stack trace", () => {
    for (const folder of [withFrontMatter(bomb), withBody(`${">".repeat(10_000)} x`), withBytes(0xff)]) {
      const { code, out, err } = runCommand("check", [folder]);
      expect({ code, err }).toEqual({ code: 1, err: "" });
      expect(out).toMatch(/^\S+:\d+:\d+ {2}error {2}/m);
    }
  });

  it("ends the command with the way to call it where there is no folder", () => {
    const { code, out, err } = runCommand("check", [path.join(work, "nowhere")]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^There is no folder "[^"]+nowhere"; [^\n]+\nUsage: [^\n]+\n$/);
  });
});

const real = readFileSync("content/privacy-policy/ja.md", "utf8");
const [, realHead = "", realBody = ""] = split(real);
const readReal = checkFolder("content").content?.documents[0]?.translations.ja;

/** Breaks every plain paragraph into two lines, after a punctuation mark. */
const rewrapped = `---\n${realHead}\n---\n${realBody.replace(/^(?![#\s-])(?!\d)([^\n]{20,}?[、。])(?=[^\n])/gm, "$1\n")}`;

const harmless: [name: string, text: string | Uint8Array][] = [
  ["a byte order mark", `\ufeff${real}`],
  ["line ends of Windows", real.replaceAll("\n", "\r\n")],
  ["letters that are not composed", real.normalize("NFD")],
  ["white space at line ends", real.replaceAll("\n", "  \n")],
  ["spaces that do not break", real.replaceAll("Flash Cookie", "Flash\u00a0Cookie")],
  ["a comment in the front matter", real.replace("---\n", "---\n# checked by legal\n")],
  ["paragraphs on several lines", rewrapped],
  ["empty lines at the end", `${real}\n\n\n`],
  ["no line end at the end", real.trimEnd()],
];

describe("what editors' programs do to a file", () => {
  it.each(harmless)("%s is read without complaint", (_, text) => {
    expect(text).not.toBe(real);
    const { content, problems } = checkFolder(spoiled((_, file) => writeFileSync(file, text), layReal));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(content?.documents[0]?.translations.ja).toEqual(readReal);
  });
});
