import type { DraftLedger } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import { renamedTo } from "../structure/renamed";
import { nameNow } from "../versions/names-now";
import { partsOfVersion } from "../versions/version-number";

type Cases = {
  /** What the newest version prints, and what it says that it does; `lines` are those to write. */
  printed: { version: string; title: string; wanted: number; said: number | null; lines: string };
  /** `open` while the version is still being written. */
  "not printed": { version: string; title: string; slug: string; open: boolean };
};

/** Wants the newest version of a document that prints others to name the newest whole version of each. */
export const versionPrinted: Rule<"version-printed", Cases> = {
  id: "version-printed",
  kind: "certain",
  judgeSite: ({ documents, names, files, ledgers, base }) => {
    // A name that is new, and whose old one is no alias yet, has a problem of its own (`alias-wrong`).
    const isGone = (slug: string) => !names.some((name) => name.slug === nameNow(slug, names));
    const unsettled = (base?.names ?? []).flatMap(({ slug }) =>
      base && isGone(slug) ? (renamedTo(slug, names, files, base)?.slug ?? []) : [],
    );
    return documents
      .filter(({ opensWith }) => !opensWith.some((title) => unsettled.includes(title)))
      .flatMap(({ slug, opensWith }) => {
        const ledger = ledgers.find((own) => own.slug === slug);
        return ledger ? judgePrinted(ledger, opensWith, ledgers) : [];
      });
  },
  guide: {
    zh: "印在这份文本里的另一份文本有了新版本，这份文本也要有新版本，并在 `embeds` 里写明",
    en: "A document that this one prints has a new version. This one needs a new version, too, and names it under `embeds`",
    ja: "この文書に掲載される別の文書に新しい版があります。この文書にも新しい版が必要で、`embeds` にその版を書きます",
  },
  words: {
    zh: {
      printed: ({ version, title, wanted, said, lines }) => ({
        found:
          said === null
            ? `第 ${version} 版没有写明印的是 ${title} 的第几版`
            : `第 ${version} 版写着印 ${title} 的第 ${said} 版`,
        expected: `应为第 ${wanted} 版，就是现在印的那一版`,
        fix: `第 ${version} 版还没有发布，就在这一条目里写下面几行；已经发布，就给这份文本也加一个新版本，在那一条目里写：\n${lines}`,
      }),
      "not printed": ({ version, title, slug, open }) => ({
        found: `第 ${version} 版的 embeds 里有 ${title}`,
        expected: "只能有这份文本在 documents.yaml 的 opensWith 里列出的文本",
        fix: open
          ? `删去 ${title} 这一行。`
          : `把 ${title} 放回 documents.yaml 里 ${slug} 的 opensWith。想不再印它，就先开始 ${slug} 的新版本，在那一条目的 embeds 里删去它。`,
      }),
    },
    en: {
      printed: ({ version, title, wanted, said, lines }) => ({
        found:
          said === null
            ? `version ${version}, which does not say which version of ${title} it prints`
            : `version ${version}, which says that it prints version ${said} of ${title}`,
        expected: `version ${wanted}, the one that is printed now`,
        fix: `if version ${version} is not published yet, write these lines in its entry; if it is, give this document a new version, too, with them:\n${lines}`,
      }),
      "not printed": ({ version, title, slug, open }) => ({
        found: `${title} under embeds of version ${version}`,
        expected: "only documents that this one opens with (opensWith in documents.yaml)",
        fix: open
          ? `delete the line of ${title}.`
          : `put ${title} back into opensWith of ${slug} in documents.yaml. If ${slug} is to print it no more, begin a new version of it, and delete ${title} from embeds there.`,
      }),
    },
    ja: {
      printed: ({ version, title, wanted, said, lines }) => ({
        found:
          said === null
            ? `第 ${version} 版に、掲載する ${title} の版が書かれていません`
            : `第 ${version} 版に、${title} の第 ${said} 版を掲載すると書かれています`,
        expected: `今掲載している第 ${wanted} 版が必要です`,
        fix: `第 ${version} 版が公開前なら、その項目に次の行を書いてください。公開済みなら、この文書にも新しい版を加え、その項目に書いてください：\n${lines}`,
      }),
      "not printed": ({ version, title, slug, open }) => ({
        found: `第 ${version} 版の embeds に ${title} があります`,
        expected: "この文書の冒頭に掲載する文書（documents.yaml の opensWith）だけを書けます",
        fix: open
          ? `${title} の行を削ってください。`
          : `documents.yaml の ${slug} の opensWith に ${title} を戻してください。掲載をやめるなら、${slug} の新しい版を始め、その項目の embeds から ${title} を削ってください。`,
      }),
    },
  },
};

function judgePrinted(
  { slug, versions, placeOf }: DraftLedger,
  opensWith: readonly string[],
  ledgers: readonly DraftLedger[],
): Problem[] {
  const newest = versions.at(-1);
  if (!newest) return [];
  const { version, embeds } = newest;
  const index = versions.length - 1;
  const wanted = opensWith.flatMap((title): [string, number][] => {
    const printed = ledgers.find((ledger) => ledger.slug === title)?.versions.at(-1);
    return printed ? [[title, partsOfVersion(printed.version).whole]] : [];
  });
  const lines = ["    embeds:", ...wanted.map(([title, whole]) => `      ${title}: ${whole}`)].join("\n");
  const place = placeOf([
    "versions",
    index,
    "embeds" in newest && Object.keys(embeds).length > 0 ? "embeds" : "version",
  ]);
  const wrong = wanted.find(([title, whole]) => embeds[title] !== whole);
  if (wrong) {
    const [title, whole] = wrong;
    const values = { version, title, wanted: whole, said: embeds[title] ?? null, lines };
    return [problemAt(place, versionPrinted, { key: "printed", values, about: [slug, title] })];
  }
  return Object.keys(embeds)
    .filter((title) => !opensWith.includes(title))
    .map((title) =>
      problemAt(placeOf(["versions", index, "embeds", title]), versionPrinted, {
        key: "not printed",
        values: { version, title, slug, open: newest.sha256 === undefined },
        about: [slug, title],
      }),
    );
}
