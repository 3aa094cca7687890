import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A git repository in its own folder; the caller deletes it. */
export type SampleRepository = {
  folder: string;
  /** Runs git in it. */
  git: (...args: string[]) => void;
  write: (name: string, text: string) => void;
  read: (name: string) => string;
  /** Commits everything and tags it. */
  commit: (tag: string) => void;
  remove: () => void;
};

/** Makes an empty repository. */
export function makeRepository(): SampleRepository {
  const folder = mkdtempSync(path.join(tmpdir(), "repository-"));
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=A. Counsel", "-c", "user.email=counsel@example.com"];
    execFileSync("git", ["-C", folder, ...author, ...args], { stdio: "pipe" });
  };
  git("init", "--quiet", "--initial-branch", "main");
  return {
    folder,
    git,
    write: (name, text) => {
      mkdirSync(path.dirname(`${folder}/${name}`), { recursive: true });
      writeFileSync(`${folder}/${name}`, text);
    },
    read: (name) => readFileSync(`${folder}/${name}`, "utf8"),
    commit: (tag) => {
      git("add", "--all");
      git("commit", "--quiet", "--message", tag);
      git("tag", tag);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
