import type { Locale } from "@/lib/locales";

/** One sentence in three languages, each a true translation of the others. */
export type Triple = Record<Locale, string>;

const triple = (zh: string, en: string, ja: string): Triple => ({ zh, en, ja });

/** Sentences that fit into any legal text: with dates, periods, money, shares, names, and numbers as each language writes them. */
const forAnyText: readonly Triple[] = [
  triple(
    "本条自2026年11月24日起生效。",
    "This clause takes effect on November 24, 2026.",
    "本条は2026年11月24日から効力を生ずる。",
  ),
  triple("本条自2026年5月4日起适用。", "This clause applies from May 4, 2026.", "本条は令和8年5月4日から適用する。"),
  triple(
    "最近一次修订于2026年6月30日完成。",
    "The last revision was completed on June 30, 2026.",
    "直近の改定は2026年6月30日に完了した。",
  ),
  triple(
    "有效期至二〇二七年十二月三十一日止。",
    "It is valid until December 31, 2027.",
    "有効期間は2027年12月31日までとする。",
  ),
  triple(
    "年度报告于每年3月15日提交。",
    "The annual report is submitted on March 15 of each year.",
    "年次報告は毎年3月15日に提出する。",
  ),
  triple("答复在十五日内发出。", "The reply is sent within 15 days.", "回答は15日以内に送付する。"),
  triple("答复在三十日内发出。", "The reply is sent within thirty (30) days.", "回答は三十日以内に送付する。"),
  triple("记录保存两年。", "The records are stored for two years.", "記録は二年間保存する。"),
  triple("记录保存24个月。", "The records are stored for two years.", "記録は24か月間保存する。"),
  triple("日志保存180日。", "The logs are stored for 180 days.", "ログは180日間保存する。"),
  triple("备份每12小时进行一次。", "A backup is made every 12 hours.", "バックアップは12時間ごとに行う。"),
  triple("费用合计1万元。", "The fees amount to 10,000 yuan in total.", "料金の合計は1万元とする。"),
  triple("费用合计人民币120万元。", "The fees amount to RMB 1,200,000 in total.", "料金の合計は120万人民元とする。"),
  triple("费用上限为500美元。", "The fees are limited to 500 US dollars.", "料金の上限は500米ドルとする。"),
  triple("押金为3,000日元。", "The deposit is 3,000 yen.", "保証金は3,000円とする。"),
  triple("税率为百分之十三。", "The tax rate is 13%.", "税率は13%とする。"),
  triple("利率为年百分之四点五。", "The interest rate is 4.5% per year.", "利率は年4.5%とする。"),
  triple("每日费率为万分之五。", "The daily rate is 0.05%.", "一日の料率は0.05%とする。"),
  triple(
    "修订以三分之二多数通过。",
    "An amendment is passed by a majority of two thirds.",
    "改定は3分の2の多数により成立する。",
  ),
  triple("费用减半收取。", "The fees are charged at half the rate.", "料金は半額とする。"),
  triple("订阅人数超过1亿。", "There are more than 100 million subscribers.", "購読者は1億人を超える。"),
  triple("文件的大小以25 MB为限。", "The size of a file is limited to 25 MB.", "ファイルの大きさは25 MBまでとする。"),
  triple("会议在上海和东京举行。", "Meetings are held in Shanghai and Tokyo.", "会議は上海及び東京で開催する。"),
  triple("付款通过PayPal办理。", "Payments are made through PayPal.", "支払はPayPalにより行う。"),
  triple("邮件由Mailchimp发送。", "The e-mails are sent by Mailchimp.", "電子メールはMailchimpにより送信する。"),
  triple(
    "数据由Cloudflare和Akamai传输。",
    "The data is delivered by Cloudflare and Akamai.",
    "データはCloudflare及びAkamaiにより配信する。",
  ),
  triple("程序适用于iOS和Android。", "The program runs on iOS and Android.", "プログラムはiOS及びAndroidで動作する。"),
  triple("标准为ISO 27001。", "The standard is ISO 27001.", "規格はISO 27001とする。"),
  triple("资料以PDF或者CSV格式提供。", "The material is available in PDF or CSV.", "資料はPDF又はCSVで提供する。"),
  triple("电话为010-12345678。", "The telephone number is 010-12345678.", "電話番号は010-12345678とする。"),
  triple(
    "详见https://example.org/rules/2026。",
    "Details are at https://example.org/rules/2026.",
    "詳細は、https://example.org/rules/2026。",
  ),
  triple(
    "邮箱为help@example.org。",
    "The e-mail address is help@example.org.",
    "電子メールアドレスはhelp@example.orgとする。",
  ),
  triple(
    "服务时间为周一至周五9时至18时。",
    "Service hours are Monday to Friday, 9:00 to 18:00.",
    "受付時間は月曜日から金曜日の9時から18時までとする。",
  ),
  triple("第一阶段历时三个月。", "The first stage takes three months.", "第一段階は三か月とする。"),
  triple("附有五份文件。", "Five documents are attached.", "五つの文書を添付する。"),
  triple("申请的处理分为四个步骤。", "A request is handled in four steps.", "申請の処理は四つの段階に分かれる。"),
  triple(
    "资料包括姓名、电话号码和邮政编码。",
    "The material includes the name, the telephone number and the postal code.",
    "資料には、氏名、電話番号及び郵便番号を含む。",
  ),
  triple(
    "复印件与原件具有同等效力。",
    "A copy has the same force as the original.",
    "写しは原本と同等の効力を有する。",
  ),
  triple("标题仅为方便阅读。", "Headings are for ease of reading only.", "見出しは読みやすさのためにのみ付す。"),
  triple("本条不影响其他各条。", "This clause does not affect the others.", "本条は、他の条に影響しない。"),
  triple(
    "期限最后一日为法定节假日的，顺延至次日。",
    "If the last day of a period is a statutory holiday, the period ends on the next day.",
    "期間の末日が法定の休日であるときは、翌日に満了する。",
  ),
  triple(
    "纸质文本和电子文本一致的，均为有效。",
    "Paper and electronic texts are both valid if they agree.",
    "紙の文書と電子の文書が一致するときは、いずれも有効とする。",
  ),
  triple("变更应当公布。", "Changes must be published.", "変更は公表しなければならない。"),
  triple("申请可以撤回。", "A request may be withdrawn.", "申請は、撤回することができる。"),
  triple("密钥不得转让。", "Keys must not be transferred.", "鍵は譲渡してはならない。"),
  triple(
    "除另有说明外，时间为北京时间。",
    "Unless stated otherwise, times are in Beijing time.",
    "別段の定めがない限り、時刻は北京時間とする。",
  ),
  triple(
    "测试版本按现状提供，没有保证。",
    "Test versions are provided as they are, without warranty.",
    "試験版は、現状のまま、保証なく提供する。",
  ),
  triple("编号由8位数字组成。", "A number has 8 digits.", "番号は8桁の数字とする。"),
  triple("页面每60秒刷新一次。", "The page is refreshed every 60 seconds.", "画面は60秒ごとに更新する。"),
  triple(
    "温度保持在零下18摄氏度以下。",
    "The temperature is kept below minus 18 degrees.",
    "温度はマイナス18度未満に保つ。",
  ),
];

/** Sentences of the site's own texts. */
export const forThePolicy: readonly Triple[] = [
  ...forAnyText,
  triple(
    "我们在7个工作日内答复您的来信。",
    "We reply to your letter within 7 working days.",
    "当社は、お客様のお手紙に7営業日以内に回答します。",
  ),
  triple(
    "您可以下载您的账户记录。",
    "You may download the records of your account.",
    "お客様は、ご自身のアカウントの記録をダウンロードすることができます。",
  ),
  triple(
    "我们每年审查一次服务器的安全。",
    "We review the security of the servers once a year.",
    "当社は、サーバーの安全性を年に一度見直します。",
  ),
  triple(
    "我们不会向第三方出租该记录。",
    "We will not rent the record to third parties.",
    "当社は、当該記録を第三者に貸与しません。",
  ),
  triple(
    "未成年人的账户在14岁以前由监护人管理。",
    "Until the age of 14, the account of a minor is managed by the guardian.",
    "未成年者のアカウントは、14歳になるまで保護者が管理します。",
  ),
  triple(
    "Digitaltwinall平台于2026年1月1日上线。",
    "The Digitaltwinall platform went online on January 1, 2026.",
    "Digitaltwinallプラットフォームは、2026年1月1日に公開されました。",
  ),
];

/** Sentences of the contract. */
export const forTheContract: readonly Triple[] = [
  ...forAnyText,
  triple(
    "甲方应当在7日内答复乙方。",
    "Party A must reply to Party B within 7 days.",
    "甲は、7日以内に乙に回答しなければならない。",
  ),
  triple(
    "乙方可以在20个工作日内提出异议。",
    "Party B may object within 20 Business Days.",
    "乙は、20営業日以内に異議を述べることができる。",
  ),
  triple("甲方和乙方各持两份文本。", "Party A and Party B each keep two copies.", "甲及び乙は、各二通を保有する。"),
  triple(
    "乙方不得向第三方出示订单。",
    "Party B must not show an Order to a third party.",
    "乙は、注文書を第三者に示してはならない。",
  ),
  triple(
    "许可费按每月31日的汇率换算。",
    "The License Fee is converted at the rate of the 31st of each month.",
    "許諾料は、毎月31日の為替相場により換算する。",
  ),
  triple("本合同一式四份。", "This Agreement is made in four copies.", "本契約は、四通作成する。"),
];
