import type { Found } from "./word-set";
import { findWords } from "./words";

const [open, close] = ["[（(【\\[［〔〈<]", "[）)】\\]］〕〉>]"];

/** Notes to oneself, in brackets: what is left to settle, to fill in, to translate. The text behind the first words may go on. */
const notes = [
  "要(?:確認|修正|追記|加筆|翻訳|検討|相談|差替|差し替え|更新)",
  "(?:法務|弁護士)(?:に|へ)?(?:要)?確認",
  "待(?:补充|补|确认|完善|核实|核对|翻译|填写|填|更新|讨论|法务)",
  "(?:需|请|须)?(?:法务|律师)?(?:需|请)?(?:确认|核实|核对)(?=[）)】\\]?？:：，, ])",
  "(?:此处|在此|请在此处)(?:填写|插入|补充|填入)",
  "(?:ここに|ここへ)[^）)】\\]]{0,10}(?:記入|入力|挿入)",
  "(?:please )?(?:check|confirm|verify|discuss) with ",
  "(?:ask|check) legal|legal to (?:check|confirm|review)",
  "needs? (?:review|translation|translating|checking|legal)",
  "(?:please )?(?:insert|fill in|fill out|add) [^）)】\\]]{1,40}",
  "(?:machine[- ]translat|translated by |google translate|deepl|chatgpt)",
  "(?:機械翻訳|自動翻訳|机器翻译|机翻|谷歌翻译|google翻訳)",
  "translat(?:e|ion) (?:this|me|later|missing|needed|pending)|not (?:yet )?translated|untranslated|未翻译|未翻訳|未訳",
  "note to (?:self|editor|translator|reviewer|legal)|comment:|fixme|tk tk",
].join("|");

/** Notes that stand alone in their brackets: to be determined by us is a sentence of a contract. */
const wholeNotes = [
  "仮|仮置き|未定|未確定|後日追記|確認中|調整中|作成中|準備中",
  "待定|待|暂定|未定|略去|占位|占位符|示例|TBA",
  "to be (?:determined|confirmed|completed|added|translated|defined|supplied|provided|filled in|decided|updated)",
  "placeholder|tbd|tbc|tba|wip|tk|xx+|…+|\\.{3,}|●+|\\?+|？+",
  "会社名|氏名|日付|社名|公司名称|公司名|日期|甲方名称|乙方名称|姓名|金额|company name|your name|your company|name of company|date|name|address|party [ab]",
].join("|");

/** What a contract or a policy names and somebody has to know: open, it is no prose. `效力待定` is a term of the law and not among them. */
const details = [
  "期限|日期|时间|金额|数额|费用|价格|价款|名称|地址|电话|邮箱|网址|联系人|联系方式|内容|细节",
  "条款|比例|标准|数量|版本|生效日|起始日|截止日|负责人|账号|编号",
].join("|");

/** Where nothing follows in the sentence, or in the cell. */
const end = "(?=\\s*(?:$|[。；;.！!？?]))";
/** Where a sentence or a cell begins, or what a colon leads to. */
const start = "(?<=(?:^|[。；：:])\\s*)";

/** A pattern, and what each of its matches holds, in small letters: looking for that first is much faster. */
type Row = [signs: string, pattern: RegExp];

/** Notes without brackets, each where it is all that is said. */
const bareNotes: Row[] = [
  // A clause that begins with if, where or because goes on.
  [
    "待|未定|暂定",
    `(?<!(?:如|若|倘|凡|当|因|虽)[^。；，]*)(?:${details})[为是]?(?:待定|未定|暂定|待补充?|待填写?|待确认|待完善|待核实)${end}`,
  ],
  [
    "待定|未定|暂定|待公布|後日|予定",
    `${start}(?:待定|未定|暂定|待公布|後日追記|後日記載|追記予定|記載予定|未定です)${end}`,
  ],
  [
    "未定|要確認|要翻訳|要修正|要追記|要記入",
    `(?<=[はもが]\\s*)(?:未定|要確認|要翻訳|要修正|要追記|要記入)(?:です|である)?${end}`,
  ],
  ["確認", `(?:法務|弁護士)(?:に|へ|の)?要?確認(?=\\s*(?:$|。))`],
  ["法务", `(?:需|请|须|待)法务(?:确认|核实|核对)${end}`],
  [
    "to be ",
    `${start}to be (?:determined|confirmed|decided|announced|advised|completed|supplied|added)(?=\\.?\\s*(?:$|[;；]))`,
  ],
  ["with legal", `(?<=(?:^|[.;:!?])\\s*)(?:please )?(?:check|confirm|discuss) with legal(?=\\s*(?:$|[.?!]))`],
].map(([signs = "", note = ""]): Row => [signs, new RegExp(note, "giu")]);

const words: Row[] = [
  ...bareNotes,
  ["（|(|【|[|［|〔|〈|<", new RegExp(`${open}\\s*(?:${notes})[^）)】\\]］〕〉>]{0,60}${close}?`, "giu")],
  [
    "（|(|【|[|［",
    new RegExp(
      `[【\\[［]\\s*(?:${wholeNotes})\\s*[】\\]］]|[（(]\\s*(?:${wholeNotes.replace("会社名", "会社名を記入").replace(/\|氏名.*$/u, "")})\\s*[）)]`,
      "giu",
    ),
  ],
  // Signs in place of a name or a number, two or more.
  ["××|●●|○○|◯◯|△△|▲▲|□□|■■|☆☆|★★|＊＊＊", /×{2,}|●{2,}|○{2,}|◯{2,}|△{2,}|▲{2,}|□{2,}|■{2,}|☆{2,}|★{2,}|＊{3,}/gu],
  ["〇〇", /(?<![〇一二三四五六七八九十百千万第])〇{2,}(?![〇一二三四五六七八九十百千万年])/gu],
  [
    "x|ｘ|××|○|●|__",
    /(?<![A-Za-z])[XxＸ]{2,}(?=\p{sc=Han})(?!染色|型染)|(?<=\p{sc=Han})[XＸ]{2,}(?![A-Za-z])|(?<![\d.])(?:19|20)(?:XX|xx|××|[○●]{2}|__)(?![A-Za-z])/gu,
  ],
  [
    "xxx",
    /(?<!(?:Chapter|Part|Title|Article|Section|Annex|Schedule|Appendix|No\.|Book|Volume) )(?<![A-Za-z])X{3,}(?![A-Za-z])/gu,
  ],
  ["xx", /(?<![A-Za-z])XX(?= (?:Company|Co\.|Inc|Ltd|Corporation|days?|months?|years?|yuan|hours?|per cent)|%)/gu],
  ["tb|t.b.|fixme|tktk", /(?<![A-Za-z])(?:TB[DCA]|T\.B\.[DCA]\.|FIXME|TKTK)(?![A-Za-z])/gu],
  // In small letters it may be part of a name of a file or a key.
  ["tb", /(?<![\w.@/-])(?:tb[dca]|Tb[dca])(?![\w@/-]|\.\w)/gu],
  ["??|？？|?？|？?", /[?？]{3,}/gu],
  ["lorem ipsum|dolor sit", /lorem ipsum|dolor sit amet/giu],
  ["某某", /某某(?=公司|平台|网站|有限|先生|女士|银行)/gu],
  // Nothing between brackets.
  ["【|《|［|（|「|『|“", /【\s*】|《\s*》|［\s*］|（\s*）|「\s*」|『\s*』|“\s*”/gu],
  ["{", /\{\{[^{}\n]{0,40}\}\}|\$\{[^{}\n]{1,40}\}/gu],
  // What Word prints in place of a reference that it lost.
  [
    "not |未|エラー",
    /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|错误[！!]\s?未(?:找到引用源|定义书签)。?|エラー[！!]\s?(?:参照元が見つかりません|ブックマークが定義されていません)。?/gu,
  ],
  // What a program writes around its translation.
  ["translat", /^(?:(?:sure|certainly)[,!.] )?here(?:'s| is) (?:the|your|a) [^.]{0,30}translat/giu],
  ["以下", /^以下(?:是|为)[^。]{0,16}(?:译文|翻译)[：:。]|^以下は[^。]{0,20}(?:訳文|翻訳)です/gu],
  ["待", /(?:^|[：:，。；\s])待(?:补充|定|确认|完善|填写|翻译|核实)(?=$|[。；，\s])/gu],
  ["要", /(?:^|[。、：\s※])(?:要確認|要翻訳|要修正|要追記)(?=$|[。、：\s])/gu],
];

const rows = words.map(([signs, pattern]) => ({ signs: signs.split("|"), pattern }));

/**
 * Finds what somebody meant to replace before publication: signs for a name, notes in brackets, empty brackets.
 * @example
 * leftOversIn("由××公司（待定）提供"); // [{ word: "××", index: 1 }, { word: "（待定）", index: 5 }]
 */
export function leftOversIn(text: string): Found[] {
  const small = text.toLowerCase();
  const found = rows
    .filter(({ signs }) => signs.some((sign) => small.includes(sign)))
    .flatMap(({ pattern }) => findWords(text, pattern))
    .sort((a, b) => a.index - b.index || b.word.length - a.word.length);
  let end = 0;
  return found.flatMap(({ word, index }) => {
    if (index < end) return [];
    end = index + word.length;
    const before = word.length - word.trimStart().length;
    const bare = word.trim().replace(/^[：:，。；、※](?=.)/u, "");
    return [{ word: bare, index: index + before + (word.trim().length - bare.length) }];
  });
}
