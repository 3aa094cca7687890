import { type Locale, locales } from "../../locales";
import { type PdfFile, startOf } from "../model/files";
import { type DraftLedger, ledgerFileName, type Version, versionsFolderName } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { hashLines } from "../versions/ledger-text";

type Cases = {
  /** `path` is where the ledger says that it is. */
  /** `published` when the base has it on record. */
  missing: { version: string; path: string; published: boolean };
  /** The PDF or its hash: nobody can tell which of the two was changed. */
  changed: { version: string };
  "no PDF": { name: string };
  /** PDFs are there and the entry, which begins in line `from`, does not have them; `lines` are to stand in it, in place of `pdf` where it `stands`. */
  unrecorded: { version: string; lines: string; stands: boolean; from: number };
  /** Some languages have one, and these do not. */
  "language missing": { version: string; absent: readonly Locale[]; folder: string };
  /** A PDF that is the same to the byte as another: that of another language or version, put into the wrong place. */
  alike: { other: string };
  /** PDFs of a version that is not published. */
  "being written": { version: string };
  unknown: { path: string };
};

const names = (of: readonly Locale[]) => of.map((locale) => `${locale}.pdf`);

/** Holds every stored PDF of a version to the bytes that its ledger recorded: readers got these, and it is never printed anew. */
export const versionPdf: Rule<"version-pdf", Cases> = {
  id: "version-pdf",
  kind: "certain",
  judgeSite: ({ files, ledgers, base }) =>
    ledgers.flatMap((ledger) => {
      const published = base?.ledgers.find(({ slug }) => slug === ledger.slug)?.versions ?? [];
      return judgePdfs(ledger, published, files.pdfs.get(ledger.slug), files.root);
    }),
  guide: {
    zh: "存下的旧版 PDF 被改动、缺失，或者 `versions.yaml` 没有记下它。恢复原来的文件，或照检查给出的几行记下",
    en: "The stored PDF of a version was changed, is missing, or is not on record in `versions.yaml`. Restore the file, or paste the lines that the check gives",
    ja: "保存した版の PDF が変わったか、ないか、`versions.yaml` に記録されていません。ファイルを元に戻すか、検査が示す行を貼り付けてください",
  },
  words: {
    zh: {
      missing: ({ version, path, published }) => ({
        found: `记下了第 ${version} 版的 PDF，而没有 ${path}`,
        expected: "存下的 PDF 应一直保留",
        fix: `恢复这个文件（GitHub 上它的 History 里有）${published ? "" : "；如果它从未发布过，就删去 pdf 和它下面的 zh、en、ja 三行"}。`,
      }),
      changed: ({ version }) => ({
        found: `第 ${version} 版的这个 PDF 与 ${ledgerFileName} 里记下的不同`,
        expected: "读者下载过的 PDF 应一个字节也不变",
        fix: `恢复改动过的那一个：这个文件，或 ${ledgerFileName} 里的那一行（GitHub 上它们的 History 里有）；不要重新打印。`,
      }),
      "no PDF": ({ name }) => ({
        found: `${name} 不是 PDF，无法读取，或者大于 8 MB`,
        expected: "只能是网站打印的 PDF",
        fix: "恢复原来的文件（GitHub 上它的 History 里有）；如果它从未发布过，就删除。",
      }),
      unrecorded: ({ version, lines, stands, from }) => ({
        found: `第 ${version} 版的这个 PDF 没有记在 ${ledgerFileName} 里`,
        expected: "存下的 PDF 都应记下指纹",
        fix: `如果它就是读者下载过的 PDF，${stands ? `用下面几行代替第 ${from} 行开始的条目里的 pdf 各行` : `在第 ${from} 行开始的条目末尾加上下面几行`}；否则删除这个文件。\n${lines}`,
      }),
      "language missing": ({ version, absent, folder }) => ({
        found: `第 ${version} 版没有 ${names(absent).join("、")}，而别的语言有`,
        expected: "每种语言都有 PDF，或者都没有",
        fix: `把 ${names(absent).join("、")} 放进 ${folder}；没有的话，删去其他语言的 PDF 和它们的记录（已经发布的不能删）。`,
      }),
      alike: ({ other }) => ({
        found: `这个 PDF 与 ${other} 完全相同`,
        expected: "每个版本、每种语言都有自己的 PDF",
        fix: "打开两个文件，看哪一个放错了地方；放错的那个，换成读者下载过的 PDF；如果已经记下了它，也改正那一行。",
      }),
      "being written": ({ version }) => ({
        found: `第 ${version} 版还没有发布，却已有 PDF`,
        expected: "只能存读者下载过的 PDF",
        fix: "删去 PDF 和记下它的几行；下一版开始时，会存下这一版的 PDF。",
      }),
      unknown: ({ path }) => ({
        found: `有一个不属于任何版本的 PDF`,
        expected: `只能有 ${ledgerFileName} 所列各版的 ${names(locales).join("、")}`,
        fix: `删除 ${path}，或者改成正确的文件名。`,
      }),
    },
    en: {
      missing: ({ version, path, published }) => ({
        found: `a PDF of version ${version} on record, and no ${path}`,
        expected: "every stored PDF for ever",
        fix: `restore the file (its History on GitHub has it)${published ? "" : "; if it was never published, delete the line pdf and its lines zh, en and ja"}.`,
      }),
      changed: ({ version }) => ({
        found: `a PDF of version ${version} that is not the one on record in ${ledgerFileName}`,
        expected: "the PDF that readers got, to the byte",
        fix: `restore whichever was changed, this file or its line in ${ledgerFileName} (their History on GitHub has both); do not print it anew.`,
      }),
      "no PDF": ({ name }) => ({
        found: `${name}, which is no PDF, cannot be read or is larger than 8 MB`,
        expected: "a PDF that the site printed",
        fix: "restore the file (its History on GitHub has it); if it was never published, delete it.",
      }),
      unrecorded: ({ version, lines, stands, from }) => ({
        found: `a PDF of version ${version} that ${ledgerFileName} does not have`,
        expected: "the hash of every stored PDF on record",
        fix: `if it is the PDF that readers got, ${stands ? `put these lines in place of pdf and what is below it in the entry that begins in line ${from}` : `add these lines at the end of the entry that begins in line ${from}`}; if not, delete this file.\n${lines}`,
      }),
      "language missing": ({ version, absent, folder }) => ({
        found: `no ${names(absent).join(" and ")} of version ${version}, though other languages have one`,
        expected: "a PDF in every language, or in none",
        fix: `put ${names(absent).join(" and ")} into ${folder}; without one, delete the other PDFs and their record, unless they are published.`,
      }),
      alike: ({ other }) => ({
        found: `the same PDF as ${other}`,
        expected: "a PDF of its own for every version and language",
        fix: "open both, and see which is in the wrong place; put the PDF that readers got there, and correct the line that records it, if there is one.",
      }),
      "being written": ({ version }) => ({
        found: `a PDF of version ${version}, which is not published`,
        expected: "only PDFs that readers got",
        fix: "delete the PDF and the lines that record it; when the next version is begun, those of this one are stored.",
      }),
      unknown: ({ path }) => ({
        found: "a PDF that belongs to no version",
        expected: `only ${names(locales).join(", ")} of the versions in ${ledgerFileName}`,
        fix: `delete ${path}, or correct its name.`,
      }),
    },
    ja: {
      missing: ({ version, path, published }) => ({
        found: `第 ${version} 版の PDF が記録されていますが、${path} がありません`,
        expected: "保存した PDF はすべて残しておく必要があります",
        fix: `ファイルを元に戻してください（GitHub の History にあります）。${published ? "" : "一度も公開していなければ、pdf とその下の zh、en、ja の行を削ってください。"}`,
      }),
      changed: ({ version }) => ({
        found: `第 ${version} 版のこの PDF が、${ledgerFileName} の記録と異なります`,
        expected: "読者が受け取った PDF は、一バイトも変えられません",
        fix: `このファイルか ${ledgerFileName} の行のうち、変わったほうを元に戻してください（どちらも GitHub の History にあります）。作り直さないでください。`,
      }),
      "no PDF": ({ name }) => ({
        found: `${name} は PDF ではないか、読めないか、8 MB を超えています`,
        expected: "サイトが作った PDF だけを置けます",
        fix: "ファイルを元に戻してください（GitHub の History にあります）。一度も公開していなければ、削除してください。",
      }),
      unrecorded: ({ version, lines, stands, from }) => ({
        found: `第 ${version} 版のこの PDF が ${ledgerFileName} に記録されていません`,
        expected: "保存した PDF はすべて指紋の記録が必要です",
        fix: `読者が受け取った PDF であれば、${stands ? `${from} 行目から始まる項目の pdf の各行を次の行に置き換えて` : `${from} 行目から始まる項目の末尾に次の行を加えて`}ください。そうでなければ、このファイルを削除してください。\n${lines}`,
      }),
      "language missing": ({ version, absent, folder }) => ({
        found: `第 ${version} 版の ${names(absent).join("、")} がありません。ほかの言語にはあります`,
        expected: "PDF はすべての言語にあるか、どの言語にもないかのどちらかです",
        fix: `${folder} に ${names(absent).join("、")} を置いてください。なければ、ほかの言語の PDF とその記録を削ってください（公開済みのものは削れません）。`,
      }),
      alike: ({ other }) => ({
        found: `この PDF は ${other} とまったく同じです`,
        expected: "どの版のどの言語にも、それぞれの PDF が必要です",
        fix: "両方を開き、どちらの場所が違うか確かめてください。違うほうを読者が受け取った PDF に換え、記録の行があればそれも直します。",
      }),
      "being written": ({ version }) => ({
        found: `第 ${version} 版はまだ公開されていませんが、PDF があります`,
        expected: "読者が受け取った PDF だけを保存できます",
        fix: "PDF とその記録の行を削ってください。次の版を始めるときに、この版の PDF が保存されます。",
      }),
      unknown: ({ path }) => ({
        found: "どの版のものでもない PDF があります",
        expected: `${ledgerFileName} にある版の ${names(locales).join("、")} だけを置けます`,
        fix: `${path} を削除するか、ファイル名を直してください。`,
      }),
    },
  },
};

type Stored = ReadonlyMap<string, ReadonlyMap<string, PdfFile>>;

function judgePdfs(
  ledger: DraftLedger,
  published: readonly Version[],
  stored: Stored = new Map(),
  root: string,
): Problem[] {
  const { slug, versions } = ledger;
  const known = versions.flatMap((_, index) => judgeVersion(ledger, index, published, stored, root));
  const unknown = [...stored].flatMap(([version, files]) =>
    [...files]
      .filter(([name]) => !versions.some((one) => one.version === version) || !names(locales).includes(name))
      .map(([, { path }]) =>
        problemAt(startOf(path), versionPdf, { key: "unknown", values: { path }, about: [slug, path] }),
      ),
  );
  const alike = alikePdfs(ledger, published, stored);
  const isMisplaced = (version: string) =>
    alike.some(({ file }) => file.startsWith(`${root}/${slug}/${versionsFolderName}/${version}/`));
  // Lines to paste would record a file that is in the wrong place, for ever.
  const told = known.filter(({ message, about }) => message.key !== "unrecorded" || !isMisplaced(`${about?.[1]}`));
  return [...told, ...unknown, ...alike];
}

/** The later of two PDFs with the same bytes, as far as the base does not have it on record: that one can no longer be put right. */
function alikePdfs({ slug, versions }: DraftLedger, published: readonly Version[], stored: Stored): Problem[] {
  const first = new Map<string, string>();
  return versions.flatMap(({ version }) =>
    locales.flatMap((locale): Problem[] => {
      const file = stored.get(version)?.get(`${locale}.pdf`);
      if (!file?.sha256) return [];
      const other = first.get(file.sha256);
      first.set(file.sha256, other ?? file.path);
      const isPublished = published.find((entry) => entry.version === version)?.pdf?.[locale] === file.sha256;
      if (other === undefined || isPublished) return [];
      return [problemAt(startOf(file.path), versionPdf, { key: "alike", values: { other }, about: [slug, file.path] })];
    }),
  );
}

/** The PDFs of one version against its entry. */
function judgeVersion(
  { slug, versions, placeOf }: DraftLedger,
  index: number,
  published: readonly Version[],
  stored: Stored,
  root: string,
): Problem[] {
  const entry = versions[index];
  if (!entry) return [];
  const { version, sha256, pdf } = entry;
  const folder = `${root}/${slug}/${versionsFolderName}/${version}`;
  const fileIn = (locale: Locale) => stored.get(version)?.get(`${locale}.pdf`);
  const about = [slug, version];
  const before = published.find((own) => own.version === version)?.pdf;
  const entryAt = placeOf(["versions", index, "version"]);
  const there = locales.filter((locale) => fileIn(locale));
  const recorded = locales.filter((locale) => pdf?.[locale] !== undefined);
  const [any] = there;
  if (sha256 === undefined) {
    if (!any && recorded.length === 0) return [];
    const place = recorded.length > 0 ? placeOf(["versions", index, "pdf"]) : startOf(`${folder}/${any}.pdf`);
    return [problemAt(place, versionPdf, { key: "being written", values: { version }, about })];
  }
  const problems: Problem[] = [];
  for (const locale of locales) {
    const file = fileIn(locale);
    const hash = pdf?.[locale];
    const path = `${folder}/${locale}.pdf`;
    const own = [...about, locale];
    const at = hash === undefined ? null : placeOf(["versions", index, "pdf", locale]);
    if (!file) {
      const values = { version, path, published: before?.[locale] !== undefined };
      if (at) problems.push(problemAt(at, versionPdf, { key: "missing", values, about: own }));
    } else if (file.sha256 === null)
      problems.push(
        problemAt(startOf(path), versionPdf, { key: "no PDF", values: { name: `${locale}.pdf` }, about: own }),
      );
    // Where the file is the published one, its line was changed: rule `version-history` says so.
    else if (at && file.sha256 !== hash && file.sha256 !== before?.[locale]) {
      const see = [{ ...at, text: `${locale}: ${hash}` }];
      problems.push(problemAt(startOf(path), versionPdf, { key: "changed", values: { version }, see, about: own }));
    }
  }
  const unrecorded = there.filter(
    (locale) => pdf?.[locale] === undefined && fileIn(locale)?.sha256 !== null && before?.[locale] === undefined,
  );
  const [first] = unrecorded;
  if (first) {
    const found = locales.map((locale) => [locale, pdf?.[locale] ?? fileIn(locale)?.sha256] as const);
    const lines = hashLines(Object.fromEntries(found.filter(([, hash]) => hash)), "pdf");
    const values = { version, lines, stands: pdf !== undefined, from: entryAt.line };
    problems.push(problemAt(startOf(`${folder}/${first}.pdf`), versionPdf, { key: "unrecorded", values, about }));
  }
  const absent = locales.filter((locale) => !there.includes(locale) && !recorded.includes(locale));
  if (absent.length > 0 && absent.length < locales.length) {
    const place = recorded.length > 0 ? placeOf(["versions", index, "pdf"]) : entryAt;
    const values = { version, absent, folder: `${folder}/` };
    problems.push(problemAt(place, versionPdf, { key: "language missing", values, about: [...about, ...absent] }));
  }
  return problems;
}
