import type { ReportLanguage } from "../model/report-language";
import type { SectionState } from "./document-change";

/** What the report on a change says, apart from the texts themselves. */
export type ReportWords = {
  title: string;
  nothing: string;
  problems: (errors: number, warnings: number) => string;
  noProblems: (warnings: number) => string;
  /** Parts that nobody has read keep the texts from being published; said before `nothingElse` where the check found nothing else. */
  waiting: string;
  nothingElse: (warnings: number) => string;
  overview: string;
  section: string;
  colon: string;
  frontMatter: string;
  preamble: string;
  states: Record<SectionState, string>;
  /** A part that nobody has read side by side as it is: since this change, or before it. */
  unread: { now: string; before: string };
  /**
   * `how` tells to read and to paste, `also` that so many parts are to be read which the report has no room for; `open` is the link that
   * opens the file for editing, `create` the one that makes it.
   */
  pins: {
    title: string;
    how: string;
    also: (leftOut: number) => string;
    open: (file: string) => string;
    create: (file: string) => string;
  };
  /** Between two states. */
  stop: string;
  problemList: string;
  warning: string;
  order: string;
  numbers: { title: string; moved: (headings: number, references: number) => string };
  redlines: { title: string; how: string };
  otherFiles: string;
  preview: string;
  guide: string;
  guideAnchor: string;
  leftOut: (parts: readonly string[]) => string;
  leftOutKinds: {
    rows: (count: number) => string;
    redlines: (count: number) => string;
    entries: (count: number) => string;
    pins: (count: number) => string;
  };
};

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The report's words in each language. */
export const reportWords: Record<ReportLanguage, ReportWords> = {
  zh: {
    title: "文本改动",
    nothing: "文字没有改动，也没有待对读的内容。",
    problems: (errors, warnings) =>
      `检查发现 ${errors} 个问题${warnings === 0 ? "" : `、${warnings} 个警告`}，都标在 <b>Files changed</b> 中相应的行上；改好之前不能发布。`,
    noProblems: (warnings) =>
      warnings === 0
        ? "检查没有发现问题。"
        : `检查没有发现问题，有 ${warnings} 个警告，标在 <b>Files changed</b> 中相应的行上。`,
    waiting: "有的部分还没有对读；读完并提交下面给出的内容之前，不能发布。",
    nothingElse: (warnings) =>
      warnings === 0
        ? "别的方面没有问题。"
        : `别的方面没有问题，有 ${warnings} 个警告，标在 <b>Files changed</b> 中相应的行上。`,
    overview: "一览",
    section: "文本和章节",
    colon: "：",
    frontMatter: "标题和简介",
    preamble: "前言",
    states: {
      same: "未改",
      changed: "已改",
      earlier: "此前已改",
      added: "新增",
      removed: "已删",
      missing: "缺",
      unreadable: "无法读取",
      absent: "—",
    },
    unread: { now: "待对读", before: "待对读（改动之前已经如此）" },
    pins: {
      title: "读过之后",
      how: "上面各处都对读过、确认几种语言的意思一致之后，打开下面的文件，全选，换成这里给出的内容，提交。之后再改过的地方，要再对读一次。",
      also: (leftOut) => `还有 ${leftOut} 处因篇幅所限没有列在上面，也要先在 <b>Files changed</b> 中对读。`,
      open: (file) => `打开 ${file} 编辑`,
      create: (file) => `新建 ${file}`,
    },
    stop: "，",
    problemList: "问题",
    warning: "警告",
    order: "各节的新次序",
    numbers: {
      title: "编号",
      moved: (headings, references) =>
        `${[headings > 0 ? `${headings} 个标题` : "", references > 0 ? `${references} 处引用` : ""].filter(Boolean).join("和")}的编号随之改变，文字没有改。`,
    },
    redlines: {
      title: "请对读",
      how: "请把几种语言对着读，标有 ⚠ 的地方特别留意。<del>删去的文字</del>，<ins>加上的文字</ins>；… 表示没有改动的段落。",
    },
    otherFiles: "其他改动的文件",
    preview: "预览",
    guide: "编辑指南",
    guideAnchor: "中文",
    leftOut: (parts) =>
      `篇幅所限，这里略去了${parts.join("、")}。全文见 <b>Files changed</b>，或运行 <code>npm run report</code>。`,
    leftOutKinds: {
      rows: (count) => `一览中的 ${count} 行`,
      redlines: (count) => `${count} 处的对照`,
      entries: (count) => `列表中的 ${count} 条`,
      pins: (count) => `${count} 份文本读后要粘贴的内容`,
    },
  },
  en: {
    title: "Changes to the texts",
    nothing: "No words changed, and nothing is to be read.",
    problems: (errors, warnings) =>
      `The check found ${counted(errors, "problem")}${warnings === 0 ? "" : ` and ${counted(warnings, "warning")}`}, marked under <b>Files changed</b>. Nothing is published until ${errors === 1 ? "the problem is" : "the problems are"} mended.`,
    noProblems: (warnings) =>
      warnings === 0
        ? "The check found no problems."
        : `The check found no problems and ${counted(warnings, "warning")}, marked under <b>Files changed</b>.`,
    waiting:
      "Some parts are still to be read: nothing is published until they are read and what stands below is committed.",
    nothingElse: (warnings) =>
      warnings === 0
        ? "Nothing else is wrong."
        : `Nothing else is wrong; ${counted(warnings, "warning")} ${warnings === 1 ? "is" : "are"} marked under <b>Files changed</b>.`,
    overview: "Overview",
    section: "Document and section",
    colon: ": ",
    frontMatter: "title and description",
    preamble: "opening text",
    states: {
      same: "same",
      changed: "changed",
      earlier: "changed before",
      added: "added",
      removed: "removed",
      missing: "missing",
      unreadable: "unreadable",
      absent: "—",
    },
    unread: { now: "to be read", before: "to be read (since before this change)" },
    pins: {
      title: "Once you have read it",
      how: "When you have read all of the above and the languages say the same, open the file, select everything in it, paste what stands here, and commit. What changes after that is to be read again.",
      also: (leftOut) =>
        `There was no room above for ${counted(leftOut, "other part")}: read ${leftOut === 1 ? "it" : "them"} under <b>Files changed</b> first.`,
      open: (file) => `Open ${file} for editing`,
      create: (file) => `Make ${file}`,
    },
    stop: ", ",
    problemList: "Problems",
    warning: "warning",
    order: "New order of the sections",
    numbers: {
      title: "Numbers",
      moved: (headings, references) =>
        `other numbers in ${[headings > 0 ? counted(headings, "heading") : "", references > 0 ? counted(references, "reference") : ""].filter(Boolean).join(" and ")}, whose words stay.`,
    },
    redlines: {
      title: "To be read",
      how: "Read the languages side by side, and look twice where there is a ⚠. <del>What was taken out</del>, <ins>what was put in</ins>; … stands for paragraphs that stay.",
    },
    otherFiles: "Other files that changed",
    preview: "Preview",
    guide: "Guide for editors",
    guideAnchor: "english",
    leftOut: (parts) =>
      `To keep this short it leaves out ${parts.join(", ")}. All of it is under <b>Files changed</b>, or run <code>npm run report</code>.`,
    leftOutKinds: {
      rows: (count) => `${counted(count, "row")} of the table`,
      redlines: (count) => `${counted(count, "part")} to be read`,
      entries: (count) => (count === 1 ? "1 entry of the lists" : `${count} entries of the lists`),
      pins: (count) => `what to paste for ${counted(count, "document")}`,
    },
  },
  ja: {
    title: "文章の変更",
    nothing: "文章の変更はなく、読み合わせるものもありません。",
    problems: (errors, warnings) =>
      `検査で ${errors} 件の問題${warnings === 0 ? "" : `と ${warnings} 件の警告`}が見つかりました。<b>Files changed</b> の該当する行に示されています。問題が直るまで公開されません。`,
    noProblems: (warnings) =>
      warnings === 0
        ? "検査で問題は見つかりませんでした。"
        : `検査で問題は見つかりませんでした。警告が ${warnings} 件あり、<b>Files changed</b> の該当する行に示されています。`,
    waiting: "読み合わせの済んでいない部分があります。読み合わせて、下に示す内容をコミットするまで公開されません。",
    nothingElse: (warnings) =>
      warnings === 0
        ? "ほかに問題はありません。"
        : `ほかに問題はありません。警告が ${warnings} 件あり、<b>Files changed</b> の該当する行に示されています。`,
    overview: "一覧",
    section: "文書と節",
    colon: "：",
    frontMatter: "標題と説明",
    preamble: "前文",
    states: {
      same: "変更なし",
      changed: "変更",
      earlier: "以前に変更",
      added: "追加",
      removed: "削除",
      missing: "不足",
      unreadable: "読めない",
      absent: "—",
    },
    unread: { now: "読み合わせが必要", before: "読み合わせが必要（この変更の前から）" },
    pins: {
      title: "読み終えたら",
      how: "上のすべてを読み合わせ、どの言語も同じ意味だと確かめたら、次のファイルを開き、すべて選んで、ここに示す内容を貼り付け、コミットしてください。その後に変わったところは、もう一度読み合わせます。",
      also: (leftOut) =>
        `長さの制限のため、ほかに ${leftOut} か所が上に載っていません。先に <b>Files changed</b> で読み合わせてください。`,
      open: (file) => `${file} を編集する`,
      create: (file) => `${file} を作る`,
    },
    stop: "、",
    problemList: "問題",
    warning: "警告",
    order: "節の新しい順序",
    numbers: {
      title: "番号",
      moved: (headings, references) =>
        `${[headings > 0 ? `見出し ${headings} 件` : "", references > 0 ? `参照 ${references} 件` : ""].filter(Boolean).join("と")}の番号が変わりました。言葉は変わっていません。`,
    },
    redlines: {
      title: "読み合わせ",
      how: "各言語を読み合わせ、⚠ のところは特に注意してください。<del>削った語</del>、<ins>加えた語</ins>。… は変更のない段落です。",
    },
    otherFiles: "そのほかに変更されたファイル",
    preview: "プレビュー",
    guide: "編集者の手引き",
    guideAnchor: "日本語",
    leftOut: (parts) =>
      `長さの制限のため、${parts.join("、")}を省きました。全文は <b>Files changed</b> にあり、<code>npm run report</code> でも表示できます。`,
    leftOutKinds: {
      rows: (count) => `表の ${count} 行`,
      redlines: (count) => `${count} か所の読み合わせの内容`,
      entries: (count) => `一覧の ${count} 件`,
      pins: (count) => `文書 ${count} 件の貼り付ける内容`,
    },
  },
};
