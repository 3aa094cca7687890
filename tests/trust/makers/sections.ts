import { sectionSpans } from "../blocks";
import { anywhere, type Maker, placesOf, replacing, retyping } from "../edit";

/** Sections and headings: lost, doubled, moved, added, with another number or id; and the facts of the whole document. */
export const sectionMakers: readonly Maker[] = [
  anywhere("section", "dropped", (text) => sectionSpans(text).map(({ from, to }) => replacing(from, to, ""))),
  anywhere("section", "doubled", (text) =>
    sectionSpans(text).map(({ from, to }) => replacing(to, to, `${text.slice(from, to).trimEnd()}\n\n`)),
  ),
  anywhere("section", "moved behind the next", (text) => {
    const spans = sectionSpans(text);
    return spans.flatMap((span) => {
      const next = spans.find(({ from, level }) => from === span.to && level === span.level);
      return next
        ? [
            replacing(
              span.from,
              next.to,
              `${text.slice(next.from, next.to).trimEnd()}\n\n${text.slice(span.from, span.to)}`,
            ),
          ]
        : [];
    });
  }),
  anywhere("section", "added", (text, locale) =>
    sectionSpans(text).map(({ from, level }) =>
      replacing(
        from,
        from,
        `${"#".repeat(level)} ${{ zh: "其他", en: "Miscellaneous", ja: "その他" }[locale]} {#other}\n\n${{ zh: "其他事项另行约定。", en: "Other matters are agreed separately.", ja: "その他の事項は別に定めます。" }[locale]}\n\n`,
      ),
    ),
  ),
  retyping("section", "the heading lost and its text kept", [[/^#+ .*\n\n/m, ""]]),
  retyping("number of a heading", "another number", [
    [/(?<=^#+ 第?)一(?=[、章条])/m, "二"],
    [/(?<=^#+ (?:第|附件)?)[二三四](?=[、章条 ])/m, "八"],
    [/(?<=^#+ (?:Article |Chapter )?)(\d)\b/m, "1$1"],
    [/(?<=^#+ Annex )A/m, "B"],
    [/(?<=^#+ 第)(\d)(?=[条章])/m, "1$1"],
    [/(?<=^#+ 別紙)1/m, "2"],
  ]),
  retyping("number of a heading", "no number", [
    [/(?<=^#+ )(?:[一二三四五六七八]、|\d\. |第[一二三四五六七八九十\d]+[章条]|(?:Article|Chapter) \d+ )/m, ""],
  ]),
  retyping("number of a heading", "of another script", [
    [/(?<=^## )[一二三]、/m, "1. "],
    [/(?<=^## )\d\. /m, "一、"],
    [/(?<=^#+ 第)四(?=条)/m, "4"],
    [/(?<=^#+ 第)4(?=条)/m, "四"],
  ]),
  retyping("id of a heading", "lost", [[/(?<=^#.*) \{#[^}]+\}$/m, ""]]),
  retyping("id of a heading", "another", [[/(?<=^#.*\{#)[^}]+(?=\}$)/m, "other"]]),
  retyping("id of a heading", "a slip", [[/(?<=^#.*\{#[^}]+)(?=\}$)/m, "s"]]),
  anywhere("facts of the document", "another date, a key misspelt or lost", (text, locale) =>
    placesOf(
      text,
      [
        [/^title:/m, "titel:"],
        [/^updated: .*/m, "updated: 2026-11-25"],
        [/^updated: .*/m, "updated: 2026-02-30"],
        [/^updated: .*/m, "updated: 2031-01-01"],
        [/^updated: .*\n/m, ""],
        [/^title: .*\n/m, ""],
        [/^description: .*\n/m, ""],
        [/\n---\n/, "\n"],
      ],
      locale,
    ),
  ),
];
