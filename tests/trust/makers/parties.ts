import { bothWays, type Maker, rewording } from "../edit";

/** Who is meant: one party for another, and one kind of third person for another. */
export const parties: readonly Maker[] = [
  rewording("we and you", "another party", {
    zh: [
      ["我们", "您"],
      [/(?<!我们)您(?!的位置)/, "我们"],
      ["甲方", "乙方"],
      ["乙方", "甲方"],
      [/对方/, "我方"],
      [/守约方/, "违约方"],
    ],
    en: [
      ["we", "you"],
      ["us", "you"],
      ["our", "your"],
      ["you", "we"],
      ["your", "our"],
      ["Party A", "Party B"],
      ["Party B", "Party A"],
      ["the other party", "the same party"],
    ],
    ja: [
      ["当社", "お客様"],
      ["お客様", "当社"],
      [/(?<![\p{sc=Han}])甲(?![\p{sc=Han}])/u, "乙"],
      [/(?<![\p{sc=Han}])乙(?![\p{sc=Han}])/u, "甲"],
      ["相手方", "自ら"],
    ],
  }),
  rewording("third party, affiliate, partner", "another of the three", {
    zh: [
      ...bothWays([
        ["第三方", "关联方"],
        ["关联方", "合作伙伴"],
        ["第三方", "合作伙伴"],
      ]),
      ["关联公司", "合作伙伴"],
      ["最终用户", "第三方"],
    ],
    en: [
      ...bothWays([
        ["third party", "affiliate"],
        ["third parties", "affiliates"],
        ["affiliates", "partners"],
        ["third parties", "partners"],
        ["third party", "partner"],
      ]),
      ["affiliated companies", "partners"],
      ["Affiliates", "partners"],
      ["Affiliate", "third party"],
      ["End Users", "Affiliates"],
    ],
    ja: [
      ...bothWays([
        ["第三者", "関連当事者"],
        ["関連当事者", "パートナー"],
        ["第三者", "パートナー"],
        ["第三者", "関連会社"],
        ["関連会社", "パートナー"],
      ]),
      ["エンドユーザー", "第三者"],
    ],
  }),
];
