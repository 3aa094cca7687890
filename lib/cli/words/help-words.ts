import type { ReportLanguage } from "../../content/model/report-language";

type HelpWords = Record<
  "check" | "report" | "accept" | "number" | "new" | "due" | "build" | "start" | "deploy",
  string
>;

/**
 * What `--help` prints of a command: below its usage, or with it where the command prints no other text of ours. No text ends with a
 * line break.
 */
export const helpWords: Record<ReportLanguage, HelpWords> = {
  zh: {
    check: `检查内容文件夹里的全部文本，列出每个问题的位置和改法；不写内容文件夹则检查 content。
  --format   text 供人阅读，json 供程序读取，github 供 GitHub 标在改动旁
  --lang     报告的语言；不写则依 LC_ALL、LC_MESSAGES、LANG，都没有则用英文
  --base     只追究这次改动：与这个提交比较，原来就落后的译文只算警告
  --strict   警告也算错误
  --watch    文件一改就再查，按 Ctrl-C 结束
AS_OF：检查以哪一天为今天，如 2026-11-24；不写则为上海的今天。
退出码：0 没有错误；1 有错误；2 命令写错。`,
    report: `以 Markdown 写出自 <git 引用> 以来文本的改动：逐节列出，标出每个词。
  --lang     报告的语言；不写则用中文
  --limit    报告最长多少个字符，至少 2000；不写则为 65536，即 GitHub 一条评论的上限
AS_OF：检查以哪一天为今天，如 2026-11-24；不写则为上海的今天。
退出码：0 已写出（检查发现的问题列在报告里）；2 命令写错，或者找不到 git 引用。`,
    accept: "把一份译文（或其中指明的节）记为与现在的中文对读过。",
    number: "重新编排一份文本各语言的标题、项和引用的编号。",
    new: "新建一份文本或一个网页各语言的文件，新增一种语言，或者开始新版本或更正：现在的文本原样存下，dist 里它的 PDF 也存下。只新建和补充，不改已有的文字。\n  --published   PDF 取自已发布的网站，网址为 SITE_ORIGIN，不写则为 https://digitaltwinall.com",
    due: `把网站现在提供的版本与 versions.yaml 比较；不写包文件夹或网址则看 dist。到期而未更换的每份文本各写一行：提供哪一版、应为哪一版、自何时起、怎么办。
  --published   看已发布的网站，网址为 SITE_ORIGIN，不写则为 https://digitaltwinall.com
AS_OF：以哪一天为今天，如 2026-11-24；不写则为上海的今天。
退出码：0 没有到期未换的；1 有；2 命令写错或读不到网站。`,
    build: `用法：npm run build
先检查文本，再把整个网站写到 dist/。
SITE_ORIGIN：网站的网址。PDF：1 要制作 PDF，0 不制作。AS_OF：以哪一天为今天；不写则为上海的今天。为其他日期制作的网站是预览。`,
    start: `用法：npm start [-- <包文件夹>]
提供网站；没有 dist/ 时先制作。
PORT：端口，不写则为 3000。HOST：监听的名称或地址。LOG：json 为每个请求写一行（不含读者的地址），不写则没有。SITE_ORIGIN：网站的网址。`,
    deploy: `用法：npm run deploy:nginx [-- <以前发布的文件夹> …]
      npm run deploy:edge
写出 nginx 或 Cloudflare Workers 提供 dist/ 所用的文件。`,
  },
  en: {
    check: `Checks every text of the content folder (content, unless you name another) and says where each problem is and what to type.
  --format   text for people, json for programs, github for GitHub to show beside the change
  --lang     the language of the report; else that of LC_ALL, LC_MESSAGES or LANG, else English
  --base     judges this change: compared with this commit, translations that were already behind are warnings
  --strict   warnings count as errors
  --watch    checks again at every change of a file; Ctrl-C ends it
AS_OF: the day that is taken to be today, such as 2026-11-24; else today in Shanghai.
Exit code: 0 no errors; 1 errors; 2 a wrong call.`,
    report: `Writes in Markdown what has changed in the texts since <git-ref>, by section and word by word.
  --lang     the language of the report, else Chinese
  --limit    the longest report in characters, at least 2,000; else 65,536, as much as a comment on GitHub holds
AS_OF: the day that is taken to be today, such as 2026-11-24; else today in Shanghai.
Exit code: 0 written (what the check finds is in the report); 2 a wrong call, or no such git reference.`,
    accept: "Records that a translation, or the sections named, was read against the present Chinese text.",
    number: "Numbers the headings, items and references of a document anew in every language.",
    new: "Makes the files of a document or a page in every language, adds a language, or begins a version or a correction: the texts of today are stored as they are, and their PDFs, as dist has them. No text that is there is changed.\n  --published   takes the PDFs from the published site, at SITE_ORIGIN, else https://digitaltwinall.com",
    due: `Compares the versions that are served with versions.yaml; looks at dist, unless you name a bundle or an address. Says in one line for each overdue document which version is served, which should be, since when, and what to do.
  --published   looks at the published site, at SITE_ORIGIN, else https://digitaltwinall.com
AS_OF: the day that is taken to be today, such as 2026-11-24; else today in Shanghai.
Exit code: 0 nothing is overdue; 1 something is; 2 a wrong call, or nothing can be read there.`,
    build: `Usage: npm run build
Checks the texts and then writes the whole site to dist/.
SITE_ORIGIN: the site's address. PDF: 1 to make PDFs, 0 to make none. AS_OF: the day that is taken to be today; else today in Shanghai. The site of another day is a preview.`,
    start: `Usage: npm start [-- <folder of a bundle>]
Serves the site, and builds it first where there is no dist/.
PORT: the port, else 3000. HOST: the name or address to listen on. LOG: json for a line for each request, without addresses of readers. SITE_ORIGIN: the site's address.`,
    deploy: `Usage: npm run deploy:nginx [-- <folder of a release before> …]
       npm run deploy:edge
Writes the files with which nginx or Cloudflare Workers serve dist/.`,
  },
  ja: {
    check: `コンテンツのフォルダー（指定がなければ content）のすべての文章を調べ、問題の場所と直し方を挙げます。
  --format   text は人が読む形、json はプログラム用、github は GitHub で変更の横に示す形
  --lang     報告の言語。なければ LC_ALL、LC_MESSAGES、LANG、どれもなければ英語
  --base     この変更だけを問います。このコミットと比べ、前から遅れている訳文は警告にします
  --strict   警告もエラーとして数えます
  --watch    ファイルが変わるたびに調べます。Ctrl-C で終わります
AS_OF：今日とみなす日（例：2026-11-24）。なければ上海の今日。
終了コード：0 エラーなし、1 エラーあり、2 呼び方の誤り。`,
    report: `<git の参照> からの文章の変更を、節ごと、語ごとに Markdown で書き出します。
  --lang     報告の言語。なければ中国語
  --limit    報告の最大文字数（2,000 以上）。なければ 65,536（GitHub のコメントの上限）
AS_OF：今日とみなす日（例：2026-11-24）。なければ上海の今日。
終了コード：0 書き出し済み（検査で見つかった問題は報告の中）、2 呼び方の誤り、または git の参照がない。`,
    accept: "訳文全体、または挙げた節を、いまの中国語と読み比べたものとして記録します。",
    number: "文書の見出し、項目、参照の番号をすべての言語で振り直します。",
    new: "文書やページのファイルをすべての言語で作るか、言語を加えるか、新しい版や訂正を始めます。今の文章と、dist にあるその PDF をそのまま保存します。すでにある文章は変えません。\n  --published   PDF を公開されたサイトから取ります。アドレスは SITE_ORIGIN、なければ https://digitaltwinall.com",
    due: `公開されている版を versions.yaml と比べます。書き出したサイトのフォルダーもアドレスも指定しなければ dist を見ます。入れ替わっていない文書ごとに、公開中の版、あるべき版、いつからか、何をすればよいかを一行で示します。
  --published   公開されたサイトを見ます。アドレスは SITE_ORIGIN、なければ https://digitaltwinall.com
AS_OF：今日とみなす日（例：2026-11-24）。なければ上海の今日。
終了コード：0 遅れなし、1 遅れあり、2 呼び方の誤り、またはサイトを読めない。`,
    build: `使い方：npm run build
文章を検査してから、サイト全体を dist/ に書き出します。
SITE_ORIGIN：サイトのアドレス。PDF：1 なら PDF を作り、0 なら作りません。AS_OF：今日とみなす日。なければ上海の今日。別の日のサイトはプレビューになります。`,
    start: `使い方：npm start [-- <書き出したサイトのフォルダー>]
サイトを提供します。dist/ がなければ先に作ります。
PORT：ポート（なければ 3000）。HOST：待ち受ける名前かアドレス。LOG：json なら要求ごとに一行（読者のアドレスは含まず）。SITE_ORIGIN：サイトのアドレス。`,
    deploy: `使い方：npm run deploy:nginx [-- <前に公開したフォルダー> …]
        npm run deploy:edge
nginx または Cloudflare Workers が dist/ を提供するためのファイルを書き出します。`,
  },
};
