import type { Wording } from "../model/wording";

/** `id` is that of a section, for the example. */
export const linkUnsafe: Wording<{ unsafe: { url: string; id: string } }> = {
  zh: {
    unsafe: ({ url, id }) => ({
      unexpected: `链接的地址是“${url}”`,
      expected: "地址应以 https:// 或 mailto: 开头，或者是 # 加一节的标识，或者是 ../<文件夹>/<语言>.md",
      fix: `指本文件的一节，写 [文字](#${id})；指网页，写 [文字](https://…)。`,
    }),
  },
  en: {
    unsafe: ({ url, id }) => ({
      unexpected: `a link to "${url}"`,
      expected:
        "an address that begins with https:// or mailto:, or # and the id of a section, or ../<document>/<language>.md",
      fix: `type [words](#${id}) for a section of this document, or [words](https://…) for a page on the web.`,
    }),
  },
  ja: {
    unsafe: ({ url, id }) => ({
      unexpected: `リンク先が「${url}」です`,
      expected:
        "リンク先は https:// か mailto: で始まるもの、# と節の識別名、../<フォルダー>/<言語>.md のいずれかでなければなりません",
      fix: `この文書の節を指すには [文字](#${id})、ウェブのページを指すには [文字](https://…) と書いてください。`,
    }),
  },
};
