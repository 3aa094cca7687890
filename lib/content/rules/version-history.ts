import { startOf } from "../model/files";
import type { DraftLedger, Version } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import { versionLines } from "../versions/ledger-text";

type Cases = {
  /** A version that the base published has no entry any more; `lines` are those to put back. */
  gone: { version: string; lines: string };
  changed: { version: string; key: string; lines: string };
  zone: { zone: string; was: string };
  "ledger gone": { path: string };
  "never published": { version: string };
};

/** Lets a ledger grow and no more: what was published stays on record as it was, and nothing else is called published. */
export const versionHistory: Rule<"version-history", Cases> = {
  id: "version-history",
  kind: "certain",
  judgeSite: judgeHistory,
  guide: {
    zh: "`versions.yaml` 里已发布的记录被删改，或者旧文本从未发布过。恢复原来的记录；新内容加在最后",
    en: "A published entry of `versions.yaml` was deleted or changed, or an earlier text was never published. Put the record back; what is new goes to the end",
    ja: "`versions.yaml` の公開済みの記録が削除または変更されたか、過去の文章が一度も公開されていません。記録を元に戻し、新しいものは末尾に加えてください",
  },
  words: {
    zh: {
      gone: ({ version, lines }) => ({
        found: `已发布的第 ${version} 版不在记录里了`,
        expected: "记录只增不减",
        fix: `把下面几行放回原处：\n${lines}`,
      }),
      changed: ({ version, key, lines }) => ({
        found: `已发布的第 ${version} 版，${key} 被改动`,
        expected: "已发布的记录不能改；只能加 pdf（存下的 PDF 的指纹），尚未生效的版本还能加 withdrawn 或 rescheduled",
        fix: `把这一条目恢复成：\n${lines}`,
      }),
      zone: ({ zone, was }) => ({
        found: `zone 由 ${was} 改成了 ${zone}`,
        expected: "日期所用的时区不能改，否则已公布的日期都会移动",
        fix: `写 zone: "${was}"。`,
      }),
      "ledger gone": ({ path }) => ({
        found: "已发布的版本的记录被删除",
        expected: "记录只增不减",
        fix: `恢复 ${path}；GitHub 上它的 History 里有原来的内容。`,
      }),
      "never published": ({ version }) => ({
        found: `第 ${version} 版从来没有发布过，却放在旧文本里`,
        expected: "旧文本只能是发布过的文本",
        fix: "删除这个文件和它在版本记录里的条目；要发布的文本放在上一级文件夹里，在那里接受检查。",
      }),
    },
    en: {
      gone: ({ version, lines }) => ({
        found: `no entry for version ${version} any more, which is published`,
        expected: "a ledger that only grows",
        fix: `put these lines back where they were:\n${lines}`,
      }),
      changed: ({ version, key, lines }) => ({
        found: `${key} of version ${version}, changed after it was published`,
        expected:
          "the entry as it was; it may get pdf (the hashes of stored PDFs) and, before it applies, withdrawn or rescheduled, and nothing else",
        fix: `make the entry read again:\n${lines}`,
      }),
      zone: ({ zone, was }) => ({
        found: `zone ${zone} in place of ${was}`,
        expected: "the zone as it was: another one moves every day that was announced",
        fix: `write zone: "${was}".`,
      }),
      "ledger gone": ({ path }) => ({
        found: "no ledger any more, though versions are published",
        expected: "a ledger that only grows",
        fix: `restore ${path}; its History on GitHub has what was in it.`,
      }),
      "never published": ({ version }) => ({
        found: `a text among the earlier ones that was never published as version ${version}`,
        expected: "only texts that were published",
        fix: "delete this file and its entry in the ledger; a text that is to be published belongs in the folder above, where it is checked.",
      }),
    },
    ja: {
      gone: ({ version, lines }) => ({
        found: `公開済みの第 ${version} 版の記録がなくなっています`,
        expected: "記録は増えるだけで、減らせません",
        fix: `次の行を元の場所に戻してください：\n${lines}`,
      }),
      changed: ({ version, key, lines }) => ({
        found: `公開済みの第 ${version} 版の ${key} が変わっています`,
        expected:
          "公開した記録は変えられません。加えられるのは pdf（保存した PDF の指紋）と、施行前の版の withdrawn、rescheduled だけです",
        fix: `この項目を次のとおりに戻してください：\n${lines}`,
      }),
      zone: ({ zone, was }) => ({
        found: `zone が ${was} から ${zone} に変わっています`,
        expected: "時間帯は変えられません。公表したすべての日が動いてしまいます",
        fix: `zone: "${was}" と書いてください。`,
      }),
      "ledger gone": ({ path }) => ({
        found: "公開済みの版の記録が削除されています",
        expected: "記録は増えるだけで、減らせません",
        fix: `${path} を元に戻してください。GitHub の History に元の内容があります。`,
      }),
      "never published": ({ version }) => ({
        found: `第 ${version} 版として一度も公開されていない文章が、過去の文章の中にあります`,
        expected: "過去の文章は、公開したものに限られます",
        fix: "このファイルと版の記録の項目を削ってください。公開する文章は一つ上のフォルダーに置き、そこで検査を受けます。",
      }),
    },
  },
};

function judgeHistory({ files, documents, removed, ledgers, base }: SiteContent): Problem[] {
  if (!base) return [];
  const known = new Set([...documents, ...removed].map(({ slug }) => slug));
  const grown = base.ledgers.flatMap((published) => {
    if (!known.has(published.slug)) return [];
    const own = ledgers.find(({ slug }) => slug === published.slug);
    if (own) return compareLedgers(published, own);
    // One that is there and cannot be read has a problem already.
    if (files.folders.get(published.slug)?.has(published.path.split("/").at(-1) ?? "")) return [];
    const { path, slug } = published;
    return [problemAt(startOf(path), versionHistory, { key: "ledger gone", values: { path }, about: [slug] })];
  });
  return [...grown, ...ledgers.flatMap((ledger) => unpublished(ledger, base.ledgers, files))];
}

const isPublished = ({ sha256 }: Version) => sha256 !== undefined;

function compareLedgers(published: DraftLedger, own: DraftLedger): Problem[] {
  const { slug, placeOf } = own;
  const problems: Problem[] = [];
  if (own.zone !== published.zone && published.versions.some(isPublished)) {
    const values = { zone: own.zone, was: published.zone };
    problems.push(problemAt(placeOf(["zone"]), versionHistory, { key: "zone", values, about: [slug] }));
  }
  for (const entry of published.versions.filter(isPublished)) {
    const index = own.versions.findIndex(({ version }) => version === entry.version);
    const now = own.versions[index];
    const values = { version: entry.version, lines: versionLines(entry).trimEnd() };
    const about = [slug, entry.version];
    if (!now) problems.push(problemAt(placeOf(["versions"]), versionHistory, { key: "gone", values, about }));
    else {
      const key = changedKey(entry, now);
      const place = key && placeOf(["versions", index, key]);
      if (key && place)
        problems.push(problemAt(place, versionHistory, { key: "changed", values: { ...values, key }, about }));
    }
  }
  return problems;
}

/** What an entry may gain once it is published. */
const gained: readonly (keyof Version)[] = ["withdrawn", "rescheduled", "pdf"];

/** The first key of an entry that is not as it was published; null where it only gained what it may gain. */
function changedKey(was: Version, now: Version): keyof Version | null {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])] as (keyof Version)[];
  const isNew = (key: keyof Version) => was[key] === undefined && gained.includes(key);
  return keys.find((key) => !isNew(key) && !holds(now[key], was[key])) ?? null;
}

/** Whether `now` says all that `was` said; a language may have come. */
function holds(now: unknown, was: unknown): boolean {
  if (typeof was !== "object" || was === null || typeof now !== "object" || now === null) return now === was;
  const before = Object.entries(was);
  return before.every(([key, value]) => holds((now as Record<string, unknown>)[key], value));
}

/** Earlier texts whose hash the base never had as that of a published version. */
function unpublished(
  { slug, versions }: DraftLedger,
  published: readonly DraftLedger[],
  files: SiteContent["files"],
): Problem[] {
  const before = published.find((ledger) => ledger.slug === slug)?.versions.filter(isPublished) ?? [];
  return versions.slice(0, -1).flatMap(({ version }): Problem[] => {
    if (before.some((entry) => entry.version === version)) return [];
    const [first] = [...(files.versions.get(slug)?.get(version)?.values() ?? [])];
    if (!first) return [];
    return [
      problemAt(startOf(first.path), versionHistory, {
        key: "never published",
        values: { version },
        about: [slug, version],
      }),
    ];
  });
}
