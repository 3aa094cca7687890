import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** What a room may import, after "Who may import whom" in the design of the house. Types may come from `types`, too. */
type Room = { at: RegExp; internal: RegExp; types?: RegExp; packages: RegExp };

const leaves = "lib/(?:locales|documents|site)";
const model = /^lib\/content\//;
const anyPackage = /./;
const noNode = /^(?!node:)/;

/** The first room that a file lies in counts. */
const rooms: Room[] = [
  { at: new RegExp(`^${leaves}\\.ts$`), internal: /^$/, packages: /^$/ },
  {
    at: /^lib\/content\/load\.ts$/,
    internal: new RegExp(`^(?:lib/content/|${leaves}$)`),
    packages: /^node:(?:fs|path)$/,
  },
  { at: /^lib\/content\/english-words\.ts$/, internal: /^$/, packages: /^(?:node:zlib|cspell-trie-lib)$/ },
  {
    at: model,
    internal: new RegExp(`^(?:lib/content/|${leaves}$)`),
    packages: /^(?:node:crypto$|(?!node:|(?:next|react|react-dom|next-intl|use-intl)(?:\/|$)))/,
  },
  { at: /^lib\/seo\//, internal: new RegExp(`^(?:lib/seo/|${leaves}$)`), types: model, packages: noNode },
  { at: /^lib\/reader\//, internal: new RegExp(`^(?:lib/reader/|${leaves}$)`), types: model, packages: noNode },
  {
    at: /^lib\/i18n\//,
    internal: new RegExp(`^(?:lib/i18n/|messages/|${leaves}$)`),
    packages: /^next(?:-intl)?(?:\/|$)/,
  },
  { at: /^lib\/delivery\//, internal: new RegExp(`^(?:lib/delivery/|${leaves}$)`), packages: anyPackage },
  { at: /^lib\/cli\//, internal: new RegExp(`^(?:lib/(?:cli|content|delivery)/|${leaves}$)`), packages: anyPackage },
  {
    at: /^components\//,
    internal: new RegExp(`^(?:components/|lib/i18n/navigation$|lib/(?:seo|reader)/|${leaves}$)`),
    types: model,
    packages: noNode,
  },
  { at: /^app\//, internal: /^(?:app|components|messages|tailwind\.config$|lib\/(?!cli\/))/, packages: anyPackage },
];

const loadCallers = /^(?:app|lib\/cli|tests)\//;

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

/** Every import of a file that goes in a wrong direction, as `file: import`. */
function judge(file: string, text: string): string[] {
  const room = rooms.find(({ at }) => at.test(file));
  if (!room) return [`${file}: lies in no room; add the room to tests/architecture.test.ts`];
  const wrong = readImports(text).filter(({ from, onlyTypes }) => {
    const target = from.startsWith("@/")
      ? from.slice(2)
      : from.startsWith(".")
        ? path.join(path.dirname(file), from)
        : null;
    if (target === null) return !room.packages.test(from);
    if (target === "lib/content/load" && !loadCallers.test(file)) return true;
    // A stylesheet or picture beside a file is part of it.
    if (/\.(?:css|svg|png)$/.test(target)) return !file.startsWith("app/");
    return !room.internal.test(target) && !(onlyTypes && room.types?.test(target));
  });
  const client = /^\s*["']use client["']/m.test(text) ? [`${file}: "use client"`] : [];
  return [...wrong.map(({ from }) => `${file}: ${from}`), ...client];
}

const sources = ["lib", "components", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe("who imports whom", () => {
  it("no import goes in a wrong direction, and no component runs in the browser", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap((file) => judge(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it.each([
    { file: "lib/locales.ts", text: 'import { siteName } from "./site";' },
    { file: "lib/site.ts", text: 'import "zod";' },
    { file: "lib/content/read/markdown.ts", text: 'import { headers } from "next/headers";' },
    { file: "lib/content/read/markdown.ts", text: 'import type { ReactNode } from "react";' },
    { file: "lib/content/rules/html-raw.ts", text: 'import { useLocale } from "next-intl";' },
    { file: "lib/content/rules/html-raw.ts", text: 'import { readFileSync } from "node:fs";' },
    { file: "lib/content/check-content.ts", text: 'import {\n  loadContent,\n  type Loaded,\n} from "./load";' },
    { file: "lib/content/check-content.ts", text: 'import { path } from "../seo/alternates";' },
    { file: "lib/content/load.ts", text: 'import { execSync } from "node:child_process";' },
    { file: "lib/seo/alternates.ts", text: 'import { checkContent } from "@/lib/content/check-content";' },
    {
      file: "lib/seo/alternates.ts",
      text: 'import { type CheckResult, checkContent } from "@/lib/content/check-content";',
    },
    { file: "lib/i18n/routing.ts", text: 'import type { Content } from "../content/document";' },
    { file: "components/Blocks.tsx", text: 'import path from "node:path";' },
    { file: "components/Blocks.tsx", text: 'import { loadContent } from "@/lib/content/load";' },
    { file: "components/Blocks.tsx", text: 'import type { Loaded } from "@/lib/content/load";' },
    { file: "components/Blocks.tsx", text: 'import { toInline } from "@/lib/content/publish/html";' },
    { file: "components/Blocks.tsx", text: 'import { read } from "@/app/published-content";' },
    { file: "components/Blocks.tsx", text: 'const load = () => import("@/lib/content/load");' },
    { file: "components/Blocks.tsx", text: 'export { check } from "../lib/content/check-content";' },
    { file: "components/Blocks.tsx", text: '"use client";\n' },
    { file: "app/[locale]/page.tsx", text: 'import { start } from "@/lib/cli/start";' },
    { file: "app/[locale]/page.tsx", text: 'import { sample } from "@/tests/components/sample-document";' },
    { file: "lib/utils/join.ts", text: "" },
  ])("would find in $file: $text", ({ file, text }) => {
    expect(judge(file, text)).toHaveLength(1);
    expect(judge(file, text)[0]).toContain(file);
  });

  it.each([
    { file: "components/Blocks.tsx", text: 'import type { Block } from "@/lib/content/model/document";' },
    { file: "components/Blocks.tsx", text: 'import { type Block, type Item } from "@/lib/content/model/document";' },
    { file: "lib/content/load.ts", text: 'import { readFileSync } from "node:fs";' },
    { file: "lib/content/text/english-words.ts", text: 'import { gunzipSync } from "node:zlib";' },
    { file: "lib/cli/check.ts", text: 'import { checkFolder } from "../content/load";' },
    { file: "app/published-content.ts", text: 'import { loadContent } from "@/lib/content/load";' },
  ])("allows in $file: $text", ({ file, text }) => {
    expect(judge(file, text)).toEqual([]);
  });
});
