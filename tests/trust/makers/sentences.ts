import { type Locale, locales } from "@/lib/locales";
import { blocksOf, type TextBlock } from "../blocks";
import { anywhere, bodyStart, bothWays, type Edit, type Maker, placesOf, rewording } from "../edit";
import { inLocale } from "../texts";

type Span = { from: number; to: number };

/** The sentences of a text that stand in paragraphs and items, each with the white space behind it. */
function sentencesOf(text: string): Span[][] {
  return blocksOf(text)
    .filter(({ kind }) => kind === "paragraph" || kind === "item")
    .map(({ from, text: block }) => {
      const marker = /^ *(?:\d+\. |\([a-z]+\) |（.）|[a-z]\) )?/.exec(block)?.[0].length ?? 0;
      const end = block.search(/ \{#[^}]*\}$|\[\^\w+\]$/);
      const words = block.slice(marker, end === -1 ? undefined : end);
      return [...words.matchAll(/[^。.]+(?:\.(?! |$)[^。.]*)*[。.](?: |$)?|[^。.]+$/g)].map(
        ({ 0: sentence, index }) => ({
          from: from + marker + index,
          to: from + marker + index + sentence.length,
        }),
      );
    });
}

const isSafe = (text: string, { from, to }: Span) => !/\*\*|\]\(|\[\^/.test(text.slice(from, to));

/** Two neighbouring blocks of a kind with what stands in each changing places. */
function swapped(text: string, pairs: readonly (readonly [Span, Span])[]): Edit[] {
  return pairs.map(([one, other]) => ({
    from: one.from,
    to: other.to,
    put: text.slice(other.from, other.to) + text.slice(one.to, other.from) + text.slice(one.from, one.to),
  }));
}

/** What stands behind the number of an item and before its id. */
function insideOf({ from, to, text }: TextBlock): Span {
  const start = /^ *(?:\d+\. |\([a-z]+\) |（.）|[a-z]\) |\*\*[^*]+\*\* \{#[^}]+\}[：:]?)/.exec(text)?.[0].length ?? 0;
  return { from: from + start, to: to - (/ \{#[^}]*\}$/.exec(text)?.[0].length ?? 0) };
}

const neighbours = (blocks: readonly TextBlock[], kind: TextBlock["kind"], marker: RegExp) =>
  blocks.flatMap((block, at): [Span, Span][] => {
    const next = blocks[at + 1];
    const isPair =
      next && block.kind === kind && next.kind === kind && marker.test(block.text) && marker.test(next.text);
    return isPair ? [[insideOf(block), insideOf(next)]] : [];
  });

/** Words, cells and sentences that changed places, or are lost, or stand in another language. */
export const sentences: readonly Maker[] = [
  anywhere("definitions swapped", "the meanings of two terms", (text) =>
    swapped(text, neighbours(blocksOf(text), "definition", /^/)),
  ),
  anywhere("items swapped", "what two items say", (text) =>
    [/^ *\d+\. /, /^ *[a-z]\) /, /^\([a-z]\) |^（.）/, /^\([iv]+\) /].flatMap((marker) =>
      swapped(text, neighbours(blocksOf(text), "item", marker)),
    ),
  ),
  anywhere("rows or cells swapped", "two rows", (text) => {
    const rows = [...text.matchAll(/^\| .*\|$/gm)]
      .map(({ 0: row, index }) => ({ from: index, to: index + row.length }))
      .filter(({ from }) => !text.startsWith("| ---", from));
    const next = rows.slice(1).flatMap((row, at): [Span, Span][] => {
      const before = rows[at];
      return before && row.from === before.to + 1 ? [[before, row]] : [];
    });
    return swapped(text, next);
  }),
  anywhere("rows or cells swapped", "the cells of two rows", (text) => {
    const cells = [...text.matchAll(/(?<=^\|(?:[^|\n]+\|){3} )([^|\n]+)(?= \|)/gm)]
      .map(({ 0: cell, index }) => ({ from: index, to: index + cell.length }))
      .filter(({ from }) => !text.startsWith("---", from));
    return swapped(
      text,
      cells.slice(1).flatMap((cell, at): [Span, Span][] => (cells[at] ? [[cells[at], cell]] : [])),
    ).filter(({ from, to, put }) => text.slice(from, to) !== put);
  }),
  anywhere("sentence dropped", "one of several", (text) =>
    sentencesOf(text).flatMap((all) =>
      all.length > 1 ? all.filter((span) => isSafe(text, span)).map((span) => ({ ...span, put: "" })) : [],
    ),
  ),
  anywhere("sentence doubled or moved", "doubled", (text) =>
    sentencesOf(text).flatMap((all) =>
      all
        .filter((span) => isSafe(text, span))
        .map(({ from, to }) => ({ from: to, to, put: spaced(text.slice(from, to)) })),
    ),
  ),
  anywhere("sentence doubled or moved", "behind the next", (text) =>
    sentencesOf(text).flatMap((all) =>
      swapped(
        text,
        all.slice(1).flatMap((span, at): [Span, Span][] => {
          const before = all[at];
          return before && isSafe(text, before) && isSafe(text, span) && /\s$|。$/.test(text.slice(span.from, span.to))
            ? [[before, span]]
            : [];
        }),
      ),
    ),
  ),
  {
    kind: "left in another language",
    name: "a sentence",
    find: (text) => {
      const own = sentencesOf(text.text);
      return locales
        .filter((other) => other !== text.locale)
        .flatMap((other) => {
          const foreign = inLocale(text, other).text;
          const theirs = sentencesOf(foreign);
          return own.flatMap((all, block): Edit[] => {
            const [span] = all;
            const [source] = theirs[block] ?? [];
            return span && source && isSafe(text.text, span) && isSafe(foreign, source)
              ? [{ ...span, put: foreign.slice(source.from, source.to) }]
              : [];
          });
        });
    },
  },
  rewording("left in another language", "a word", {
    zh: [
      ["服务器", "server"],
      ["账户", "アカウント"],
    ],
    en: [
      ["personal information", "个人信息"],
      ["account", "アカウント"],
      ["Licensed Material", "授权材料"],
    ],
    ja: [
      ["当社", "we"],
      ["情報", "信息"],
      ["お客様", "您"],
      ["許諾素材", "授权材料"],
    ],
  }),
  ...frontMatter(),
  anywhere("words of a heading", "a word lost or another", (text, locale) =>
    placesOf(text, headingWords[locale], locale).filter(
      ({ from }) => from > bodyStart(text) && text.lastIndexOf("\n#", from) > text.lastIndexOf("\n\n", from) - 1,
    ),
  ),
];

const headingWords: Record<Locale, readonly [RegExp, string][]> = {
  zh: [
    [/(?<=^#.*)未成年人/m, "成年人"],
    [/(?<=^#.*)(?:限制|范围|清单|日程|标准)(?= \{)/m, "说明"],
    [/(?<=^#.*)保护(?= \{)/m, "公开"],
    [/(?<=^#.*)(?:收集|共享)(?=信息)/m, "出售"],
    [/(?<=^#.*[章条] \S\S)(\S*)(?= \{)/m, "$1事项"],
    [/(?<=^#.*)与/m, "或"],
  ],
  en: [
    [/(?<=^#.*)minors/m, "miners"],
    [/(?<=^#.* )[A-Z]?[a-z]+(?= \{)/m, "Terms"],
    [/(?<=^#.*) and /m, " or "],
    [/(?<=^#.*)Protection/m, "Disclosure"],
    [/(?<=^#.*)(?:collect|share)(?= information)/m, "sell"],
    [/(?<=^#.*\d )([A-Z][a-z]+)(?= \{)/m, "No $1"],
  ],
  ja: [
    [/(?<=^#.*)未成年者/m, "成年者"],
    [/(?<=^#.*)(?:制限|範囲|一覧|日程|基準)/m, "説明"],
    [/(?<=^#.*)保護(?= \{)/m, "公開"],
    [/(?<=^#.*)(?:収集|共有)(?=する)/m, "販売"],
    [/(?<=^#.*（)([^）]+)(?=）)/m, "$1等"],
    [/(?<=^#.*)及び/m, "又は"],
  ],
};

function frontMatter(): Maker[] {
  const title: Record<Locale, readonly [RegExp, string][]> = {
    zh: [
      [/(?<=^title: ).*/m, "用户服务协议"],
      [/(?<=^title: )(.*).$/m, "$1"],
      [/(?<=^title: )(.*)$/m, "$1（草案）"],
    ],
    en: [
      [/(?<=^title: ).*/m, "User Agreement"],
      [/(?<=^title: )(\S+).*/m, "$1"],
      [/(?<=^title: )(.*)$/m, "$1 (draft)"],
    ],
    ja: [
      [/(?<=^title: ).*/m, "利用規約"],
      [/(?<=^title: )(.*).$/m, "$1"],
      [/(?<=^title: )(.*)$/m, "$1（案）"],
    ],
  };
  const description: Record<Locale, readonly [RegExp | string, string][]> = {
    zh: [
      ...bothWays([
        ["收集", "出售"],
        ["保护", "公开"],
        ["责任", "权利"],
        ["之前", "之后"],
        ["使用", "停用"],
      ]),
      [/。$/, "，但不保证准确。"],
      ["本页", "本站"],
      ["范围、", ""],
    ] as [string, string][],
    en: [
      ...bothWays([
        ["collects", "sells"],
        ["protects", "publishes"],
        ["liability", "rights"],
        ["before", "after"],
        ["carefully", "quickly"],
      ]),
      [/\.$/, " without warranty."],
      ["your", "our"],
      [", fees", ""],
    ] as [string, string][],
    ja: [
      ...bothWays([
        ["収集", "販売"],
        ["保護", "公開"],
        ["責任", "権利"],
        ["前に", "後に"],
        ["意味", "例"],
      ]),
      [/。$/, "（保証はありません）。"],
      ["お客様", "当社"],
      ["範囲、", ""],
    ] as [string, string][],
  };
  const within = (key: string, lists: Record<Locale, readonly (readonly [RegExp | string, string])[]>) =>
    anywhere("title or description", `another ${key}`, (text, locale) => {
      const from = text.indexOf(`\n${key}: `) + 1;
      const to = text.indexOf("\n", from);
      return placesOf(text.slice(from, to), lists[locale], locale).map((edit) => ({
        ...edit,
        from: edit.from + from,
        to: edit.to + from,
      }));
    });
  return [within("title", title), within("description", description)];
}

function spaced(sentence: string): string {
  return /[a-z][.]$/.test(sentence) ? ` ${sentence}` : sentence;
}
