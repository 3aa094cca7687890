import { authoritativeLocale, type Locale, locales } from "../../locales";
import { type ContentFile, type ContentFiles, startOf, textOfFile } from "../model/files";
import { type DraftLedger, ledgerFileName, type Version } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { SiteContent } from "../model/site-content";
import { changeExcerpt } from "../text/change-excerpt";
import { hashLines, siteZone, versionLines, writeLedger } from "../versions/ledger-text";
import { textHash, textHashes } from "../versions/text-hash";
import { isCorrection, nextVersion, partsOfVersion } from "../versions/version-number";

type Cases = {
  /** `text` is the whole file to make. */
  "no ledger": { path: string; text: string };
  /**
   * A version that the change would publish has no hashes yet, not in every language, or those of an earlier draft; `lines` are those to paste,
   * in place of `sha256` where it `stands`.
   */
  unrecorded: { version: string; lines: string; stands: boolean };
  /**
   * The newest text is not the one that was published. The two entries are those of a correction and of a new version. `lines` are the
   * hashes of the texts as they are, null where it is certain that the version is published.
   */
  changed: Changed;
  /** A version that nobody has published yet, whose texts are those of the one before. */
  "nothing new": { version: string; before: string; folder: string; storesPdf: boolean };
  /** `change` is what changed, where the base tells what was published. */
  "frozen changed": { version: string; newest: string; change: Change | null };
  "frozen missing": { version: string; newest: string };
  /** The last text of a document that is taken off the site, which no newer one follows. */
  "removed changed": { version: string };
  "removed missing": { version: string };
  "frozen unknown": { version: string; path: string };
  /** A correction after which the Chinese says something else, or in which it changed along with a translation. */
  "correction of wording": { version: string; next: string };
  "correction of both": { version: string; changed: readonly Locale[] };
};

/** A few words as they were published, and as they are. */
type Change = { before: string; after: string };

type Changed = {
  version: string;
  changed: readonly Locale[];
  folder: string;
  ledger: string;
  correction: string;
  next: string;
  lines: string | null;
};

const names = (changed: readonly Locale[]) => changed.map((locale) => `${locale}.md`);

/** Holds every published text to the bytes that its ledger recorded: a published text is never edited, a newer one follows it. */
export const versionText: Rule<"version-text", Cases> = {
  id: "version-text",
  kind: "certain",
  judgeSite: judgeVersions,
  guide: {
    zh: "已发布的文本被改动，或者 `versions.yaml` 没有记下文本。改动要么是更正，要么是新版本，见[上文](#版本与更正)",
    en: "A published text was changed, or `versions.yaml` does not record a text. A change is either a correction or a new version, see [above](#versions-and-corrections)",
    ja: "公開した文章が変わったか、`versions.yaml` に文章が記録されていません。変更は訂正か新しい版のどちらかです。[上の説明](#版と訂正)を見てください",
  },
  words: {
    zh: {
      "no ledger": ({ path, text }) => ({
        found: `没有 ${ledgerFileName}，看不出这是第几版、何时起适用`,
        expected: "每份文本都应有版本记录",
        fix: `新建 ${path}，内容如下，把“…”换成开始适用的日期（年-月-日）：\n${text}`,
      }),
      unrecorded: ({ version, lines, stands, line }) => ({
        found: `第 ${version} 版还没有记下文本，现在还在撰写中`,
        expected: "发布之前应记下三种语言的文本",
        fix: `文字定稿之后，${stands ? "用下面几行代替这一条目的 sha256 各行" : `在第 ${line} 行开始的条目末尾加上`}：\n${lines}`,
      }),
      changed: ({ version, changed, folder, ledger, correction, next, lines }) => ({
        found: `${names(changed).join("、")} 与已发布的第 ${version} 版不同`,
        expected: "已发布的文本应一字不差；改动要另成一版",
        fix: `不想改动，就恢复原来的文字。想改动，就用 GitHub 的 Actions 里的“Version or correction”，它会做好下面的事：把已发布的三个文件原样放进 ${folder}，再在 ${ledger} 末尾加一条。只改排印或译文的错误，是更正：\n${correction}意思有任何变化，是新版本：\n${next}${lines === null ? "" : `第 ${version} 版其实还没有发布，就用下面几行代替它的 sha256 各行：\n${lines}`}`,
      }),
      "nothing new": ({ version, before, folder, storesPdf }) => ({
        found: `第 ${version} 版的文本与第 ${before} 版一模一样`,
        expected: "新的一版应当有改动",
        fix: `先改文本，改好之后这里会给出要记下的 sha256；如果不改了，就删去这一条目和 ${folder}${storesPdf ? `，再删去第 ${before} 版的 pdf 和它下面的 zh、en、ja 三行` : ""}。`,
      }),
      "frozen changed": ({ version, newest, change }) => ({
        found: `第 ${version} 版的这份文本与发布时不同${change ? `：发布时是“${change.before}”，现在是“${change.after}”` : ""}`,
        expected: "已发布的版本应保持发布时的样子，连标点也不变",
        fix: `恢复这个文件（GitHub 上它的 History 里有原文）；要改现在的文本，请改 ${newest}。`,
      }),
      "frozen missing": ({ version, newest }) => ({
        found: `缺少第 ${version} 版的这份文本`,
        expected: "每个已发布的版本都应保留全文",
        fix: `恢复这个文件；如果刚刚加了新的一版，就把 ${newest} 发布时的内容原样复制过来（Actions 里的“Version or correction”会替您做）。`,
      }),
      "removed changed": ({ version }) => ({
        found: `这份文本已列为撤下，它的最后一版（第 ${version} 版）却与发布时不同`,
        expected: "撤下的文本应保持发布时的样子，连标点也不变",
        fix: "恢复这个文件（GitHub 上它的 History 里有原文）。",
      }),
      "removed missing": ({ version }) => ({
        found: `缺少已列为撤下的文本的最后一版（第 ${version} 版）`,
        expected: "撤下的文本也应保留各个版本的全文",
        fix: "恢复这个文件（GitHub 上它的 History 里有原文）。",
      }),
      "frozen unknown": ({ version, path }) => ({
        found: `有“${version}”的旧文本，而版本记录里没有它`,
        expected: `只能有 ${ledgerFileName} 所列各版的 zh.md、en.md、ja.md，最新一版除外`,
        fix: `删除 ${path}。`,
      }),
      "correction of wording": ({ version, next }) => ({
        found: `更正 ${version} 改了中文的文字`,
        expected: "更正只能改中文的标点和排印，或者改译文",
        fix: `恢复中文原来的文字，或者把这一条写成新版本 ${next}，并写明 effective 和 notice。`,
      }),
      "correction of both": ({ version, changed }) => ({
        found: `更正 ${version} 同时改了中文和 ${names(changed).join("、")}`,
        expected: "更正译文时，中文应一个字节都不变",
        fix: "分成两次更正：一次改中文的排印，一次改译文。",
      }),
    },
    en: {
      "no ledger": ({ path, text }) => ({
        found: `no ${ledgerFileName}: nobody can tell which version this text is and since when it applies`,
        expected: "a ledger of the versions of every document",
        fix: `make a new file ${path} as follows, with the day from which the text applies (YYYY-MM-DD) for …:\n${text}`,
      }),
      unrecorded: ({ version, lines, stands, line }) => ({
        found: `version ${version}, whose text is not recorded: it is still being written`,
        expected: "the text in every language on record before it is published",
        fix: `once the text is final, ${stands ? "put these lines in place of sha256 and what is below it in this entry" : `add at the end of the entry that begins in line ${line}`}:\n${lines}`,
      }),
      changed: ({ version, changed, folder, ledger, correction, next, lines }) => ({
        found: `${names(changed).join(", ")}, changed since version ${version} was published`,
        expected: "the published text to the letter: a change is a version of its own",
        fix: `put the text back if no change is meant. If one is, use "Version or correction" in GitHub's Actions, which does the following: the published files go into ${folder} as they were, and ${ledger} gets an entry at its end. A slip of typography or of a translation is a correction:\n${correction}Whatever changes the meaning is a new version:\n${next}${lines === null ? "" : `If version ${version} is not published yet, put these lines in place of its sha256:\n${lines}`}`,
      }),
      "nothing new": ({ version, before, folder, storesPdf }) => ({
        found: `version ${version}, whose texts are those of version ${before} to the letter`,
        expected: "a change in a new version",
        fix: `edit the texts first, and the sha256 to record will be told here; if nothing is to change, delete this entry and ${folder}${storesPdf ? `, and of version ${before} the line pdf and its lines zh, en and ja` : ""}.`,
      }),
      "frozen changed": ({ version, newest, change }) => ({
        found: `a text of version ${version} that is not as it was published${change ? `: "${change.after}" where "${change.before}" was` : ""}`,
        expected: "every published version as it was, to the last mark",
        fix: `restore this file (its History on GitHub has the text); to change today's text, edit ${newest}.`,
      }),
      "frozen missing": ({ version, newest }) => ({
        found: `no such text of version ${version}`,
        expected: "the whole text of every published version",
        fix: `restore the file; if you have just added a version, copy ${newest} here as it was published ("Version or correction" in Actions does it for you).`,
      }),
      "removed changed": ({ version }) => ({
        found: `the last text (version ${version}) of a document that is removed, not as it was published`,
        expected: "the text as it was, to the last mark: nobody edits what is removed",
        fix: "restore this file (its History on GitHub has the text).",
      }),
      "removed missing": ({ version }) => ({
        found: `no such text of version ${version}, the last one of a document that is removed`,
        expected: "the whole text of every published version",
        fix: "restore this file (its History on GitHub has the text).",
      }),
      "frozen unknown": ({ version, path }) => ({
        found: `an earlier text "${version}" that the ledger does not know`,
        expected: `zh.md, en.md and ja.md of the versions in ${ledgerFileName}, without the newest`,
        fix: `delete ${path}.`,
      }),
      "correction of wording": ({ version, next }) => ({
        found: `correction ${version}, which changes the words of the Chinese`,
        expected: "a correction of marks and typography in the Chinese, or of a translation",
        fix: `put the Chinese words back, or make the entry a new version, ${next}, with effective and notice.`,
      }),
      "correction of both": ({ version, changed }) => ({
        found: `correction ${version}, which changes the Chinese along with ${names(changed).join(" and ")}`,
        expected: "the Chinese to the byte where a translation is corrected",
        fix: "make it two corrections: one of the Chinese typography, one of the translation.",
      }),
    },
    ja: {
      "no ledger": ({ path, text }) => ({
        found: `${ledgerFileName} がなく、第何版でいつから適用されるのかわかりません`,
        expected: "どの文書にも版の記録が必要です",
        fix: `${path} を次の内容で新しく作り、「…」を適用開始日（年-月-日）に置き換えてください：\n${text}`,
      }),
      unrecorded: ({ version, lines, stands, line }) => ({
        found: `第 ${version} 版の文章が記録されておらず、まだ作成中です`,
        expected: "公開する前に、すべての言語の文章を記録する必要があります",
        fix: `文章が確定したら、${stands ? "この項目の sha256 とその下の行を次の行に置き換えてください" : `${line} 行目から始まる項目の末尾に次の行を加えてください`}：\n${lines}`,
      }),
      changed: ({ version, changed, folder, ledger, correction, next, lines }) => ({
        found: `${names(changed).join("、")} が、公開した第 ${version} 版と異なります`,
        expected: "公開した文章は一字も変えられません。変更は別の版になります",
        fix: `変えるつもりがなければ元の文章に戻してください。変える場合は GitHub の Actions の「Version or correction」を使うと、次のことが行われます。公開したファイルをそのまま ${folder} に置き、${ledger} の末尾に項目を加えます。組版や訳文の誤りだけなら訂正です：\n${correction}意味が少しでも変わるなら新しい版です：\n${next}${lines === null ? "" : `第 ${version} 版をまだ公開していない場合は、その sha256 を次の行に置き換えてください：\n${lines}`}`,
      }),
      "nothing new": ({ version, before, folder, storesPdf }) => ({
        found: `第 ${version} 版の文章が第 ${before} 版とまったく同じです`,
        expected: "新しい版には変更が必要です",
        fix: `先に文章を直してください。直すと、記録する sha256 がここに示されます。変更しない場合は、この項目と ${folder}${storesPdf ? `、第 ${before} 版の pdf とその下の zh、en、ja の行` : ""} を削ってください。`,
      }),
      "frozen changed": ({ version, newest, change }) => ({
        found: `第 ${version} 版のこの文章が、公開したときと異なります${change ? `（公開時は「${change.before}」、今は「${change.after}」）` : ""}`,
        expected: "公開した版は、句読点まで公開時のままにする必要があります",
        fix: `このファイルを元に戻してください（GitHub の History に元の文章があります）。今の文章を変えるには ${newest} を編集してください。`,
      }),
      "frozen missing": ({ version, newest }) => ({
        found: `第 ${version} 版のこの文章がありません`,
        expected: "公開したすべての版の全文が必要です",
        fix: `ファイルを元に戻してください。新しい版を加えたところなら、公開時の ${newest} をそのままここに写してください（Actions の「Version or correction」が代わりに行います）。`,
      }),
      "removed changed": ({ version }) => ({
        found: `サイトから外す文書の最後の版（第 ${version} 版）が、公開したときと異なります`,
        expected: "外す文書は、句読点まで公開時のままにする必要があります",
        fix: "このファイルを元に戻してください（GitHub の History に元の文章があります）。",
      }),
      "removed missing": ({ version }) => ({
        found: `サイトから外す文書の最後の版（第 ${version} 版）の文章がありません`,
        expected: "公開したすべての版の全文が必要です",
        fix: "このファイルを元に戻してください（GitHub の History に元の文章があります）。",
      }),
      "frozen unknown": ({ version, path }) => ({
        found: `版の記録にない過去の文章「${version}」があります`,
        expected: `${ledgerFileName} にある版（最新版を除く）の zh.md、en.md、ja.md だけを置けます`,
        fix: `${path} を削除してください。`,
      }),
      "correction of wording": ({ version, next }) => ({
        found: `訂正 ${version} が中国語の文言を変えています`,
        expected: "訂正で変えられるのは、中国語の句読点や組版、または訳文だけです",
        fix: `中国語を元の文言に戻すか、この項目を新しい版 ${next} とし、effective と notice を書いてください。`,
      }),
      "correction of both": ({ version, changed }) => ({
        found: `訂正 ${version} が中国語と ${names(changed).join("、")} を同時に変えています`,
        expected: "訳文を訂正するときは、中国語は一バイトも変えられません",
        fix: "中国語の組版の訂正と訳文の訂正の二回に分けてください。",
      }),
    },
  },
};

function judgeVersions({ files, outlines, removed, ledgers, base, today }: SiteContent): Problem[] {
  const written = [...new Set(outlines.flatMap(({ slug, scheme }) => (scheme === "page" ? [] : [slug])))];
  const unledgered = written
    .filter((slug) => !files.folders.get(slug)?.has(ledgerFileName))
    .map((slug) => noLedger(files, slug, today));
  return [
    ...unledgered,
    ...ledgers.flatMap((ledger) => {
      const published = base?.ledgers.find(({ slug }) => slug === ledger.slug) ?? null;
      if (removed.some(({ slug }) => slug === ledger.slug))
        return [...judgeLast(files, ledger), ...judgeEarlier(files, ledger, base)];
      return [
        ...judgeNewest(files, ledger, base ? (published ?? "none") : null, today, printsNewest(ledger, ledgers)),
        ...judgeEarlier(files, ledger, base),
        ...judgeCorrection(files, ledger),
      ];
    }),
  ];
}

function noLedger(files: ContentFiles, slug: string, today: string | null): Problem {
  const path = `${files.root}/${slug}/${ledgerFileName}`;
  const sha256 = present(textHashes(files.folders.get(slug)));
  // A day that the calendar lacks is refused until somebody has written the right one.
  const first: Version = { version: "1", announced: today ?? "…", effective: "…", embeds: {}, sha256 };
  const text = writeLedger({ zone: siteZone, versions: [first] });
  return problemAt(startOf(path), versionText, { key: "no ledger", values: { path, text }, about: [slug] });
}

function present(hashes: Record<Locale, string | null>): Partial<Record<Locale, string>> {
  return Object.fromEntries(locales.flatMap((locale) => (hashes[locale] ? [[locale, hashes[locale]]] : [])));
}

/** The newest text against its entry. `published` is the ledger of the base; `none` where the base has none, null without a base. */
function judgeNewest(
  files: ContentFiles,
  ledger: DraftLedger,
  base: DraftLedger | "none" | null,
  today: string | null,
  isPrinted: boolean,
): Problem[] {
  const { slug, versions, placeOf } = ledger;
  const newest = versions.at(-1);
  const folder = files.folders.get(slug);
  const hashes = textHashes(folder);
  if (!newest) return [];
  const at = (key: string) => placeOf(["versions", versions.length - 1, key]);
  const { version, sha256 } = newest;
  const lines = hashLines(present(hashes));
  const changed = locales.filter((locale) => hashes[locale] && sha256?.[locale] && hashes[locale] !== sha256[locale]);
  const [first] = changed;
  const published = base === "none" ? [] : base?.versions;
  const isPublished = published?.some((entry) => entry.version === version && entry.sha256 !== undefined);
  const about = [slug, version];
  const before = versions.at(-2);
  // Who has no base to compare with may still be writing.
  const isBegun = base !== null && !isPublished;
  if (before && isBegun && isPrinted && isSameVersion(newest, before, hashes)) {
    const folder = `${files.root}/${slug}/versions/${before.version}`;
    const storesPdf =
      before.pdf !== undefined && !published?.some((entry) => entry.version === before.version && entry.pdf);
    const values = { version, before: before.version, folder, storesPdf };
    return [problemAt(at("version"), versionText, { key: "nothing new", values, about })];
  }
  const unrecorded = locales.filter((locale) => hashes[locale] && !sha256?.[locale]);
  // What the base has unrecorded is not published by this change.
  const isOpen = sha256 === undefined && published?.some((entry) => entry.version === version);
  if (isBegun && !isOpen && (first !== undefined || unrecorded.length > 0)) {
    const values = { version, lines, stands: sha256 !== undefined };
    return [problemAt(at("version"), versionText, { key: "unrecorded", values, about })];
  }
  if (first === undefined) return [];
  const entry = { announced: today ?? "…", summary: { zh: "…", en: "…", ja: "…" }, sha256: present(hashes) };
  const values: Changed = {
    version,
    changed,
    folder: `${files.root}/${slug}/versions/${version}/`,
    ledger: ledger.path,
    correction: versionLines({ version: nextVersion(version, "correction"), embeds: newest.embeds, ...entry }),
    next: versionLines({
      version: nextVersion(version, "version"),
      effective: "…",
      notice: "…",
      embeds: newest.embeds,
      ...entry,
    }),
    lines: isPublished ? null : lines,
  };
  const file = folder?.get(`${first}.md`)?.path ?? `${files.root}/${slug}/${first}.md`;
  return [problemAt(startOf(file), versionText, { key: "changed", values, about: [slug, version, ...changed] })];
}

/** Whether the newest entry says that it prints the newest versions. Where not, rule `version-printed` says what it prints. */
function printsNewest({ versions }: DraftLedger, ledgers: readonly DraftLedger[]): boolean {
  return Object.entries(versions.at(-1)?.embeds ?? {}).every(([slug, whole]) => {
    const newest = ledgers.find((ledger) => ledger.slug === slug)?.versions.at(-1);
    return !newest || partsOfVersion(newest.version).whole === whole;
  });
}

/** Whether a version has the texts of the one before it, and prints what that one does. */
function isSameVersion(newest: Version, before: Version, hashes: Record<Locale, string | null>): boolean {
  const sameTexts = locales.every((locale) => hashes[locale] !== null && hashes[locale] === before.sha256?.[locale]);
  return sameTexts && JSON.stringify(newest.embeds) === JSON.stringify(before.embeds);
}

/** The last text of a document that is taken off the site: nobody edits it any more. */
function judgeLast(files: ContentFiles, { slug, versions }: DraftLedger): Problem[] {
  const last = versions.at(-1);
  if (!last) return [];
  const hashes = textHashes(files.folders.get(slug));
  return locales.flatMap((locale): Problem[] => {
    if (hashes[locale] !== null && hashes[locale] === last.sha256?.[locale]) return [];
    const key = hashes[locale] === null ? "removed missing" : "removed changed";
    const place = startOf(`${files.root}/${slug}/${locale}.md`);
    return [problemAt(place, versionText, { key, values: { version: last.version }, about: [slug, last.version] })];
  });
}

/** The texts of earlier versions against their entries, and those that have none. */
function judgeEarlier(files: ContentFiles, { slug, versions }: DraftLedger, base: SiteContent["base"]): Problem[] {
  const folders = files.versions.get(slug) ?? new Map<string, Map<string, ContentFile>>();
  const earlier = versions.slice(0, -1);
  const published = base?.ledgers.find((ledger) => ledger.slug === slug)?.versions;
  const path = (version: string, name: string) => `${files.root}/${slug}/versions/${version}/${name}`;
  const kept = earlier.flatMap(({ version, sha256 }) =>
    locales.flatMap((locale): Problem[] => {
      const name = `${locale}.md`;
      const file = folders.get(version)?.get(name);
      const hash = textHash(file);
      if (hash !== null && hash === sha256?.[locale]) return [];
      // The text is the published one, and its line was changed: rule `version-history` says so.
      if (hash !== null && hash === published?.find((entry) => entry.version === version)?.sha256?.[locale]) return [];
      const values = { version, newest: `${files.root}/${slug}/${name}` };
      const about = [slug, version];
      const start = startOf(path(version, name));
      if (hash === null) return [problemAt(start, versionText, { key: "frozen missing", values, about })];
      const before = [base?.files.versions.get(slug)?.get(version), base?.files.folders.get(slug)]
        .map((folder) => folder?.get(name))
        .find((text) => text && textHash(text) === sha256?.[locale]);
      const [was, is] = [textOfFile(before), textOfFile(file)];
      const place = before ? { ...start, ...firstDifference(was, is) } : start;
      const change = before ? changeExcerpt(oneLine(was), oneLine(is)) : null;
      return [problemAt(place, versionText, { key: "frozen changed", values: { ...values, change }, about })];
    }),
  );
  const unknown = [...folders].flatMap(([version, texts]) => {
    const isEarlier = earlier.some((entry) => entry.version === version);
    return [...texts.values()]
      .filter((file) => !isEarlier || !locales.some((locale) => file.path.endsWith(`/${locale}.md`)))
      .map((file) =>
        problemAt(startOf(file.path), versionText, { key: "frozen unknown", values: { version, path: file.path } }),
      );
  });
  return [...kept, ...unknown];
}

const oneLine = (text: string) => text.replaceAll("\n", " ").trim();

/** The line and the column, counted from 1, at which a text begins to differ from another. */
function firstDifference(before: string, after: string): { line: number; column: number } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const lines = after.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A correction leaves the words of the original alone. */
function judgeCorrection(files: ContentFiles, { slug, versions, placeOf }: DraftLedger): Problem[] {
  return versions.flatMap(({ version }, index): Problem[] => {
    const before = versions[index - 1];
    if (!before || !isCorrection(version)) return [];
    const textsOf = (entry: string) =>
      entry === versions.at(-1)?.version ? files.folders.get(slug) : files.versions.get(slug)?.get(entry);
    const [old, now] = [textsOf(before.version), textsOf(version)];
    const changed = locales.filter(
      (locale) => textHash(old?.get(`${locale}.md`)) !== textHash(now?.get(`${locale}.md`)),
    );
    if (!old || !now || !changed.includes(authoritativeLocale)) return [];
    const name = `${authoritativeLocale}.md`;
    const place = placeOf(["versions", index, "version"]);
    if (lettersOf(old.get(name)) !== lettersOf(now.get(name))) {
      const values = { version, next: nextVersion(before.version, "version") };
      return [problemAt(place, versionText, { key: "correction of wording", values, about: [slug, version] })];
    }
    const others = changed.filter((locale) => locale !== authoritativeLocale);
    if (others.length === 0) return [];
    const values = { version, changed: others };
    return [problemAt(place, versionText, { key: "correction of both", values, about: [slug, version] })];
  });
}

/** All that a text says: its letters and digits, without marks, signs of Markdown and spaces. */
function lettersOf(file: ContentFile | undefined): string {
  return textOfFile(file).replace(/[^\p{L}\p{N}]/gu, "");
}
