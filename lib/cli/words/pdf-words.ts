import type { ReportLanguage } from "../../content/model/report-language";

/**
 * Why no PDF of a version can be stored: there is no bundle that can be read, or the site gives no answer; it was built without PDFs; it is a
 * preview of another day or for another address; its text is another one; or the version is not in force, so that readers never got any.
 */
export type PdfAbsence = "no bundle" | "no answer" | "no PDF" | "preview" | "other text" | "not in force";

/**
 * Whether the PDFs of a version that is laid down are stored beside it: `absence` is null, or says why not. `place` is where they were looked
 * for: the folder of a bundle (`dist`), or the address of the published site where `isSite`.
 */
export type StoredPdfs = { slug: string; version: string; place: string; isSite: boolean; absence: PdfAbsence | null };

/** Whether the PDFs of a version that is laid down are stored, and what to do if they are not. */
export const pdfWords: Record<ReportLanguage, (stored: StoredPdfs) => string> = {
  zh: ({ slug, version, place, isSite, absence }) => {
    const name = `${slug} 第 ${version} 版`;
    if (absence === null) return `${name}的 PDF 已从 ${place} 原样存下。`;
    const why = {
      "no bundle": `没有 ${place}，或者读不出来`,
      "no answer": `${place} 没有回应`,
      "no PDF": `${place} 里没有 PDF，或者不是每种语言都有`,
      preview: `${place} 是预览，不是读者看到的网站`,
      "other text": `${place} 是用别的文字建的`,
      "not in force": "这一版还没有生效，读者没有得到过它的 PDF",
    }[absence];
    const act =
      absence === "not in force"
        ? ""
        : isSite
          ? `如果以后找到读者下载过的 PDF，把它们放进 content/${slug}/versions/${version} 文件夹，取名 zh.pdf、en.pdf、ja.pdf；检查会给出要粘贴的几行。`
          : `要存的话，删去新建的文件夹 content/${slug}/versions/${version}，恢复 content/${slug}/versions.yaml，再执行一次这个命令并加上 --published：PDF 就取自已发布的网站。您对文本的改动不用撤回。`;
    return `没有存下 ${name}的 PDF：${why}。以后它的网页就不提供 PDF。${act}`;
  },
  en: ({ slug, version, place, isSite, absence }) => {
    const name = `version ${version} of ${slug}`;
    if (absence === null) return `The PDFs of ${name} are stored as they are in ${place}.`;
    const why = {
      "no bundle": `there is no ${place}, or none that can be read`,
      "no answer": `${place} gives no answer`,
      "no PDF": `${place} has none, or not one in every language`,
      preview: `${place} is a preview, and not what readers get`,
      "other text": `${place} was built from another text`,
      "not in force": "it does not apply yet, and readers never got any",
    }[absence];
    const act =
      absence === "not in force"
        ? ""
        : isSite
          ? ` If you find the PDFs that readers got, put them into the folder content/${slug}/versions/${version} as zh.pdf, en.pdf and ja.pdf: the check gives the lines to paste.`
          : ` To store them, delete the new folder content/${slug}/versions/${version}, restore content/${slug}/versions.yaml, and call this command again with --published, which takes them from the published site. Your edits of the texts stay as they are.`;
    return `No PDF of ${name} is stored: ${why}. Its page will offer none.${act}`;
  },
  ja: ({ slug, version, place, isSite, absence }) => {
    const name = `${slug} 第 ${version} 版`;
    if (absence === null) return `${name}の PDF を、${place} にあるとおりに保存しました。`;
    const why = {
      "no bundle": `${place} がないか、読めません`,
      "no answer": `${place} から応答がありません`,
      "no PDF": `${place} に PDF がないか、すべての言語のものはありません`,
      preview: `${place} はプレビューで、読者が見るサイトではありません`,
      "other text": `${place} は別の文章から作られています`,
      "not in force": "この版はまだ施行されておらず、読者はその PDF を受け取っていません",
    }[absence];
    const act =
      absence === "not in force"
        ? ""
        : isSite
          ? `読者が受け取った PDF が見つかったら、content/${slug}/versions/${version} フォルダーに zh.pdf、en.pdf、ja.pdf として置いてください。貼り付ける行は検査が示します。`
          : `保存するには、新しいフォルダー content/${slug}/versions/${version} を削除し、content/${slug}/versions.yaml を元に戻してから、--published を付けてもう一度このコマンドを実行してください。PDF は公開中のサイトから取得されます。文章の編集はそのままで構いません。`;
    return `${name}の PDF は保存していません。${why}。この版のページでは PDF を提供しません。${act}`;
  },
};
