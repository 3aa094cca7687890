import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reportChange } from "@/lib/cli/report-change";
import type { ReportOptions } from "@/lib/content/changes/change-report";
import type { Locale } from "@/lib/locales";
import { makeRepository } from "./sample-repository";

/** A temporary git repository with a published content folder and a branch `change`. File names are relative to `content/`. */
export class ContentRepository {
  private readonly repository = makeRepository();
  readonly folder = this.repository.folder;

  constructor(texts: Readonly<Record<string, string>>) {
    // The dictionary and tsx come from the packages of this repository.
    symlinkSync(path.resolve("node_modules"), `${this.folder}/node_modules`);
    writeFileSync(`${this.folder}/.git/info/exclude`, "node_modules\n");
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
    this.commit();
    this.switchTo("change", "--create");
  }

  read(name: string): string {
    return this.repository.read(`content/${name}`);
  }

  write(name: string, text: string): void {
    this.repository.write(`content/${name}`, text);
  }

  /** Replaces words that must occur once. Throws an Error when they do not. */
  replace(name: string, words: string, others: string): void {
    const parts = this.read(name).split(words);
    if (parts.length !== 2) throw new Error(`${name} has "${words}" ${parts.length - 1} times`);
    this.write(name, parts.join(others));
  }

  commit(): void {
    this.repository.git("add", "--all");
    this.repository.git("commit", "--quiet", "--allow-empty", "--message", "Update");
  }

  switchTo(branch: string, ...options: string[]): void {
    this.repository.git("switch", "--quiet", ...options, branch);
  }

  /** The report on what changed since `main`, with paths as an editor sees them. */
  report(language: Locale, options: Partial<ReportOptions> = {}): string {
    const defaults = { guide: "content/README.md", previewUrl: null, sourceUrl: null, limit: 65_536 };
    const printed = reportChange("main", `${this.folder}/content`, { ...defaults, language, ...options });
    return printed.replaceAll(`${this.folder}/`, "");
  }

  /** Runs `lib/cli/<command>.ts` in the repository. */
  run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const program = path.resolve(`lib/cli/${command}.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", program, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", PREVIEW_URL: "", SOURCE_URL: "", ...env },
    });
    return { code: status, out: stdout, err: stderr };
  }

  throwAway(): void {
    this.repository.remove();
  }
}
