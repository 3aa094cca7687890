import { authoritativeLocale, type Locale, locales } from "../../locales";
import {
  type Draft,
  type DraftContent,
  type DraftSection,
  distinctPartsOf,
  partsOf,
  writtenDrafts,
} from "../model/draft";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { Phrase } from "../model/wording";
import { incomparableSections } from "../structure/section-differences";
import { leafAt, leavesOf } from "../text/leaves";
import { compareLinks, type LinkFault, linksOf, type PassageLink, type PassageSide } from "../text/link-faults";
import { inLanguage, sameTarget, showsOther } from "../text/link-value";
import { idsOf as idsIn } from "../text/outline";
import { placeOfNode } from "../text/visit-tree";

const files: Phrase<readonly Locale[]> = {
  zh: (models) => models.map((locale) => `${locale}.md`).join("、"),
  en: (models) => models.map((locale) => `${locale}.md`).join(" and "),
  ja: (models) => models.map((locale) => `${locale}.md`).join("、"),
};

/** `words` are those of the link, `models` the languages that have it otherwise; `typed` is the link to make. */
type Cases = {
  shown: { words: string; url: string };
  other: { words: string; url: string; theirs: string; models: readonly Locale[] };
  missing: { theirs: string; typed: string; models: readonly Locale[] };
  added: { words: string; url: string; models: readonly Locale[] };
};

/**
 * Wants the address that a link shows to be the one that it leads to, and the links of a passage to lead to the same in every language,
 * whatever part of an address chooses the language.
 */
export const linkDiffers: Rule<"link-differs", Cases> = {
  id: "link-differs",
  kind: "certain",
  declarable: true,
  mayWait: true,
  explains: { line: ["reference-wrong"] },
  judge: judgeContent,
  guide: {
    zh: "链接显示的地址与指向的不同，或者同一段的链接在各语言中指向不同、有的语言没有。查明哪个对，改正圆括号里的地址",
    en: "A link shows another address than it leads to, or the links of a passage lead elsewhere in another language or are missing there. Find out which is right and correct the address between the round brackets",
    ja: "リンクの見た目のアドレスとリンク先が異なるか、同じ箇所のリンク先が言語によって異なる、またはリンクがありません。どれが正しいかを確かめ、丸括弧の中のリンク先を直してください",
  },
  words: {
    zh: {
      shown: ({ words, url, line }) => ({
        found: `链接显示的是“${words}”，指向的却是“${url}”`,
        expected: "两处应是同一个地址",
        fix: `查明哪个对，在第 ${line} 行改正方括号里的文字或圆括号里的地址。`,
      }),
      other: ({ words, url, theirs, models, line }) => ({
        found: `“${words}”指向“${url}”，而 ${files.zh(models)} 的同一段指向“${theirs}”`,
        expected: "每种语言应指向同一处",
        fix: `查明哪个对，改正第 ${line} 行圆括号里的地址，或者改正其他语言的。`,
      }),
      missing: ({ theirs, typed, models, line }) => ({
        found: `这一段没有指向“${theirs}”的链接，而 ${files.zh(models)} 的同一段有`,
        expected: "每种语言应有同样的链接",
        fix: `在第 ${line} 行开始的一段里，把意思相同的文字写成链接 ${typed}，或者在其他语言里去掉这个链接。`,
      }),
      added: ({ words, url, models, line }) => ({
        found: `“${words}”指向“${url}”，而 ${files.zh(models)} 的同一段没有这个链接`,
        expected: "每种语言应有同样的链接",
        fix: `在第 ${line} 行只留文字，去掉方括号、圆括号和地址，或者在其他语言里加上同样的链接。`,
      }),
    },
    en: {
      shown: ({ words, url, line }) => ({
        found: `a link that shows "${words}" and leads to "${url}"`,
        expected: "one address in both places",
        fix: `find out which is right, then correct the words between the square brackets or the address between the round ones in line ${line}.`,
      }),
      other: ({ words, url, theirs, models, line }) => ({
        found: `"${words}" that leads to "${url}", where the same passage of ${files.en(models)} leads to "${theirs}"`,
        expected: "one target in every language",
        fix: `find out which is right, then correct the address between the round brackets in line ${line}, or in the other languages.`,
      }),
      missing: ({ theirs, typed, models, line }) => ({
        found: `a passage without a link to "${theirs}", which the same passage of ${files.en(models)} has`,
        expected: "the same links in every language",
        fix: `in the passage that begins in line ${line}, write the words that say the same as a link ${typed}, or take the link away in the other languages.`,
      }),
      added: ({ words, url, models, line }) => ({
        found: `"${words}" that leads to "${url}", a link that the same passage of ${files.en(models)} does not have`,
        expected: "the same links in every language",
        fix: `keep only the words in line ${line}, without the brackets and the address, or add the same link in the other languages.`,
      }),
    },
    ja: {
      shown: ({ words, url, line }) => ({
        found: `「${words}」と表示されるリンクが「${url}」を指しています`,
        expected: "どちらも同じアドレスでなければなりません",
        fix: `どちらが正しいかを確かめ、${line} 行目の角括弧の中の文字か丸括弧の中のリンク先を直してください。`,
      }),
      other: ({ words, url, theirs, models, line }) => ({
        found: `「${words}」が「${url}」を指していますが、${files.ja(models)} の同じ箇所は「${theirs}」を指しています`,
        expected: "どの言語でも同じリンク先でなければなりません",
        fix: `どちらが正しいかを確かめ、${line} 行目の丸括弧の中のリンク先か、ほかの言語のリンク先を直してください。`,
      }),
      missing: ({ theirs, typed, models, line }) => ({
        found: `この箇所に、${files.ja(models)} の同じ箇所にある「${theirs}」へのリンクがありません`,
        expected: "どの言語にも同じリンクが必要です",
        fix: `${line} 行目から始まる箇所の同じ意味の文字を ${typed} とリンクにするか、ほかの言語のリンクを外してください。`,
      }),
      added: ({ words, url, models, line }) => ({
        found: `「${words}」が「${url}」を指していますが、${files.ja(models)} の同じ箇所にこのリンクはありません`,
        expected: "どの言語にも同じリンクが必要です",
        fix: `${line} 行目では括弧とリンク先を取り除いて文字だけを残すか、ほかの言語に同じリンクを加えてください。`,
      }),
    },
  },
};

function judgeContent(content: DraftContent): Problem[] {
  return [...writtenDrafts(content).flatMap(judgeShown), ...judgeTargets(content)];
}

/** In any language alone: a link whose words are the address of another place. */
function judgeShown(draft: Draft): Problem[] {
  return partsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) =>
      linksOf(leaf, draft)
        .filter(({ words, value }) => showsOther(words, value))
        .map(({ node, words, url }) =>
          problemAt(placeOfNode(draft.file, node), linkDiffers, {
            key: "shown",
            values: { words, url },
            about: [words, url],
            section: section.id ?? undefined,
          }),
        ),
    ),
  );
}

type Side = PassageSide & { draft: Draft; section: DraftSection };

/**
 * Between the languages: the links of each passage, but for those that show another address, which is said already. A section that
 * lacks or adds a part is left to the rules on structure.
 */
function judgeTargets(content: DraftContent): Problem[] {
  const incomparable = incomparableSections(content);
  return content.documents.flatMap(({ drafts }) => {
    const original = drafts[authoritativeLocale];
    if (!original) return [];
    return distinctPartsOf(original).flatMap((section) => {
      const sides = locales.flatMap((locale) => {
        const draft = drafts[locale];
        const own = draft && partsOf(draft).find((other) => other.id === section.id);
        return draft && own && !incomparable.has(`${draft.file} ${section.id}`) ? [{ draft, section: own }] : [];
      });
      if (sides[0]?.draft !== original || sides.length < 2) return [];
      return leavesOf(section).flatMap(({ path }) =>
        compareLinks(sidesAt(path, sides))
          .filter(({ own }) => !own || !showsOther(own.words, own.value))
          .map(problemOf),
      );
    });
  });
}

function sidesAt(path: string, sides: readonly Pick<Side, "draft" | "section">[]): Side[] {
  return sides.flatMap(({ draft, section }) => {
    const leaf = leafAt(section, path);
    return leaf ? [{ draft, section, leaf, slug: draft.slug, locale: draft.locale, ids: idsOf(draft) }] : [];
  });
}

const idsOfDrafts = new WeakMap<Draft, ReadonlySet<string>>();

/** Every id of a draft that a link may name. */
function idsOf(draft: Draft): ReadonlySet<string> {
  const ids = idsOfDrafts.get(draft) ?? new Set(idsIn(draft));
  idsOfDrafts.set(draft, ids);
  return ids;
}

function problemOf({ side, own, theirs, model, others }: LinkFault<Side>): Problem {
  const { file, locale } = side.draft;
  const models = others.map((other) => other.locale);
  const place = own ? placeOfNode(file, own.node) : side.leaf.place;
  const see = theirs ? [seen(model, theirs)] : [{ ...model.leaf.place, text: brief(model.leaf.text) }];
  const rest = { see, section: side.section.id ?? undefined, about: [own?.url ?? "", theirs?.url ?? ""] };
  const wanted = theirs && inLanguage(theirs.url, locale);
  if (own && wanted)
    return problemAt(place, linkDiffers, {
      key: "other",
      values: { words: own.words, url: own.url, theirs: wanted, models },
      ...rest,
    });
  if (own)
    return problemAt(place, linkDiffers, { key: "added", values: { words: own.words, url: own.url, models }, ...rest });
  // Where the others differ in the part that chooses the language, this one has another that nobody here knows.
  const urls = new Set(others.flatMap((other) => linksOf(other.leaf, other).flatMap((link) => same(link, theirs))));
  const values = { theirs: wanted ?? "", typed: urls.size > 1 ? "[…](…)" : `[…](${wanted})`, models };
  return problemAt(place, linkDiffers, { key: "missing", values, ...rest });
}

function same(link: PassageLink, theirs: PassageLink | null): string[] {
  return theirs && link.value.kind === "web" && sameTarget(link.value, theirs.value) ? [link.url] : [];
}

function seen({ draft }: Side, { node, words, url }: PassageLink): Place & { text: string } {
  return { ...placeOfNode(draft.file, node), text: `[${words}](${url})` };
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
