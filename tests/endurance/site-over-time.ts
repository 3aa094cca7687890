import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hashLines } from "@/lib/content/versions/ledger-text";
import { bundleFolder, type Manifest, siteFolder } from "@/lib/delivery/bundle/manifest";
import { type Locale, locales } from "@/lib/locales";
import { runCommand } from "../lib/cli/run-command";
import type { SiteCopy } from "./site-copy";

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

type Sentences = Record<Locale, string>;

/** A bundle as it was built on a day. */
export type Built = {
  manifest: Manifest;
  /** A file of the site, such as `en/privacy-policy.html`. */
  read: (file: string) => string;
  /** The bytes of a file of the site; null where there is none. */
  bytes: (file: string) => Buffer | null;
};

/** Where the bundles are laid for people to look at: `npm start -- .artifacts/versions/<name>`. */
const shownFolder = ".artifacts/versions";

/** A copy of the site whose texts are edited, published and built on one day after another, as its editors would. */
export function siteOverTime(copy: SiteCopy) {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: copy.folder, stdio: "pipe" }).toString();
  const file = (slug: string, name: string) => path.join(copy.folder, "content", slug, name);
  const run = (command: string, args: readonly string[], day: string) => {
    const { code, out, err } = runCommand(command, args, { folder: copy.folder, env: { AS_OF: day } });
    return { code, said: out + err };
  };
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.email", "editor@example.com");
  git("config", "user.name", "Editor");
  git("add", "--all");
  git("commit", "--quiet", "--message", "The site");
  rmSync(shownFolder, { recursive: true, force: true });
  return {
    run,
    /** Edits the newest text of a language. Throws when that changes nothing. */
    edit(slug: string, locale: Locale, change: (text: string) => string) {
      const text = readFileSync(file(slug, `${locale}.md`), "utf8");
      if (change(text) === text) throw new Error(`${slug}/${locale}.md stays as it is.`);
      writeFileSync(file(slug, `${locale}.md`), change(text));
    },
    /** Does what the report asks for before a version is published: pins, a sentence and hashes. */
    finish(slug: string, summary: Sentences) {
      copy.accept(slug);
      const hashes = locales.map((locale) => [locale, sha256(readFileSync(file(slug, `${locale}.md`)))]);
      const sentences = Object.entries(summary).map(([locale, sentence]) => `      ${locale}: ${sentence}\n`);
      const lines = `    summary:\n${sentences.join("")}${hashLines(Object.fromEntries(hashes))}\n`;
      appendFileSync(file(slug, "versions.yaml"), lines);
    },
    /** Adds lines to the newest entry of the ledger. */
    addToEntry: (slug: string, lines: string) => appendFileSync(file(slug, "versions.yaml"), lines),
    /** What the check says of the change on a day; the report, too. */
    check: (day: string) => run("check", ["--base", "HEAD", "--strict"], day),
    report: (day: string) => run("report", ["--base", "HEAD", "--lang", "en", "--limit", "900000"], day).said,
    merge: (message: string) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", message);
    },
    /** Builds the site as of a day, and lays the bundle down under a name. Without a day it is the site of today, with PDFs. */
    async build(day: string | null, name: string): Promise<Built> {
      const { status, output } = await copy.build(day === null ? { AS_OF: "", PDF: "1" } : { AS_OF: day, PDF: "0" });
      if (status !== 0) throw new Error(output);
      const folder = path.join(shownFolder, name);
      cpSync(path.join(copy.folder, bundleFolder), folder, { recursive: true, dereference: true });
      const place = (inner: string) => path.join(folder, siteFolder, inner);
      return {
        manifest: JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as Manifest,
        read: (inner) => readFileSync(place(inner), "utf8"),
        bytes: (inner) => (existsSync(place(inner)) ? readFileSync(place(inner)) : null),
      };
    },
  };
}
