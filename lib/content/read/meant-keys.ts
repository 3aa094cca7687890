import { nearName } from "../text/near-name";

/** The key that is meant by another; `certain` where the other can mean nothing else. */
export type MeantKey = { key: string; certain: boolean };

/** What people type for the keys, in the languages of the texts. */
const otherNames: Record<string, readonly string[]> = {
  title: ["name", "heading", "headline", "标题", "题目", "名称", "題名", "標題", "表題", "タイトル"],
  description: ["summary", "abstract", "subtitle", "desc", "简介", "描述", "说明", "摘要", "概要", "説明", "要約"],
  updated: [
    "date",
    "modified",
    "lastmod",
    "revised",
    "更新",
    "日期",
    "更新日期",
    "修改日期",
    "更新日",
    "改定日",
    "日付",
  ],
  author: ["client", "by", "作者", "客户", "著者", "お客様"],
};

/** These mean themselves, in another kind of file or in the ledger of a document. */
const keysElsewhere = ["version", "updated", "author", "quotations", "status", "differences"];

/**
 * Which of the keys that are absent each unknown one means: a slip of it, or another name for it. Where one of each is left over, the one
 * may be meant by the other.
 * @example
 * meantKeys(["desciption"], ["description"]).get("desciption"); // { key: "description", certain: true }
 */
export function meantKeys(unknown: readonly string[], absent: readonly string[]): ReadonlyMap<string, MeantKey> {
  const meant = new Map<string, MeantKey>();
  const left = new Set(absent);
  const take = (typed: string, key: string | null | undefined, certain: boolean) => {
    if (!key || !left.delete(key)) return;
    meant.set(typed, { key, certain });
  };
  for (const typed of unknown) {
    const small = typed.normalize("NFKC").trim().toLowerCase();
    const other = [...left].find((key) => key === small || otherNames[key]?.includes(small));
    take(typed, other ?? nearName(small, left), true);
  }
  const open = unknown.filter((typed) => !meant.has(typed) && !keysElsewhere.includes(typed));
  if (open.length === 1 && left.size === 1) take(open[0] ?? "", [...left][0], false);
  return meant;
}
