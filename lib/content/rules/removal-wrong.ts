import type { DraftLedger } from "../model/ledger";
import type { Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Removal, SiteContent } from "../model/site-content";
import { renamedTo } from "../structure/renamed";
import { dayOfEffect } from "../versions/in-force";
import { removalLines } from "../versions/removal-lines";

type Cases = {
  /** The base had a document of this name; `lines` are those to add, below the line where there are others and else above it. */
  gone: { slug: string; lines: string; hasRemoved: boolean };
  /** Documents that print it stay longer than it does. */
  printed: { slug: string; by: readonly string[] };
  /** A version of it is announced that would apply from `from`, when it is no longer there. */
  coming: { slug: string; version: string; from: string; on: string };
  /** A day before the one on which somebody asks for the removal. */
  past: { slug: string; on: string; today: string };
  /** The day of a removal that has taken place. */
  moved: { slug: string; on: string; was: string };
  "never published": { slug: string };
  /** A version that was never published would be the last one, and no rule would judge its text. */
  "new version": { slug: string; version: string };
};

/** Lets no published document vanish: one that leaves the site keeps its archive, and says from which day on it no longer applies. */
export const removalWrong: Rule<"removal-wrong", Cases> = {
  id: "removal-wrong",
  kind: "certain",
  judgeSite: judgeRemovals,
  guide: {
    zh: "已发布的文本从 `documents.yaml` 里消失了，或者撤下的日期不对，见[上文](#版本与更正)。撤下的文本列在 `removed` 下，文件夹保留",
    en: "A published document vanished from `documents.yaml`, or the day of a removal is wrong, see [above](#versions-and-corrections). A document that is removed stands under `removed`, and its folder stays",
    ja: "公開した文書が `documents.yaml` からなくなったか、削除の日が誤っています。[上の説明](#版と訂正)を見てください。サイトから外す文書は `removed` に書き、フォルダーは残します",
  },
  words: {
    zh: {
      gone: ({ slug, lines, hasRemoved, line }) => ({
        found: `documents.yaml 里不再有已发布的文本“${slug}”`,
        expected: "已发布的文本应留在清单里：它的各个版本永远保留原来的网址",
        fix: `要把它从网站撤下，就把它的文件夹恢复原样，并在第 ${line} 行${hasRemoved ? "下" : "上"}面加下面几行，“…”处写停止适用的日期（年-月-日）：\n${lines}只是改了名，就在新的 slug 下面加一行：\n    aliases: [${slug}]`,
      }),
      printed: ({ slug, by }) => ({
        found: `要撤下“${slug}”，但 ${by.join("、")} 还印着它`,
        expected: "被别的文本印在开头的文本不能撤下",
        fix: `先给 ${by.join("、")} 出一个新版本，不再印它（从 opensWith 里删去 ${slug}）；或者把“${slug}”放回 documents。`,
      }),
      coming: ({ slug, version, from, on }) => ({
        found: `“${slug}”自 ${on} 起撤下，而它的第 ${version} 版要从 ${from} 起适用`,
        expected: "撤下之后不再有新版本",
        fix: `在它的 versions.yaml 里给第 ${version} 版加 withdrawn（撤回的日期），或者把 on 写成 ${from} 之后的日期。`,
      }),
      past: ({ slug, on, today }) => ({
        found: `“${slug}”的撤下日期 ${on} 已经过去，那天网站还在发布它`,
        expected: `应为 ${today} 或之后的日期`,
        fix: `把这一行写成 on: ${today}，或者之后的日期。`,
      }),
      moved: ({ slug, on, was }) => ({
        found: `“${slug}”的撤下日期由 ${was} 改成了 ${on}`,
        expected: "已经撤下的日期不能改",
        fix: `写 on: ${was}。`,
      }),
      "never published": ({ slug }) => ({
        found: `removed 里有“${slug}”，它从来没有发布过`,
        expected: "只有发布过的文本才能撤下",
        fix: "删去这一条目；要发布的文本列在 documents 下，在那里接受检查。",
      }),
      "new version": ({ slug, version }) => ({
        found: `“${slug}”的第 ${version} 版从来没有发布过，文本却已列为撤下`,
        expected: "撤下之后不再有新版本",
        fix: `删去第 ${version} 版的条目，恢复原来的文本；要发布这一版，就先把“${slug}”放回 documents。`,
      }),
    },
    en: {
      gone: ({ slug, lines, hasRemoved, line }) => ({
        found: `no document "${slug}" in documents.yaml any more, though it is published`,
        expected: "every published document in the list: its versions keep their addresses for ever",
        fix: `if it is to leave the site, put its folder back as it was, and add these lines ${hasRemoved ? "below" : "above"} line ${line}, with the day from which it no longer applies (YYYY-MM-DD) for …:\n${lines}If only its name has changed, add below its new slug:\n    aliases: [${slug}]`,
      }),
      printed: ({ slug, by }) => ({
        found: `"${slug}" to be removed, which ${by.join(" and ")} ${by.length === 1 ? "prints" : "print"}`,
        expected: "only documents that no other opens with",
        fix: `first publish a new version of ${by.join(" and ")} that does not print it (take ${slug} out of opensWith), or put "${slug}" back among the documents.`,
      }),
      coming: ({ slug, version, from, on }) => ({
        found: `"${slug}" removed on ${on}, though its version ${version} is to apply from ${from}`,
        expected: "no new version after the removal",
        fix: `give version ${version} withdrawn in its versions.yaml, with the day on which it is given up, or write a day after ${from} for on.`,
      }),
      past: ({ slug, on, today }) => ({
        found: `"${slug}" removed on ${on}, a day that is past and on which the site still had it`,
        expected: `${today} or a later day`,
        fix: `write on: ${today}, or a later day.`,
      }),
      moved: ({ slug, on, was }) => ({
        found: `"${slug}" removed on ${on} in place of ${was}`,
        expected: "the day of a removal as it was once the document is gone",
        fix: `write on: ${was}.`,
      }),
      "never published": ({ slug }) => ({
        found: `"${slug}" under removed, which was never published`,
        expected: "only documents that were published",
        fix: "delete this entry; a document that is to be published belongs under documents, where it is checked.",
      }),
      "new version": ({ slug, version }) => ({
        found: `version ${version} of "${slug}", which was never published, though the document is removed`,
        expected: "no new version of a document under removed",
        fix: `delete the entry of version ${version} and restore the text; to publish it, put "${slug}" back among the documents first.`,
      }),
    },
    ja: {
      gone: ({ slug, lines, hasRemoved, line }) => ({
        found: `公開済みの文書「${slug}」が documents.yaml からなくなっています`,
        expected: "公開した文書は一覧に残す必要があります。各版のアドレスはずっと残ります",
        fix: `サイトから外すなら、フォルダーを元に戻し、${line} 行目の${hasRemoved ? "下" : "上"}に次の行を加えて、「…」を適用が終わる日（年-月-日）に置き換えてください：\n${lines}名前を変えただけなら、新しい slug の下に次の行を加えてください：\n    aliases: [${slug}]`,
      }),
      printed: ({ slug, by }) => ({
        found: `外そうとしている「${slug}」を ${by.join("、")} が掲載しています`,
        expected: "ほかの文書の冒頭に掲載されている文書は外せません",
        fix: `先に ${by.join("、")} の新しい版を出して掲載をやめる（opensWith から ${slug} を削る）か、「${slug}」を documents に戻してください。`,
      }),
      coming: ({ slug, version, from, on }) => ({
        found: `「${slug}」は ${on} に外されますが、第 ${version} 版が ${from} から適用されることになっています`,
        expected: "外した後に新しい版は適用できません",
        fix: `versions.yaml の第 ${version} 版に withdrawn（撤回の日）を加えるか、on を ${from} より後の日にしてください。`,
      }),
      past: ({ slug, on, today }) => ({
        found: `「${slug}」を外す日 ${on} は過ぎており、その日にはまだ公開されていました`,
        expected: `${today} 以降の日が必要です`,
        fix: `この行を on: ${today} か、それより後の日にしてください。`,
      }),
      moved: ({ slug, on, was }) => ({
        found: `「${slug}」を外した日が ${was} から ${on} に変わっています`,
        expected: "すでに外した日は変えられません",
        fix: `on: ${was} と書いてください。`,
      }),
      "never published": ({ slug }) => ({
        found: `一度も公開されていない「${slug}」が removed にあります`,
        expected: "外せるのは公開した文書だけです",
        fix: "この項目を削ってください。公開する文書は documents に書き、そこで検査を受けます。",
      }),
      "new version": ({ slug, version }) => ({
        found: `外される「${slug}」に、一度も公開されていない第 ${version} 版があります`,
        expected: "removed にある文書の新しい版は出せません",
        fix: `第 ${version} 版の項目を削って文章を元に戻してください。この版を公開するなら、先に「${slug}」を documents に戻してください。`,
      }),
    },
  },
};

function judgeRemovals(site: SiteContent): Problem[] {
  return [...findGone(site), ...site.removed.flatMap((removal) => judgeRemoval(removal, site))];
}

function findGone({ names, files, removalPlace: { hasRemoved, ...place }, base }: SiteContent): Problem[] {
  const known = new Set(names.flatMap(({ slug, aliases }) => [slug, ...aliases.map(({ alias }) => alias)]));
  return (base?.ledgers ?? []).filter(isPublished).flatMap(({ slug }): Problem[] => {
    const before = base?.entries.find((entry) => entry.slug === slug);
    // What has another name asks for its old one, and for nothing else.
    if (!base || !before || known.has(slug) || renamedTo(slug, names, files, base)) return [];
    const on = base.removed.find((entry) => entry.slug === slug)?.on ?? "…";
    const lines = `${hasRemoved ? "" : "removed:\n"}${removalLines(before, on)}`;
    return [problemAt(place, removalWrong, { key: "gone", values: { slug, lines, hasRemoved }, about: [slug] })];
  });
}

function judgeRemoval(removal: Removal, { documents, removed, ledgers, base, today }: SiteContent): Problem[] {
  const { slug, on, place, placeOfDay } = removal;
  const about = [slug];
  const ledger = ledgers.find((own) => own.slug === slug);
  const published = base ? base.ledgers.find((own) => own.slug === slug) : ledger;
  if (!published || !isPublished(published))
    return [problemAt(place, removalWrong, { key: "never published", values: { slug }, about })];
  const problems: Problem[] = [];
  const by = [...documents, ...removed.filter((other) => other.on > on)]
    .filter(({ opensWith }) => opensWith.includes(slug))
    .map((entry) => entry.slug);
  if (by.length > 0) problems.push(problemAt(place, removalWrong, { key: "printed", values: { slug, by }, about }));
  const coming = ledger?.versions
    .map((version) => ({
      version: version.version,
      from: version.withdrawn === undefined ? dayOfEffect(version) : null,
    }))
    .find(({ from }) => (from ?? "") >= on);
  if (coming) {
    const values = { slug, version: coming.version, from: coming.from ?? "", on };
    problems.push(problemAt(placeOfDay, removalWrong, { key: "coming", values, about }));
  }
  if (!base) return problems;
  const added = ledger?.versions.findIndex(
    ({ version }) => !published.versions.some((one) => one.version === version && one.sha256 !== undefined),
  );
  if (ledger && added !== undefined && added >= 0) {
    const values = { slug, version: ledger.versions[added]?.version ?? "" };
    const at = ledger.placeOf(["versions", added, "version"]);
    problems.push(problemAt(at, removalWrong, { key: "new version", values, about }));
  }
  if (today === null) return problems;
  const before = base.removed.find((entry) => entry.slug === slug);
  if (before && before.on <= today && before.on !== on)
    problems.push(problemAt(placeOfDay, removalWrong, { key: "moved", values: { slug, on, was: before.on }, about }));
  else if (before?.on !== on && on < today)
    problems.push(problemAt(placeOfDay, removalWrong, { key: "past", values: { slug, on, today }, about }));
  return problems;
}

function isPublished({ versions }: DraftLedger): boolean {
  return versions.some(({ sha256 }) => sha256 !== undefined);
}
