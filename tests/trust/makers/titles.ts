import type { Locale } from "@/lib/locales";
import { anywhere, bothWays, type Maker, placesOf, type Rewording } from "../edit";

const headingWords: Record<Locale, readonly Rewording[]> = {
  zh: [
    [/(?<=^#.*)未成年人/m, "成年人"],
    [/(?<=^#.*)(?:限制|范围|清单|日程|标准)(?= \{)/m, "说明"],
    [/(?<=^#.*)保护(?= \{)/m, "公开"],
    [/(?<=^#.*)(?:收集|共享)(?=信息)/m, "出售"],
    [/(?<=^#.*[章条] \S\S)(\S*)(?= \{)/m, "$1事项"],
    [/(?<=^#.*)与/m, "或"],
  ],
  en: [
    [/(?<=^#.*)minors(?!\})/m, "miners"],
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

const titles: Record<Locale, readonly Rewording[]> = {
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
const descriptions: Record<Locale, readonly Rewording[]> = {
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
  ],
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
  ],
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
  ],
};

/** Titles, descriptions and headings that say something else. */
export const titleMakers: readonly Maker[] = [
  within("title", titles),
  within("description", descriptions),
  anywhere("words of a heading", "a word lost or another", (text, locale) =>
    placesOf(text, headingWords[locale], locale),
  ),
];

/** A maker that rewords one value of the front matter. */
function within(key: string, lists: Record<Locale, readonly Rewording[]>): Maker {
  return anywhere("title or description", `another ${key}`, (text, locale) => {
    const from = text.indexOf(`\n${key}: `) + 1;
    const to = text.indexOf("\n", from);
    return placesOf(text.slice(from, to), lists[locale], locale).map((edit) => ({
      ...edit,
      from: edit.from + from,
      to: edit.to + from,
    }));
  });
}
