import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { hasHistory, readContentFilesAt, UnknownReference } from "@/lib/cli/git/git-content";
import { readContentFiles } from "@/lib/content/load";
import { makeRepository } from "../sample-repository";

const { folder: repository, git, write, commit, remove } = makeRepository();

const textAt = (ref: string, name: string) => {
  const file = readContentFilesAt(ref, `${repository}/content`).folders.get("terms")?.get(name);
  return file && "bytes" in file ? Buffer.from(file.bytes).toString() : file?.obstacle;
};

beforeAll(() => {
  write("README.md", "no content\n");
  commit("empty");
  write("content/documents.yaml", "documents:\n  - slug: terms\n");
  write("content/terms/zh.md", "旧的文字\n");
  write("content/terms/ja.md", "前の文章\n");
  write("content/terms/条款 1.md", "名称\n");
  write("content/terms/deep/one.md", "x");
  write("content/terms/empty.md", "");
  write("content/terms/large.md", "x".repeat(256 * 1024 + 1));
  write("content/.hidden/zh.md", "x");
  write("content/terms/.hidden.md", "x");
  write("messages/zh.json", '{"a": "b"}');
  write("messages/.hidden.json", "{}");
  symlinkSync("zh.md", `${repository}/content/terms/link.md`);
  symlinkSync("terms", `${repository}/content/linked`);
  commit("first");
  write("content/terms/zh.md", "新的文字\n");
  rmSync(`${repository}/content/terms/ja.md`);
  commit("second");
  return remove;
});

describe("readContentFilesAt", () => {
  it("finds in a commit what the loader finds on the disk", () => {
    const folder = `${repository}/content`;
    const files = readContentFilesAt("HEAD", folder);
    expect(files).toEqual(readContentFiles(folder));
    expect([...(files.folders.get("terms")?.keys() ?? [])]).toHaveLength(6);
    expect(files.strays).toHaveLength(1);
  });

  it("gives the text of that time, under today's paths", () => {
    expect(textAt("first", "zh.md")).toBe("旧的文字\n");
    expect(textAt("second", "zh.md")).toBe("新的文字\n");
    expect(textAt("second", "ja.md")).toBeUndefined();
    expect(textAt("HEAD~1", "ja.md")).toBe("前の文章\n");
  });

  it("says what keeps a file from being read", () => {
    expect(textAt("HEAD", "large.md")).toBe("too large");
    expect(textAt("HEAD", "link.md")).toBe("symlink");
    expect(textAt("HEAD", "deep")).toBe("directory");
  });

  it("finds no folder where there was none, and the folder that is gone today", () => {
    expect(readContentFilesAt("empty", `${repository}/content`)).toMatchObject({ rootExists: false, messages: null });
    rmSync(`${repository}/content`, { recursive: true });
    onTestFinished(() => git("checkout", "--", "content"));
    expect(textAt("first", "zh.md")).toBe("旧的文字\n");
  });

  it("reads a folder below a folder", () => {
    write("site/legal/content/a/zh.md", "内\n");
    commit("below");
    const folder = `${repository}/site/legal/content`;
    expect(readContentFilesAt("below", `${folder}/`).folders).toEqual(readContentFiles(folder).folders);
    rmSync(`${repository}/site`, { recursive: true });
    expect(readContentFilesAt("below", folder).folders.get("a")?.get("zh.md")).toMatchObject({
      path: `${folder}/a/zh.md`,
    });
  });

  it.each(["no-such-branch", "--help", "", "HEAD:content"])("refuses the reference %j", (ref) => {
    expect(() => readContentFilesAt(ref, `${repository}/content`)).toThrow(UnknownReference);
  });

  it("tells a repository from a folder without history", () => {
    const bare = mkdtempSync(path.join(tmpdir(), "no-git-"));
    onTestFinished(() => rmSync(bare, { recursive: true }));
    expect(hasHistory(`${repository}/content`)).toBe(true);
    expect(hasHistory(`${bare}/content`)).toBe(false);
    expect(() => readContentFilesAt("HEAD", `${bare}/content`)).toThrow(/not a git repository/);
  });
});
