import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/**
 * What a room may import: other rooms, whose names stand for all that lies in them; of those in `types` only types; packages, by
 * pattern. Every room may import its own files and the two leaves. A name that ends in a file is a room of its own.
 */
type Row = { rooms?: string[]; types?: string[]; packages: RegExp };

const none = /^$/;
const anyPackage = /./;
const leaves = ["lib/locales", "lib/site"];

/** The rooms from the lowest to the highest, after "Find your way" in the README. The longest name that a file lies under counts. */
const rows: Record<string, Row> = {
  "lib/locales": { packages: none },
  "lib/site": { packages: none },
  "lib/kept-files": { packages: /^node:/ },
  "lib/content/model": { packages: /^(?:zod|mdast)$/ },
  "lib/content/phrases": { rooms: ["lib/content/model"], packages: none },
  "lib/content/numbering": { rooms: ["lib/content/model"], packages: /^mdast$/ },
  "lib/content/text/han-forms": { packages: /^opencc-js\// },
  "lib/content/text": {
    rooms: ["lib/content/model", "lib/content/numbering", "lib/content/text/han-forms"],
    packages: /^(?:diff|mdast)$/,
  },
  "lib/content/text/english-words": { packages: /^(?:node:zlib|cspell-trie-lib)$/ },
  "lib/content/facts": {
    rooms: ["model", "numbering", "text"].map((room) => `lib/content/${room}`),
    packages: none,
  },
  "lib/content/versions": { rooms: ["lib/content/model"], packages: /^(?:node:crypto|yaml)$/ },
  "lib/content/structure": {
    rooms: ["model", "phrases", "numbering", "text", "versions"].map((room) => `lib/content/${room}`),
    packages: none,
  },
  "lib/content/pins": {
    rooms: ["lib/content/model", "lib/content/numbering", "lib/content/text"],
    packages: /^(?:node:crypto|mdast|yaml)$/,
  },
  "lib/content/wording": { rooms: ["lib/content/model", "lib/content/text"], packages: none },
  "lib/content/rules": {
    rooms: ["model", "phrases", "numbering", "text", "facts", "wording", "structure", "pins", "versions"].map(
      (room) => `lib/content/${room}`,
    ),
    packages: /^(?:@formatjs\/icu-messageformat-parser|mdast)$/,
  },
  "lib/content/read": {
    rooms: ["model", "phrases", "numbering", "text", "facts", "pins", "rules", "versions"].map(
      (room) => `lib/content/${room}`,
    ),
    packages: /^(?:@formatjs\/icu-messageformat-parser|gray-matter|mdast|remark|remark-gfm|unist|yaml|zod)$/,
  },
  "lib/content/judge": {
    rooms: ["model", "text", "pins", "rules"].map((room) => `lib/content/${room}`),
    packages: /^(?:node:crypto|yaml)$/,
  },
  "lib/content/publish": {
    rooms: ["model", "numbering", "text", "versions", "pins"].map((room) => `lib/content/${room}`),
    packages: /^(?:mdast|zod)$/,
  },
  "lib/content/report": {
    rooms: ["model", "phrases", "rules"].map((room) => `lib/content/${room}`),
    packages: none,
  },
  "lib/content/new": {
    rooms: ["model", "numbering", "text", "pins", "versions"].map((room) => `lib/content/${room}`),
    packages: /^(?:mdast|yaml)$/,
  },
  "lib/content/judge-documents": {
    rooms: ["model", "read", "judge"].map((room) => `lib/content/${room}`),
    packages: none,
  },
  "lib/content/check-content": {
    rooms: ["model", "read", "rules", "judge", "judge-documents", "publish", "versions"].map(
      (room) => `lib/content/${room}`,
    ),
    packages: none,
  },
  "lib/content/changes": {
    rooms: ["model", "numbering", "text", "pins", "versions", "rules", "read", "report", "check-content"].map(
      (room) => `lib/content/${room}`,
    ),
    packages: /^mdast$/,
  },
  "lib/content/as-of": { packages: none },
  "lib/content/load": {
    rooms: [
      "as-of",
      "model",
      "versions",
      "judge",
      "judge-documents",
      "report",
      "check-content",
      "changes",
      "text/english-words",
    ].map((room) => `lib/content/${room}`),
    packages: /^node:(?:fs|path)$/,
  },
  "lib/built-content": { types: ["lib/content/model"], packages: /^node:/ },
  "lib/i18n": { rooms: ["messages"], packages: /^next(?:-intl)?(?:\/|$)/ },
  "lib/reader": {
    rooms: [
      "lib/content/model/tree",
      "lib/content/numbering/plain-references",
      "lib/content/numbering/references",
      ...["diff-sequences", "node-text", "pair-rows", "sequence", "source-mark", "word-spans"].map(
        (file) => `lib/content/text/${file}`,
      ),
      "lib/content/versions/days",
      "lib/content/versions/version-number",
    ],
    types: ["lib/content/model"],
    packages: /^(?:hast|mdast|remark|remark-gfm|remark-html)$/,
  },
  "lib/seo": {
    rooms: ["lib/content/model/pin-dates", "lib/content/model/tree", "lib/content/text/node-text", "lib/reader"],
    types: ["lib/content/model"],
    packages: /^(?:mdast|next|remark|remark-gfm|schema-dts|yaml|zod)(?:\/|$)/,
  },
  "lib/delivery/bundle": { rooms: ["lib/kept-files"], packages: anyPackage },
  "lib/delivery/answer": { rooms: ["lib/delivery/bundle"], packages: anyPackage },
  "lib/delivery/print": { rooms: ["lib/delivery/bundle"], packages: anyPackage },
  "lib/delivery/build": {
    rooms: ["lib/kept-files", "lib/delivery/bundle", "lib/delivery/print"],
    packages: anyPackage,
  },
  "lib/delivery/server": { rooms: ["lib/delivery/bundle", "lib/delivery/answer"], packages: anyPackage },
  "lib/delivery/nginx": { rooms: ["lib/delivery/bundle", "lib/delivery/answer"], packages: anyPackage },
  "lib/delivery/edge": { rooms: ["lib/delivery/bundle", "lib/delivery/answer"], packages: anyPackage },
  "lib/delivery/write-deployment": {
    rooms: ["lib/delivery/bundle", "lib/delivery/answer", "lib/delivery/nginx", "lib/delivery/edge"],
    packages: anyPackage,
  },
  "lib/cli/words": { rooms: ["lib/content"], packages: none },
  "lib/cli/git": { rooms: ["lib/content", "lib/cli/words"], packages: anyPackage },
  "lib/cli/run": {
    rooms: ["lib/content", "lib/built-content", "lib/seo", "lib/delivery", "lib/cli/words", "lib/cli/git"],
    packages: anyPackage,
  },
  "lib/cli": {
    rooms: [
      "lib/content",
      "lib/built-content",
      "lib/reader",
      "lib/delivery",
      "lib/cli/words",
      "lib/cli/git",
      "lib/cli/run",
    ],
    packages: anyPackage,
  },
  components: {
    rooms: ["lib/seo", "lib/reader"],
    types: ["lib/content/model"],
    packages: /^(?:mdast|react|next-intl|next)(?:\/|$)/,
  },
  app: {
    rooms: [
      "components",
      "messages",
      "public",
      "tailwind.config",
      "lib/kept-files",
      "lib/built-content",
      "lib/i18n",
      "lib/seo",
      "lib/reader",
      "lib/content",
    ],
    packages: anyPackage,
  },
};

/** Who may read files of the content: the site, the commands and the tests. */
const loadCallers = /^(?:app|lib\/cli)\//;

type Import = { from: string; onlyTypes: boolean };

function readImports(text: string): Import[] {
  const pattern = /^(?:import|export)\s(type\s)?([^;"]*?from\s*)?"([^"]+)"|\bimport\(\s*["`]([^"`]+)["`]/gm;
  return [...text.matchAll(pattern)].map(([, type, clause = "", from, dynamic]) => {
    const names = /^[^{]*\{([^}]*)\}\s*from\s*$/
      .exec(clause)?.[1]
      ?.split(",")
      .filter((name) => name.trim() !== "");
    const named = names?.every((name) => /^\s*type\s/.test(name)) && /^\s*\{/.test(clause);
    return { from: from ?? dynamic ?? "", onlyTypes: Boolean(type || named) };
  });
}

/** The file or folder of the project that an import names, from the root and without an extension; null for a package. */
function targetOf(file: string, from: string): string | null {
  if (from.startsWith("@/")) return from.slice(2);
  return from.startsWith(".") ? path.join(path.dirname(file), from) : null;
}

const withoutExtension = (file: string) => file.replace(/\.(?:[cm]?[jt]s|[jt]sx)$/, "");

const liesIn = (file: string, room: string) => file === room || file.startsWith(`${room}/`);

function roomOf(file: string): string | undefined {
  const bare = withoutExtension(file);
  return Object.keys(rows)
    .filter((room) => liesIn(bare, room))
    .sort((a, b) => b.length - a.length)[0];
}

/** Every import of a file that goes in a wrong direction, as `file: import`. */
function judge(file: string, text: string): string[] {
  const room = roomOf(file);
  const row = room === undefined ? undefined : rows[room];
  if (room === undefined || !row) return [`${file}: lies in no room; add the room to tests/architecture.test.ts`];
  const wrong = readImports(text).filter(({ from, onlyTypes }) => {
    const target = targetOf(file, from);
    if (target === null) return !row.packages.test(from);
    if (target === "lib/content/load" && !loadCallers.test(file)) return true;
    // A stylesheet or picture beside a file is part of it.
    if (/\.(?:css|svg|png)$/.test(target)) return !file.startsWith("app/");
    const other = roomOf(target) ?? target;
    if (other === room || (leaves.includes(other) && !leaves.includes(room))) return false;
    const allowed = [...(row.rooms ?? []), ...(onlyTypes ? (row.types ?? []) : [])];
    return !allowed.some((name) => liesIn(withoutExtension(target), name));
  });
  const client = /^\s*["']use client["']/m.test(text) ? [`${file}: "use client"`] : [];
  return [...wrong.map(({ from }) => `${file}: ${from}`), ...client];
}

/** The circles in which files import each other, each as a list of files; types count, too. */
function findCircles(texts: ReadonlyMap<string, string>): string[][] {
  const known = new Map([...texts.keys()].map((file) => [withoutExtension(file), file]));
  const importsOf = (file: string) =>
    readImports(texts.get(file) ?? "").flatMap(({ from }) => {
      const target = targetOf(file, from);
      return target === null ? [] : (known.get(withoutExtension(target)) ?? known.get(`${target}/index`) ?? []);
    });
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push(way.slice(way.indexOf(file)));
    if (way.includes(file) || done.has(file)) return;
    for (const next of importsOf(file)) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of texts.keys()) visit(file, []);
  return circles;
}

const sources = new Map(
  ["lib", "components", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, "utf8")] as const),
  ),
);

describe("who imports whom", () => {
  it("no import goes in a wrong direction, and no component runs in the browser", () => {
    expect(sources.size).toBeGreaterThan(200);
    expect([...sources].flatMap(([file, text]) => judge(file, text))).toEqual([]);
  });

  it("no file imports itself by way of others", () => {
    expect(findCircles(sources)).toEqual([]);
  });

  it("every room of the table has a file, and allows no room above it", () => {
    const names = Object.keys(rows);
    expect(names.filter((room) => ![...sources.keys()].some((file) => roomOf(file) === room))).toEqual([]);
    const upward = names.flatMap((room, index) =>
      (rows[room]?.rooms ?? []).filter((other) => names.indexOf(other) > index).map((other) => `${room}: ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it.each([
    {
      name: "two files",
      texts: { "lib/a.ts": 'import { b } from "./b";', "lib/b.ts": 'import type { A } from "./a";' },
    },
    {
      name: "three, one of them the index of a folder",
      texts: {
        "lib/a.ts": 'import { b } from "@/lib/b";',
        "lib/b/index.ts": 'export { c } from "../c";',
        "lib/c.ts": 'import {\n  type A,\n  a,\n} from "./a";',
      },
    },
  ])("would find a circle of $name", ({ texts }) => {
    expect(findCircles(new Map(Object.entries(texts)))).toEqual([Object.keys(texts)]);
  });

  it.each([
    { file: "lib/locales.ts", text: 'import { siteName } from "./site";' },
    { file: "lib/site.ts", text: 'import "zod";' },
    { file: "lib/content/read/markdown.ts", text: 'import { headers } from "next/headers";' },
    { file: "lib/content/read/markdown.ts", text: 'import type { ReactNode } from "react";' },
    { file: "lib/content/rules/html-raw.ts", text: 'import { useLocale } from "next-intl";' },
    { file: "lib/content/rules/html-raw.ts", text: 'import { readFileSync } from "node:fs";' },
    { file: "lib/content/rules/html-raw.ts", text: 'import { readDraft } from "../read/drafts";' },
    { file: "lib/content/rules/index.ts", text: 'import type { Findings } from "../judge/findings";' },
    { file: "lib/content/model/problem.ts", text: 'import type { Leaf } from "../text/leaves";' },
    { file: "lib/content/text/words.ts", text: 'import { rules } from "../rules";' },
    { file: "lib/content/check-content.ts", text: 'import {\n  loadContent,\n  type Loaded,\n} from "./load";' },
    { file: "lib/content/check-content.ts", text: 'import { path } from "../seo/alternates";' },
    { file: "lib/content/load.ts", text: 'import { execSync } from "node:child_process";' },
    { file: "lib/seo/alternates.ts", text: 'import { checkContent } from "@/lib/content/check-content";' },
    { file: "lib/seo/alternates.ts", text: 'import { type Content, compile } from "@/lib/content/model/document";' },
    { file: "lib/seo/alternates.ts", text: 'import type { CheckResult } from "@/lib/content/check-content";' },
    { file: "lib/i18n/routing.ts", text: 'import type { Content } from "../content/model/document";' },
    { file: "lib/delivery/answer/gate.ts", text: 'import { serve } from "../server/server";' },
    { file: "lib/delivery/bundle/headers.ts", text: 'import { gate } from "../answer/gate";' },
    { file: "lib/cli/git/git.ts", text: 'import { check } from "../run/check-cache";' },
    { file: "components/Blocks.tsx", text: 'import path from "node:path";' },
    { file: "components/Blocks.tsx", text: 'import { z } from "zod";' },
    { file: "components/Blocks.tsx", text: 'import { loadContent } from "@/lib/content/load";' },
    { file: "components/Blocks.tsx", text: 'import type { Loaded } from "@/lib/content/load";' },
    { file: "components/Blocks.tsx", text: 'import { compileBody } from "@/lib/content/publish/compile-body";' },
    { file: "components/Blocks.tsx", text: 'import { flattenParts } from "@/lib/content/model/tree";' },
    { file: "lib/reader/plain-text.ts", text: 'import { levels } from "../content/model/document";' },
    { file: "lib/reader/plain-text.ts", text: 'import { headingText } from "../seo/document-parts";' },
    { file: "components/Blocks.tsx", text: 'import { read } from "@/app/published-content";' },
    { file: "components/Blocks.tsx", text: 'const load = () => import("@/lib/content/load");' },
    { file: "components/Blocks.tsx", text: 'export { check } from "../lib/content/check-content";' },
    { file: "components/Blocks.tsx", text: '"use client";\n' },
    { file: "app/[locale]/page.tsx", text: 'import { start } from "@/lib/cli/start";' },
    { file: "app/[locale]/page.tsx", text: 'import { gate } from "@/lib/delivery/answer/gate";' },
    { file: "app/[locale]/page.tsx", text: 'import { sample } from "@/tests/components/sample-document";' },
    { file: "lib/utils/join.ts", text: "" },
  ])("would find in $file: $text", ({ file, text }) => {
    expect(judge(file, text)).toHaveLength(1);
    expect(judge(file, text)[0]).toContain(file);
  });

  it.each([
    { file: "components/Blocks.tsx", text: 'import type { Block } from "@/lib/content/model/document";' },
    { file: "components/Blocks.tsx", text: 'import { type Block, type Part } from "@/lib/content/model/document";' },
    { file: "lib/reader/plain-text.ts", text: 'import { visitBlocks } from "../content/model/tree";' },
    { file: "lib/content/load.ts", text: 'import { readFileSync } from "node:fs";' },
    { file: "lib/content/judge/explained.ts", text: 'import { rules } from "../rules";' },
    { file: "lib/content/text/english-words.ts", text: 'import { gunzipSync } from "node:zlib";' },
    { file: "lib/cli/check.ts", text: 'import { checkFolder } from "../content/load";' },
    { file: "app/published-content.ts", text: 'import { loadContent } from "@/lib/content/load";' },
  ])("allows in $file: $text", ({ file, text }) => {
    expect(judge(file, text)).toEqual([]);
  });
});

describe("names", () => {
  it("no two files of the rooms have one name, but for the files that Next names", () => {
    const nextNames = /^app\/.*(?:page|route|layout|not-found|icon)\.tsx?$/;
    const files = [...sources.keys()].filter((file) => !nextNames.test(file));
    const names = files.map((file) => withoutExtension(path.basename(file)).toLowerCase());
    // A JavaScript file that loads the TypeScript file of its name is the same thing.
    const twins = files.filter(
      (file, index) => names.indexOf(names[index] ?? "") < index && !/next-adapter/.test(file),
    );
    expect(twins).toEqual([]);
  });
});
