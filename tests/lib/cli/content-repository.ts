import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reportChange } from "@/lib/cli/report-change";
import type { ReportOptions } from "@/lib/content/changes/change-report";
import type { Locale } from "@/lib/locales";
import { runCommand } from "./run-command";
import { makeRepository } from "./sample-repository";

/** A temporary git repository with a published content folder and a branch `change`. File names are relative to `content/`. */
export class ContentRepository {
  private readonly repository = makeRepository();
  readonly folder = this.repository.folder;

  constructor(texts: Readonly<Record<string, string>>) {
    // The commands and the dictionary are those of this repository.
    const program = ["lib", "node_modules", "package-lock.json"];
    for (const name of program) symlinkSync(path.resolve(name), `${this.folder}/${name}`);
    writeFileSync(`${this.folder}/.git/info/exclude`, program.join("\n"));
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

  /** Deletes a file. */
  remove(name: string): void {
    rmSync(`${this.folder}/content/${name}`);
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

  /** Merges a branch into the present one. Throws an Error when git finds a conflict. */
  merge(branch: string): void {
    this.repository.git("merge", "--quiet", "--no-edit", branch);
  }

  switchTo(branch: string, ...options: string[]): void {
    this.repository.git("switch", "--quiet", ...options, branch);
  }

  /** The report on what changed since `main`, with paths as an editor sees them. */
  report(language: Locale, options: Partial<ReportOptions> = {}): string {
    const defaults = { guide: "content/README.md", previewUrl: null, sourceUrl: null, editUrl: null, limit: 65_536 };
    const printed = reportChange("main", `${this.folder}/content`, { ...defaults, language, ...options });
    return printed.replaceAll(`${this.folder}/`, "");
  }

  /** Runs `npm run <command>` in the repository. */
  run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return runCommand(command, args, {
      folder: this.folder,
      env: { PREVIEW_URL: "", SOURCE_URL: "", EDIT_URL: "", ...env },
    });
  }

  throwAway(): void {
    this.repository.remove();
  }
}
