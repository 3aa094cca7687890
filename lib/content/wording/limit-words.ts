import type { Modality } from "../model/schema";

/** Each front with each end: 三十日 with 内 is 日内. */
const joined = (fronts: string, ends: string) =>
  fronts.split(" ").flatMap((front) => ends.split(" ").map((end) => front + end));

/** What stands above or below in the text is no limit. */
const inTheText = (place: string) =>
  "described,mentioned,listed,stated,defined,shown,given,specified,named,set out,set forth,identified"
    .split(",")
    .map((verb) => `${verb} ${place}`);

const chineseUnits = "日 天 月 年 周 小时 分钟";
const japaneseUnits = "日 週間 月 年 時間 分";
/** English comparisons with a denial in front: no more than, not later than. */
const denied = (comparatives: string) =>
  comparatives.split(" ").flatMap((word) => [`no ${word} than`, `not ${word} than`]);

/** Denials of "exceed" or of a comparison with "be": may not exceed, must not be larger than. */
const refused = (...ends: string[]) =>
  "not,never,cannot,can not,must not,may not,shall not,should not,does not,do not,will not"
    .split(",")
    .flatMap((deny) => ends.map((end) => `${deny} ${end}`));

/**
 * The words of a limit: `at most` says that something is no more, or no later; `at least` that it is no less, or later. They count as
 * words of modality, so that the "not" of "not more than" denies nothing (see `modalWords`).
 */
export const limitWords: Modality = {
  "at most": {
    zh: [
      ...joined(chineseUnits, "内 前"),
      ...joined("不 不得 不应 不能 不可 未", "超过 高于 多于 大于 晚于 迟于 长于"),
      ..."以内 之内 以下 以前 之前 至多 最多 最迟 最晚 为限 上限 低于 少于 小于 不满 未满 不足 早于".split(" "),
    ],
    en: [
      "within",
      "at most",
      "up to",
      "at the latest",
      "less than",
      "fewer than",
      "under",
      "below",
      "until",
      "before",
      "prior to",
      "or less",
      "or fewer",
      "or under",
      "limited to",
      "capped at",
      "maximum",
      "earlier than",
      ...denied("more later longer larger greater higher"),
      ...refused("exceed", "be more than", "be later than", "be longer than", "be larger than", "be greater than"),
      "not exceeding",
      "without exceeding",
    ],
    ja: [
      ...joined(japaneseUnits, "前"),
      ...joined(
        "を",
        "超えない 超えません 超えてはならない 超えてはなりません 超えることはできません 超えることはない 上回らない 上回りません 上回ってはならない 上回ってはなりません 下回る 下回った",
      ),
      ..."以内 以下 以前 未満 までに まで 最大 多くとも 遅くとも 限度 上限 の前に".split(" "),
    ],
    except: {
      zh: joined("以下", "各 方 信 情 内 说 简 称 事 步 服 规 条 目 权 几 类 数 任 合 第 联 链 网 功 操 统"),
      en: inTheText("below"),
      ja: joined("以下の", "とおり 通り 各 方法 情報 場合 目的 事項 条件 規定 いずれか リンク 手順 サービス"),
    },
  },
  "at least": {
    zh: [
      ...joined(chineseUnits, "后"),
      ...joined("不 不得 不应 不能 不可", "少于 低于 小于 早于 短于"),
      ..."以上 以后 之后 至少 最少 起码 超过 多于 高于 大于 晚于 迟于 超出 下限".split(" "),
    ],
    en: [
      "at least",
      "at the earliest",
      "more than",
      "over",
      "above",
      "after",
      "or more",
      "or above",
      "or over",
      "or older",
      "minimum",
      "later than",
      "exceed",
      "exceeds",
      "exceeding",
      "exceeded",
      ...denied("less fewer earlier shorter smaller lower"),
      ...refused("be less than", "be fewer than", "be shorter than", "be lower than"),
    ],
    ja: [
      ...joined(japaneseUnits, "後 を経過"),
      ...joined(
        "を",
        "超え 超える 超えて 超えた 上回る 上回った 下回らない 下回りません 下回ってはならない 下回ってはなりません",
      ),
      ..."以上 以後 以降 少なくとも 最低 最小 早くとも 下限 の後に".split(" "),
    ],
    except: {
      zh: joined("以上", "各 方 信 情 内 说 事 步 服 规 条 目 权 几 类 所 述 提"),
      en: inTheText("above"),
      ja: joined("以上の", "とおり 通り 事項 各 方法 情報 場合 目的 条件 規定 いずれか"),
    },
  },
};
