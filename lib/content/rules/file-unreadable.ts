import type { Rule } from "../model/rule";

type Cases = {
  missing: null;
  directory: null;
  symlink: null;
  "too large": { kilobytes: number };
  "not readable": null;
  "not text": null;
  /** `lines` are those of the marks. */
  conflict: { lines: readonly number[] };
  /** Some of the marks, without those that go with them: whoever mended the rest forgot these. */
  "conflict rest": { signs: readonly string[]; lines: readonly number[] };
  "no content folder": null;
  "stray link": null;
  "stray thing": null;
};

export const fileUnreadable: Rule<"file-unreadable", Cases> = {
  id: "file-unreadable",
  kind: "certain",
  guide: {
    zh: "文件无法读取：不是 UTF-8 文本、超过 256 kB，或者是文件夹、链接：新建同名文件，把文字贴进去。有合并留下的记号（`<<<<<<<`、`=======`）：留下要的文字，删去记号",
    en: "The file cannot be read: not UTF-8 text, over 256 kB, a folder or a link: make a new file of that name and paste the text into it. Or it holds marks of a merge (`<<<<<<<`, `=======`): keep the words you want and delete the marks",
    ja: "ファイルを読めません（UTF-8 のテキストでない、256 kB 超、フォルダーやリンク）。同じ名前のファイルを新しく作り、文章を貼り付けてください。変更を合わせた跡の記号（`<<<<<<<`、`=======`）があれば、必要な文章を残して記号を削ります",
  },
  words: {
    zh: {
      missing: () => ({
        found: "没有这个文件",
        expected: "此处应有一个文件",
        fix: "新建这个文件，或者从较早的版本恢复。",
      }),
      directory: () => ({
        found: "此处是文件夹",
        expected: "应为这个名称的文件",
        fix: "删除这个文件夹，在原处新建文件。",
      }),
      symlink: () => ({
        found: "此处是符号链接",
        expected: "应为普通文件",
        fix: "用文件本身替换链接：打开链接所指的文件，复制全文，贴到这里。",
      }),
      "too large": ({ kilobytes }) => ({
        found: `文件超过 ${kilobytes} kB`,
        expected: "文本最多这么大",
        fix: "把文本分成两份，或者删去误贴进来的内容（例如图片）。",
      }),
      "not readable": () => ({
        found: "系统打不开这个文件",
        expected: "应为能读的文件",
        fix: "重新上传这个文件。",
      }),
      "not text": () => ({
        found: "有不属于 UTF-8 文本的字节",
        expected: "文本文件应以 UTF-8 保存",
        fix: "把文件存成 UTF-8（在 Word 里选纯文本，编码选 Unicode (UTF-8)；GitHub 的编辑器总是这样保存），然后重新上传。",
      }),
      conflict: ({ lines }) => ({
        found: "有两份改动合并时留下的冲突记号（<<<<<<<、=======、>>>>>>>）",
        expected: "两份改动之中应当只留一份，或者合成一份",
        fix: `从“<<<<<<<”到“=======”是一份改动，从“=======”到“>>>>>>>”是另一份：留下要的文字，删去另一份和第 ${lines.join("、")} 行的记号。`,
      }),
      "conflict rest": ({ signs, lines }) => ({
        found: `“${signs.join("”“")}”是两份改动合并时留下的记号`,
        expected: "不应有这样的记号",
        fix: `删去第 ${lines.join("、")} 行；它上面和下面的文字如果是同一处的两份改动，只留一份。`,
      }),
      "no content folder": () => ({
        found: "没有内容文件夹",
        expected: "应有一个文件夹，里面有 documents.yaml 和 vocabulary.yaml",
        fix: "恢复这个文件夹，或者指明另一个文件夹。",
      }),
      "stray link": () => ({
        found: "此处是符号链接",
        expected: "只能有普通的文件和文件夹",
        fix: "删除链接，把文件或文件夹本身放到原处。",
      }),
      "stray thing": () => ({
        found: "此处既不是文件，也不是文件夹",
        expected: "只能有普通的文件和文件夹",
        fix: "删除它，把文件或文件夹本身放到原处。",
      }),
    },
    en: {
      missing: () => ({
        found: "no file",
        expected: "a file here",
        fix: "create the file, or restore it from an earlier version.",
      }),
      directory: () => ({
        found: "a folder",
        expected: "a file of this name",
        fix: "delete the folder and create a file in its place.",
      }),
      symlink: () => ({
        found: "a symbolic link",
        expected: "a plain file",
        fix: "replace the link by the file itself: open the file it points to, copy its text and paste it here.",
      }),
      "too large": ({ kilobytes }) => ({
        found: `more than ${kilobytes} kB`,
        expected: "a text of that size at most",
        fix: "split the document in two, or remove what was pasted in by mistake (a picture, for example).",
      }),
      "not readable": () => ({
        found: "a file that the system refuses to open",
        expected: "a file that can be read",
        fix: "upload the file again.",
      }),
      "not text": () => ({
        found: "bytes that are not UTF-8 text",
        expected: "a text file saved as UTF-8",
        fix: "save the file as UTF-8 (in Word: plain text, encoding Unicode UTF-8; in GitHub's editor this is always so) and upload it again.",
      }),
      conflict: ({ lines }) => ({
        found: "the marks of a merge conflict (<<<<<<<, =======, >>>>>>>): two changes of the same lines met here",
        expected: "one of the two changes, or both made into one",
        fix: `what stands between "<<<<<<<" and "=======" is one change, what stands between "=======" and ">>>>>>>" the other: keep the words you want, delete the others and the marks in ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}.`,
      }),
      "conflict rest": ({ signs, lines }) => ({
        found: `"${signs.join('", "')}", which a merge of two changes left`,
        expected: "no such mark",
        fix: `delete ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}; where the words above and below are two versions of the same, keep one.`,
      }),
      "no content folder": () => ({
        found: "no content folder",
        expected: "a folder with documents.yaml and vocabulary.yaml",
        fix: "restore the folder, or name another one.",
      }),
      "stray link": () => ({
        found: "a symbolic link",
        expected: "plain files and folders",
        fix: "delete it, and put the file or folder itself in its place.",
      }),
      "stray thing": () => ({
        found: "something that is neither a file nor a folder",
        expected: "plain files and folders",
        fix: "delete it, and put the file or folder itself in its place.",
      }),
    },
    ja: {
      missing: () => ({
        found: "ファイルがありません",
        expected: "ここにファイルが必要です",
        fix: "ファイルを作るか、以前の版から戻してください。",
      }),
      directory: () => ({
        found: "ここはフォルダーです",
        expected: "この名前のファイルが必要です",
        fix: "フォルダーを削除し、同じ場所にファイルを作ってください。",
      }),
      symlink: () => ({
        found: "ここはシンボリックリンクです",
        expected: "通常のファイルが必要です",
        fix: "リンクをファイルそのものに置き換えてください。リンク先のファイルを開き、文章をコピーしてここに貼り付けます。",
      }),
      "too large": ({ kilobytes }) => ({
        found: `ファイルが ${kilobytes} kB を超えています`,
        expected: "文章の大きさはこれが上限です",
        fix: "文書を二つに分けるか、誤って貼り付けたもの（画像など）を取り除いてください。",
      }),
      "not readable": () => ({
        found: "システムが開けないファイルです",
        expected: "読めるファイルが必要です",
        fix: "ファイルをもう一度アップロードしてください。",
      }),
      "not text": () => ({
        found: "UTF-8 のテキストでないバイトがあります",
        expected: "UTF-8 で保存したテキストファイルが必要です",
        fix: "ファイルを UTF-8 で保存し（Word では書式なしのテキスト、エンコードは Unicode (UTF-8)。GitHub のエディターでは常にこの形です）、もう一度アップロードしてください。",
      }),
      conflict: ({ lines }) => ({
        found: "二つの変更が衝突した跡の記号（<<<<<<<、=======、>>>>>>>）が残っています",
        expected: "どちらか一方、または一つにまとめた文章だけが必要です",
        fix: `「<<<<<<<」から「=======」までが一方の変更、「=======」から「>>>>>>>」までがもう一方の変更です。必要な文章を残し、もう一方と ${lines.join("、")} 行目の記号を削ってください。`,
      }),
      "conflict rest": ({ signs, lines }) => ({
        found: `「${signs.join("」「")}」は、二つの変更を合わせたときに残った記号です`,
        expected: "この記号があってはなりません",
        fix: `${lines.join("、")} 行目を削ってください。その上と下の文章が同じ箇所の二つの変更なら、一方だけを残します。`,
      }),
      "no content folder": () => ({
        found: "コンテンツのフォルダーがありません",
        expected: "documents.yaml と vocabulary.yaml のあるフォルダーが必要です",
        fix: "フォルダーを戻すか、別のフォルダーを指定してください。",
      }),
      "stray link": () => ({
        found: "ここはシンボリックリンクです",
        expected: "通常のファイルとフォルダーだけを置けます",
        fix: "リンクを削除し、ファイルまたはフォルダーそのものを置いてください。",
      }),
      "stray thing": () => ({
        found: "ここにはファイルでもフォルダーでもないものがあります",
        expected: "通常のファイルとフォルダーだけを置けます",
        fix: "それを削除し、ファイルまたはフォルダーそのものを置いてください。",
      }),
    },
  },
};
