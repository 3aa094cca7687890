import type { ContentFiles } from "../model/files";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { ListedName, SiteContent } from "../model/site-content";
import { renamedTo } from "../structure/renamed";
import { allNames } from "../versions/names-now";

type Cases = {
  /** The base had a text under these names, and nothing leads on from them; `entry` is what belongs below its slug. */
  lost: { names: string; slug: string; entry: string; hasLine: boolean };
  /** The old name is that of another text, or an old name of another, or stands twice. */
  taken: { alias: string };
  /** The first name of a text, which its definitions keep in their ids, is no longer the first. */
  first: { name: string; entry: string };
};

/** Keeps the addresses of a text that was renamed alive: its old names stand in `aliases`, and each leads to one text. */
export const aliasWrong: Rule<"alias-wrong", Cases> = {
  id: "alias-wrong",
  kind: "certain",
  judgeSite: judgeAliases,
  guide: {
    zh: "文本改了名，`documents.yaml` 的 `aliases` 里却没有旧名，已发出的链接会失效；或一个旧名指向两份文本。照提示写上或删去",
    en: "A text was renamed and `aliases` in `documents.yaml` lacks its old name, so that links to it die; or an old name leads to two texts. Write or delete it as the message says",
    ja: "文書の名前が変わったのに `documents.yaml` の `aliases` に元の名前がなく、公開済みのリンクが切れます。または元の名前が二つの文書を指しています。表示どおりに書き加えるか削除してください",
  },
  words: {
    zh: {
      lost: ({ names, slug, entry, hasLine }) => ({
        found: `“${slug}”原来叫“${names}”，旧地址没有去处`,
        expected: "旧名应列在 aliases 里：读者手中的链接才不会失效",
        fix: hasLine ? `把这份文本的 aliases 一行写成：\n${entry}` : `在 slug 下面加一行：\n${entry}`,
      }),
      taken: ({ alias }) => ({
        found: `aliases 里的“${alias}”不止指向一份文本`,
        expected: "旧名不能是现有文本的 slug，也不能列两次",
        fix: `从 aliases 里删去“${alias}”。`,
      }),
      first: ({ name, entry }) => ({
        found: `aliases 里最早的名字“${name}”不在最前面`,
        expected: "最早的名字应列在最前：定义的链接一直沿用它",
        fix: `把这份文本的 aliases 一行写成：\n${entry}`,
      }),
    },
    en: {
      lost: ({ names, slug, entry, hasLine }) => ({
        found: `no way on from the address of "${names}", as "${slug}" was called`,
        expected: "its old name in aliases, so that links which readers have still work",
        fix: hasLine ? `write the line aliases of this text so:\n${entry}` : `add a line below the slug:\n${entry}`,
      }),
      taken: ({ alias }) => ({
        found: `"${alias}" in aliases leads to more than one text`,
        expected: "an old name that is no slug of a text, and stands in the list once",
        fix: `delete "${alias}" from aliases.`,
      }),
      first: ({ name, entry }) => ({
        found: `"${name}", the first name of this text, behind another in aliases`,
        expected: "the first name first, for links to definitions keep it",
        fix: `write the line aliases of this text so:\n${entry}`,
      }),
    },
    ja: {
      lost: ({ names, slug, entry, hasLine }) => ({
        found: `「${slug}」の元の名前は「${names}」ですが、元のアドレスから進む先がありません`,
        expected: "元の名前を aliases に書けば、読者の手元にあるリンクが切れません",
        fix: hasLine
          ? `この文書の aliases の行を次のように書いてください：\n${entry}`
          : `slug の下に次の行を加えてください：\n${entry}`,
      }),
      taken: ({ alias }) => ({
        found: `aliases の「${alias}」が複数の文書を指しています`,
        expected: "元の名前は、今ある文書の slug と同じものにはできず、一度しか書けません",
        fix: `aliases から「${alias}」を削ってください。`,
      }),
      first: ({ name, entry }) => ({
        found: `aliases で、最初の名前「${name}」が先頭にありません`,
        expected: "最初の名前は先頭に書きます。定義へのリンクが使い続けるからです",
        fix: `この文書の aliases の行を次のように書いてください：\n${entry}`,
      }),
    },
  },
};

function judgeAliases({ names, files, base }: SiteContent): Problem[] {
  return [...findTaken(names), ...(base ? judgeFormer(names, files, base) : [])];
}

function findTaken(names: readonly ListedName[]): Problem[] {
  const seen = new Set(names.map(({ slug }) => slug));
  return names.flatMap(({ aliases }) =>
    aliases.flatMap(({ alias, ...place }) => {
      const isTaken = seen.has(alias);
      seen.add(alias);
      return isTaken ? [problemAt(place, aliasWrong, { key: "taken", values: { alias }, about: [alias] })] : [];
    }),
  );
}

/** Finds names of the base that lead nowhere any more, and a first name that is not the first now. */
function judgeFormer(
  names: readonly ListedName[],
  files: ContentFiles,
  base: NonNullable<SiteContent["base"]>,
): Problem[] {
  const known = allNames(names);
  return base.names.flatMap((was): Problem[] => {
    const now = names.find(({ slug }) => slug === was.slug) ?? renamedTo(was.slug, names, files, base);
    // A text that was taken off the site has no address to lead to.
    if (!now) return [];
    const former = [...was.aliases.map(({ alias }) => alias), was.slug];
    const lost = former.filter((name) => !known.has(name));
    const own = now.aliases.map(({ alias }) => alias);
    const kept = former.filter((name) => name !== now.slug);
    const entry = `    aliases: [${[...kept, ...own.filter((name) => !kept.includes(name))].join(", ")}]`;
    if (lost.length > 0) {
      const values = { names: lost.join(", "), slug: now.slug, entry, hasLine: own.length > 0 };
      return [problemAt(now.place, aliasWrong, { key: "lost", values, about: lost })];
    }
    const [name = was.slug] = kept;
    if (own.indexOf(name) < 1) return [];
    return [problemAt(now.place, aliasWrong, { key: "first", values: { name, entry }, about: [name] })];
  });
}
