import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { checkFolder } from "@/lib/content/load";
import type { Problem } from "@/lib/content/model/problem";
import type { Locale } from "@/lib/locales";
import { ContentRepository } from "./content-repository";
import { pinsToPaste } from "./pins-to-paste";
import { smallContent } from "./small-content";

function newRepository(): ContentRepository {
  const repository = new ContentRepository(smallContent);
  onTestFinished(() => repository.throwAway());
  return repository;
}

const shared = new ContentRepository(smallContent);
afterAll(() => shared.throwAway());

const problemsIn = ({ folder }: ContentRepository): Problem[] =>
  checkFolder(`${folder}/content`).problems.filter(({ severity }) => severity !== "note");

type Case = { name: string; language: Locale; change: (repository: ContentRepository) => void };

const cases: Case[] = [
  { name: "nothing-changed", language: "zh", change: () => {} },
  {
    name: "original-edited",
    language: "zh",
    change: (repository) => {
      repository.replace("privacy-policy/zh.md", "我们不会向第三方出售", "未经您的同意，我们不得向第三方出售");
    },
  },
  {
    name: "translation-edited",
    language: "en",
    change: (repository) => {
      repository.replace("privacy-policy/ja.md", "お客様の個人情報を第三者に", "お客様の個人データを第三者に");
    },
  },
  {
    name: "item-in-the-original-only",
    language: "ja",
    change: (repository) => {
      repository.replace("privacy-policy/zh.md", "2. 改进", "2. 预防欺诈。\n\n3. 改进");
    },
  },
  {
    name: "section-added",
    language: "en",
    change: (repository) => {
      repository.replace(
        "privacy-policy/zh.md",
        "## 三、",
        "## 三、信息存储 {#storage}\n\n我们存储您的信息。\n\n## 四、",
      );
      repository.replace(
        "privacy-policy/en.md",
        "## 3.",
        "## 3. Storage {#storage}\n\nWe store your information.\n\n## 4.",
      );
      repository.replace(
        "privacy-policy/ja.md",
        "## 三、",
        "## 三、保存 {#storage}\n\n当社は情報を保存します。\n\n## 四、",
      );
    },
  },
  {
    name: "section-removed",
    language: "zh",
    change: (repository) => {
      for (const locale of ["zh", "en", "ja"]) {
        const name = `privacy-policy/${locale}.md`;
        repository.write(
          name,
          `${repository
            .read(name)
            .split(/## (?:三、|3\. )/)[0]
            ?.trimEnd()}\n`,
        );
      }
    },
  },
  {
    name: "file-broken",
    language: "ja",
    change: (repository) => {
      repository.replace("privacy-policy/en.md", "title: ", "title ");
      repository.replace("documents.yaml", "  - slug: definitions", "  # The last one.\n  - slug: definitions");
    },
  },
  {
    name: "hostile-words",
    language: "en",
    change: (repository) => {
      repository.replace(
        "privacy-policy/en.md",
        "to all services.",
        "to **all** <b>services</b> @octocat #1 [x](javascript:1).",
      );
    },
  },
];

describe("npm run report", { timeout: 60_000 }, () => {
  it.each(cases)("prints what a pull request does: $name", async ({ name, language, change }) => {
    const repository = newRepository();
    change(repository);
    repository.commit();
    await expect(repository.report(language)).toMatchFileSnapshot(`reports/${name}.md`);
  });

  it("leaves out what has changed on the base branch since", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/zh.md", "随时来信", "随时来电");
    repository.commit();
    repository.switchTo("main");
    repository.replace("definitions/zh.md", "我们的网站", "本公司的网站");
    repository.commit();
    repository.switchTo("change");
    const out = repository.report("zh");
    expect(out).toContain("您可以随时<del>来信</del><ins>来电</ins>询问。");
    expect(out).not.toContain("本公司");
  });

  it("distinguishes what was unread before from what the change leaves to be read", () => {
    const repository = newRepository();
    repository.switchTo("main");
    repository.replace("definitions/zh.md", "我们的网站", "本公司的网站");
    repository.commit();
    repository.switchTo("later", "--create");
    repository.replace("privacy-policy/zh.md", "随时来信", "随时来电");
    const out = repository.report("en");
    const unread = "same, to be read";
    const [before, now] = [`${unread} (since before this change)`, unread].map((state) => `<td><b>${state}</b></td>`);
    expect(out).toContain(
      `Definitions · <b>opening text</b></td><td><b>changed before</b></td>${before}${before}</tr>`,
    );
    expect(out).toContain(`3. How we share information</b></td><td><b>changed</b></td>${now}${now}</tr>`);
    expect(out).toMatch(/^Some parts are still to be read: nothing is published until .* Nothing else is wrong\.$/m);
    expect(out).not.toContain("The check found no problems");
    // Whoever pastes the pins says that both were read: both are shown, each as it was when somebody last read it.
    expect(out).toContain("随时<del>来信</del><ins>来电</ins>询问");
    expect(out).toContain("<del>我们</del><ins>本公司</ins>的网站");
    expect(pinsToPaste(out).map(({ name }) => name)).toEqual(["privacy-policy/pins.yaml", "definitions/pins.yaml"]);
  });

  it("gives pins that settle all that it shows, and nothing more", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/zh.md", "随时来信", "随时来电");
    repository.replace("privacy-policy/en.md", "write to us", "call us");
    const before = repository.read("privacy-policy/pins.yaml");
    const [pins, ...others] = pinsToPaste(repository.report("ja"));
    expect(others).toEqual([]);
    repository.write("privacy-policy/pins.yaml", pins?.text ?? "");
    expect(problemsIn(repository)).toEqual([]);
    const old = before.split("\n");
    const changed = pins?.text.split("\n").filter((line, index) => line !== old[index]);
    expect(changed).toEqual([expect.stringMatching(/^ {2}en: /), expect.stringMatching(/^ {2}ja: /)]);
    const settled = repository.report("en");
    expect(settled).toContain("The check found no problems.\n");
    expect(settled).toContain("<td><b>changed</b></td><td><b>changed</b></td><td>same</td>");
    expect(pinsToPaste(settled)).toEqual([]);
    // What changes after that is to be read again.
    repository.replace("privacy-policy/en.md", "call us", "ring us");
    expect(repository.report("en")).toContain("<td><b>changed, to be read</b></td><td>same</td>");
  });

  it("asks to look twice where one language alone gained or lost words that decide, beside its redline", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/en.md", "to third parties", "to friends or third parties");
    const out = repository.report("en");
    const start = out.indexOf("<details open>");
    const group = out.slice(start, out.indexOf("</details>", start));
    expect(group).toContain("to <ins>friends or </ins>third parties");
    expect(group).toMatch(/^<p>⚠ .*&quot;or&quot;: zh did not move, en has 1 more.*<\/p>$/m);
    expect(out.match(/⚠/g)).toHaveLength(2);
  });

  it("says once what the original alone gained, and names the passage of each translation that did not follow", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/zh.md", "随时来信", "必须来信");
    const lines = (["en", "ja"] as const).map((locale) => {
      const file = `content/privacy-policy/${locale}.md`;
      const word = { en: "write to us", ja: "いつでも" }[locale];
      const line = repository
        .read(`privacy-policy/${locale}.md`)
        .split("\n")
        .findIndex((text) => text.includes(word));
      return `<code>${file}:${line + 1}</code>`;
    });
    const [said, ...others] = repository.report("en").match(/^<p>⚠ .*$/gm) ?? [];
    expect(others).toEqual([]);
    expect(said).toBe(
      `<p>⚠ words of obligation (&quot;必须&quot;): zh has 1 more, en and ja did not move<br>${lines.join(" · ")}</p>`,
    );
  });

  it("shows a declared difference as a change of the translation", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/en.md", "to all services", "to **all** services");
    const entry = [
      "  - rule: bold-differs",
      "    section: scope",
      "    reason: set bold abroad",
      "    approvedBy: A. Counsel",
    ];
    const declare = (lines: readonly string[]) =>
      repository.replace("privacy-policy/en.md", "# Sample\n", lines.join("\n"));
    declare(["differences:", ...entry, ""]);
    const [, value = ""] = /^ {4}(value: .*)$/m.exec(repository.run("check", []).out) ?? [];
    const [, hashes = ""] = /^ {4}(hashes: .*)$/m.exec(repository.run("check", []).out) ?? [];
    repository.replace("privacy-policy/en.md", "A. Counsel\n", `A. Counsel\n    ${value}\n    ${hashes}\n`);
    const out = repository.report("en");
    expect(out).toContain(
      `<p>differences: bold-differs <ins>scope, ${value.replace(/^value: "?|"$/g, "")}: set bold abroad (A. Counsel)</ins></p>`,
    );
    expect(out).not.toContain("<code>bold-differs</code>");
    expect(out).not.toContain("<code>difference-");
  });

  it("links to the preview, the files and the guide if it knows their addresses", () => {
    const repository = newRepository();
    repository.replace("privacy-policy/en.md", "to all services", "to every service");
    const { code, out, err } = repository.run("report", ["--base", "main", "--lang", "ja"], {
      PREVIEW_URL: "https://preview.example.com/",
      SOURCE_URL: "https://example.com/owner/name/blob/change",
      EDIT_URL: "https://example.com/owner/name/edit/change",
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const guide = "https://example.com/owner/name/blob/change/content/README.md#%E6%97%A5%E6%9C%AC%E8%AA%9E";
    expect(out).toContain(
      `<a href="https://preview.example.com">プレビュー</a> · <a href="${guide}">編集者の手引き</a>`,
    );
    expect(out).toContain('<a href="https://preview.example.com/en/privacy-policy#scope">プレビュー</a>');
    expect(out).toMatch(
      /<a href="https:\/\/example\.com\/owner\/name\/blob\/change\/content\/privacy-policy\/en\.md\?plain=1#L\d+">/,
    );
  });

  it.each([
    { branch: "change", encoded: "change" },
    { branch: "typo-#7/50%", encoded: "typo-%237/50%25" },
    { branch: "修正", encoded: "%E4%BF%AE%E6%AD%A3" },
  ])("leads to the pins in the branch $branch, to edit or to make", ({ branch, encoded }) => {
    const repository = newRepository();
    repository.replace("privacy-policy/en.md", "to all services", "to every service");
    const report = () =>
      repository.run("report", ["--base", "main", "--lang", "zh"], {
        EDIT_URL: `https://example.com/owner/name/edit/${branch}`,
      }).out;
    expect(report()).toContain(
      `<p><a href="https://example.com/owner/name/edit/${encoded}/content/privacy-policy/pins.yaml">打开 content/privacy-policy/pins.yaml 编辑</a></p>`,
    );
    repository.remove("privacy-policy/pins.yaml");
    expect(report()).toContain(
      `<p><a href="https://example.com/owner/name/new/${encoded}?filename=content%2Fprivacy-policy%2Fpins.yaml">新建 content/privacy-policy/pins.yaml</a></p>`,
    );
  });

  it("stays within its limit and says what it leaves out", () => {
    const repository = newRepository();
    repository.replace(
      "privacy-policy/en.md",
      "to all services.",
      `to all services. ${"A long sentence. ".repeat(300)}`,
    );
    repository.replace("privacy-policy/en.md", "write to us", "call us");
    const whole = repository.report("zh");
    const out = repository.report("zh", { limit: 4_000 });
    expect(whole.length).toBeGreaterThan(4_000);
    expect(whole).not.toContain("篇幅所限");
    expect(out.length).toBeLessThanOrEqual(4_000);
    expect(out).toContain("<ins>call</ins> us");
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^篇幅所限，这里略去了.* 处的对照。全文见 <b>Files changed<\/b>，或运行 <code>npm run report<\/code>。$/,
    );
  });

  it.each([
    { name: "no base", args: [], fault: /^Usage: npm run report/ },
    { name: "an unknown base", args: ["--base", "nowhere"], fault: /"nowhere"/ },
    { name: "an unknown language", args: ["--base", "HEAD", "--lang", "fr"], fault: /^Usage/ },
    { name: "a limit that no report fits in", args: ["--base", "HEAD", "--limit", "10"], fault: /^Usage/ },
    { name: "two folders", args: ["--base", "HEAD", "a", "b"], fault: /^Usage/ },
    { name: "no base, in Chinese", args: ["--lang", "zh"], fault: /^用法：npm run report -- --base <git 引用>/ },
    {
      name: "an unknown base, in Japanese",
      args: ["--base", "nowhere", "--lang", "ja"],
      fault: /^コミット「nowhere」はここにありません。/,
    },
    { name: "a preview nowhere", args: ["--base", "HEAD"], preview: "javascript:1", fault: /^PREVIEW_URL is/ },
    {
      name: "a preview with a hash",
      args: ["--base", "HEAD"],
      preview: "https://a.example/#b",
      fault: /^PREVIEW_URL is/,
    },
  ])("ends with 2 and says why: $name", ({ args, preview = "", fault }) => {
    const { code, out, err } = shared.run("report", args, { PREVIEW_URL: preview });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(fault);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});
