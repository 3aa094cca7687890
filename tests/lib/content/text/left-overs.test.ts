import { describe, expect, it } from "vitest";
import { leftOversIn } from "@/lib/content/text/left-overs";

const wordsIn = (text: string) => leftOversIn(text).map(({ word }) => word);

describe("what was left to settle is found without brackets", () => {
  it.each<[text: string, word: string]>([
    // A cell or an item of nothing else.
    ["待定", "待定"],
    ["待定。", "待定"],
    ["未定", "未定"],
    ["暂定", "暂定"],
    ["待补充", "待补充"],
    ["待公布", "待公布"],
    // What is named is not yet known.
    ["期限待定。", "期限待定"],
    ["本协议的生效日期待定。", "日期待定"],
    ["电话待补充；邮箱见下文。", "电话待补充"],
    ["费用标准待定", "标准待定"],
    ["联系人为待定。", "联系人为待定"],
    ["金额未定。", "金额未定"],
    ["价格暂定。", "价格暂定"],
    ["生效日：未定。", "未定"],
    ["地址:待定", "待定"],
    ["通知期限为TBD。", "TBD"],
    ["通知期限为tbd。", "tbd"],
    ["此条需法务确认。", "需法务确认"],
    ["请法务核实", "请法务核实"],
  ])("zh %s", (text, word) => {
    expect(wordsIn(text)).toEqual([word]);
  });

  it.each<[text: string, word: string]>([
    ["TBD", "TBD"],
    ["The fee is TBC.", "TBC"],
    ["The fee is tbc.", "tbc"],
    ["within tbd days", "tbd"],
    ["Tbd", "Tbd"],
    ["Start: tba", "tba"],
    ["T.B.C.", "T.B.C."],
    ["Fee: TBD-2", "TBD"],
    ["TBC/2027", "TBC"],
    ["To be determined", "To be determined"],
    ["To be confirmed.", "To be confirmed"],
    ["to be advised", "to be advised"],
    ["Effective date: to be determined.", "to be determined"],
    ["Contact: To be confirmed", "To be confirmed"],
    ["Check with legal.", "Check with legal"],
    ["We keep it for a year. Confirm with legal", "Confirm with legal"],
  ])("en %s", (text, word) => {
    expect(wordsIn(text)).toEqual([word]);
  });

  it.each<[text: string, word: string]>([
    ["未定", "未定"],
    ["未定です。", "未定です"],
    ["期限は未定。", "未定"],
    ["料金は未定です。", "未定です"],
    ["施行日は未定である。", "未定である"],
    ["開始日：未定", "未定"],
    ["電話番号も未定", "未定"],
    ["要確認", "要確認"],
    ["金額は要確認。", "要確認"],
    ["金額は要確認です。", "要確認です"],
    ["詳細は法務に要確認。", "法務に要確認"],
    ["法務確認", "法務確認"],
    ["連絡先は要追記。", "要追記"],
    ["後日追記", "後日追記"],
    ["追記予定。", "追記予定"],
    ["期限はtbd。", "tbd"],
  ])("ja %s", (text, word) => {
    expect(wordsIn(text)).toEqual([word]);
  });
});

describe("what legal prose says of open things is left alone", () => {
  it.each([
    "买方等待定金到账。",
    "双方等待定价结果。",
    "期待定期审查。",
    "善待定居者。",
    "我们接待定点医疗机构。",
    "未定期限的租赁，双方可以随时解除合同。",
    "租赁期限未定的，视为不定期租赁。",
    "合同的效力待定。",
    "效力待定的合同，经追认后有效。",
    "价格待定的，按照市场价格履行。",
    "金额待定之债。",
    "如期限待定，双方另行协商。",
    "若价格未定。",
    "订单状态包括待付款、待确认、已完成。",
    "结果分为录取、待定、不录取。",
    "等待确认后生效。",
    "等待补充材料。",
    "材料有待补充。",
    "暂定价款为一百元。",
    "合同价款暂定为一百元。",
    "尚未定论。",
    "法律未定义该词。",
    "罪名未定前，任何人不得被认定有罪。",
    "须经法务部门确认。",
    "由法院确定。",
    "日期待定金支付后确定。",
    "TBDS公司，以及tbdata。",
  ])("zh %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    "The damages are to be determined by the court.",
    "to be determined by the court",
    "Damages: to be determined by the court.",
    "The price is to be determined.",
    "an amount to be confirmed in writing",
    "The date, to be agreed between the parties, may change.",
    "The transfer remains to be confirmed by the buyer.",
    "To be determined to be a user, you must register.",
    "To be confirmed, an order must be paid.",
    "It is to be decided by us alone.",
    "The court has yet to decide.",
    "If the date has not been determined, we will notify you.",
    "Check with legal counsel before you sign.",
    "You may confirm with legal documents.",
    "Check with us.",
    "the TBDs-file",
    "outbdx",
    "the key tbd_id and the file tbd.json",
    "A pending order is open.",
    "What is undetermined is settled by the court.",
    "The terms to be added: those of the annex.",
    "The Standard Table: to be determined yearly.",
    "a legal check",
  ])("en %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it.each([
    "未定期の賃貸借。",
    "未定義の用語。",
    "期限が未定の場合は、協議により定めます。",
    "料金が未定であるときは、別途通知します。",
    "期間は未定とする。",
    "期日が未定でも、申し込むことができます。",
    "未定稿は公開しません。",
    "未定事項については、協議します。",
    "要確認事項を通知します。",
    "重要確認事項。",
    "必要確認書類。",
    "本人確認を要します。",
    "主要確認項目は次のとおりです。",
    "内容を要確認のうえ申し込んでください。",
    "法務確認書を提出します。",
    "法務部が確認します。",
    "当社は要修正箇所を通知します。",
    "追記予定の事項を通知します。",
    "後日追記する場合があります。",
    "要追記事項。",
    "既定か未定かを問いません。",
    "確認中のお客様。",
    "仮登録は未確定です。",
  ])("ja %s", (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
