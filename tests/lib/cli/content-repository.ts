import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportChange } from "@/lib/cli/report-change";
import type { ReportOptions } from "@/lib/content/changes/change-report";
import type { Locale } from "@/lib/locales";

/** A git repository with a content folder, to be thrown away. Commands run in it as an editor would run them. */
export class ContentRepository {
  readonly folder = mkdtempSync(path.join(tmpdir(), "content-repository-"));

  constructor(texts: Readonly<Record<string, string>>) {
    this.git("init", "--quiet", "--initial-branch", "main");
    // The dictionary and tsx come from the packages of this repository.
    symlinkSync(path.resolve("node_modules"), `${this.folder}/node_modules`);
    writeFileSync(`${this.folder}/.git/info/exclude`, "node_modules\n");
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
    this.commit("Publish");
  }

  read(name: string): string {
    return readFileSync(`${this.folder}/content/${name}`, "utf8");
  }

  write(name: string, text: string): void {
    const file = `${this.folder}/content/${name}`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Replaces words that must be there once. Throws an Error when they are not. */
  replace(name: string, words: string, others: string): void {
    const parts = this.read(name).split(words);
    if (parts.length !== 2) throw new Error(`${name} has "${words}" ${parts.length - 1} times`);
    this.write(name, parts.join(others));
  }

  remove(name: string): void {
    rmSync(`${this.folder}/content/${name}`);
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  git(...args: string[]): string {
    const author = ["-c", "user.name=A. Counsel", "-c", "user.email=counsel@example.com"];
    return execFileSync("git", ["-C", this.folder, ...author, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
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
      env: { ...process.env, PREVIEW_URL: "", SOURCE_URL: "", ...env },
    });
    return { code: status, out: stdout, err: stderr };
  }

  throwAway(): void {
    rmSync(this.folder, { recursive: true });
  }
}
