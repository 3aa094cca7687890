import { authoritativeLocale, type Locale, locales } from "../../locales";
import { type Draft, type DraftContent, partsOf, textsOf } from "../model/draft";
import type { DraftLedger } from "../model/ledger";
import type { Place, Problem } from "../model/problem";
import { problemAt, type Rule } from "../model/rule";
import type { MessageFile, SiteContent } from "../model/site-content";
import { leafAt, leavesOf, placeInLeaf } from "../text/leaves";
import { leftOversIn } from "../text/left-overs";
import { hasPlaceholder, placeholder, placeholderId } from "../text/placeholder";
import { blankOut, emailPattern, type Finder, urlPattern, wholeWords, wordsFor } from "../text/words";

/** `sign` is the placeholder as it stands in the text. */
type Left = { sign: string; locale: Locale };

type Cases = {
  "front matter": Left & { key: string; translated: boolean };
  text: Left & { translated: boolean };
  /** What somebody typed in place of a text, such as a note in brackets. */
  "left over": { words: string };
  /** Such a note in an entry that says why something is as it is and who approved it, which no page shows. */
  answer: { key: string; words: string };
  term: Left & { name: string };
  message: Left & { key: string };
  id: { sign: string };
};

/**
 * Refuses every text of a document that `npm run new` laid down and nobody has written or translated yet, and what people type where
 * something is still to be settled: ××公司, （要確認）, (check with legal), ???.
 */
export const placeholderLeft: Rule<"placeholder-left", Cases> = {
  id: "placeholder-left",
  kind: "certain",
  explains: {
    line: ["words-doubled", "character-variant", "character-foreign", "sentence-open", "source-missing"],
    section: [
      "wording-differs",
      "facts-differ",
      "name-unknown",
      "rendering-forbidden",
      "punctuation-width",
      "link-broken",
    ],
  },
  judgesWords: "in any language",
  judge: judgeContent,
  judgeSite: judgeSiteContent,
  guide: {
    zh: "`npm run new` 留下的 `TODO` 还没有写成文字，或一节的标识还是 `todo`。写上文字，删去 `TODO`。待定的内容（`××公司`、`（待定）`、`期限待定`、`？？？`）也在这里",
    en: "A `TODO` that `npm run new` left is not yet a text, or a section's id is still `todo`. Type the text and delete `TODO`. So with what was left to settle (`TBD`, `(check with legal)`, `???`)",
    ja: "`npm run new` が残した `TODO` がまだ文章になっていないか、節の識別名が `todo` のままです。文章を書き、`TODO` を消してください。決まっていない箇所（`●●●`、`（要確認）`、`期限は未定。`、`？？？`）も同じです",
  },
  words: {
    zh: {
      "front matter": ({ sign, locale, key, translated, line }) => ({
        found: `${key} 里还有“${sign}”`,
        expected: `应为 ${locale} 的${translated ? "译文" : "文字"}`,
        fix: `在第 ${line} 行写上，并删去“${sign}”。`,
      }),
      text: ({ sign, locale, translated, line }) => ({
        found: `文中还有“${sign}”`,
        expected: `应为 ${locale} 的${translated ? "译文" : "文字"}`,
        fix: `在第 ${line} 行写上，并删去“${sign}”。`,
      }),
      "left over": ({ words, line }) => ({
        found: `“${words}”是没有写完的地方`,
        expected: "公布的文字里不应有待定、待补的内容",
        fix: `在第 ${line} 行写上最终的文字，代替“${words}”；如果本来就要这样写，就加进 vocabulary.yaml 的 known。`,
      }),
      answer: ({ key, words, line }) => ({
        found: `“${key}”写的是“${words}”`,
        expected: "应写明原因和批准人，好让以后的人查得到",
        fix: `在第 ${line} 行写上实际的内容，代替“${words}”。`,
      }),
      term: ({ sign, locale, name, line }) => ({
        found: `“${name}”处还有“${sign}”`,
        expected: `应为 ${locale} 的说法，写作 [词, 另一个词]`,
        fix: `在第 ${line} 行写上，并删去“${sign}”。`,
      }),
      message: ({ sign, locale, key, line }) => ({
        found: `界面文字“${key}”还是“${sign}”`,
        expected: `应为 ${locale} 的界面文字`,
        fix: `在第 ${line} 行写上，并删去“${sign}”。`,
      }),
      id: ({ sign, line }) => ({
        found: `标识还是“${sign}”`,
        expected: "应为这一节的名称：用小写英文字母，每种语言相同，它会成为网址的一部分",
        fix: `把第 ${line} 行的“${sign}”改成这个名称。`,
      }),
    },
    en: {
      "front matter": ({ sign, locale, key, translated, line }) => ({
        found: `${sign} in the ${key}`,
        expected: `the ${translated ? "translation into" : "text in"} ${locale}`,
        fix: `type it in line ${line} and delete ${sign}.`,
      }),
      text: ({ sign, locale, translated, line }) => ({
        found: `${sign} in a text`,
        expected: `the ${translated ? "translation into" : "text in"} ${locale}`,
        fix: `type it in line ${line} and delete ${sign}.`,
      }),
      "left over": ({ words, line }) => ({
        found: `"${words}", left for later`,
        expected: "nothing that is still to be settled",
        fix: `type the final words in place of "${words}" in line ${line}; if it is meant to stand there, add it under "known" in vocabulary.yaml.`,
      }),
      answer: ({ key, words, line }) => ({
        found: `"${words}" for "${key}"`,
        expected: "the reason and who approved it, for those who look it up later",
        fix: `type the answer in place of "${words}" in line ${line}.`,
      }),
      term: ({ sign, locale, name, line }) => ({
        found: `${sign} for "${name}"`,
        expected: `the words that ${locale} has for it, as [word, another word]`,
        fix: `type it in line ${line} and delete ${sign}.`,
      }),
      message: ({ sign, locale, key, line }) => ({
        found: `${sign} for "${key}"`,
        expected: `the message in ${locale}`,
        fix: `type it in line ${line} and delete ${sign}.`,
      }),
      id: ({ sign, line }) => ({
        found: `the id "${sign}"`,
        expected:
          "a name for the section in small letters, alike in every language, since it becomes part of the address",
        fix: `type the name for "${sign}" in line ${line}.`,
      }),
    },
    ja: {
      "front matter": ({ sign, locale, key, translated, line }) => ({
        found: `${key} に「${sign}」が残っています`,
        expected: `${locale} の${translated ? "訳文" : "文章"}が必要です`,
        fix: `${line} 行目に書き、「${sign}」を削ってください。`,
      }),
      text: ({ sign, locale, translated, line }) => ({
        found: `文中に「${sign}」が残っています`,
        expected: `${locale} の${translated ? "訳文" : "文章"}が必要です`,
        fix: `${line} 行目に書き、「${sign}」を削ってください。`,
      }),
      "left over": ({ words, line }) => ({
        found: `「${words}」は、後で書くために残された箇所です`,
        expected: "公開する文章に未定の箇所があってはなりません",
        fix: `${line} 行目の「${words}」の代わりに最終の文章を書いてください。このままでよい場合は、vocabulary.yaml の known に加えます。`,
      }),
      answer: ({ key, words, line }) => ({
        found: `「${key}」が「${words}」のままです`,
        expected: "後から調べられるように、理由と承認者が必要です",
        fix: `${line} 行目の「${words}」の代わりに、実際の内容を書いてください。`,
      }),
      term: ({ sign, locale, name, line }) => ({
        found: `「${name}」に「${sign}」が残っています`,
        expected: `${locale} での語が、[語, 別の語] の形で必要です`,
        fix: `${line} 行目に書き、「${sign}」を削ってください。`,
      }),
      message: ({ sign, locale, key, line }) => ({
        found: `画面の文言「${key}」が「${sign}」のままです`,
        expected: `${locale} の文言が必要です`,
        fix: `${line} 行目に書き、「${sign}」を削ってください。`,
      }),
      id: ({ sign, line }) => ({
        found: `識別名が「${sign}」のままです`,
        expected: "節の名前が必要です。英小文字を使い、どの言語でも同じにします。アドレスの一部になります",
        fix: `${line} 行目の「${sign}」をその名前に直してください。`,
      }),
    },
  },
};

/** The placeholder as the problems name it. */
const sign = placeholder;

function judgeContent(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts, loose }) =>
    Object.values(drafts).flatMap((draft) => [
      // Placeholders in messages and ledgers are told with the key that they stand for (`judgeSiteContent`).
      ...(loose ? [] : inDraft(draft, drafts[authoritativeLocale])),
      ...leftInDraft(draft, wholeWords(wordsFor(content.vocabulary.known, draft.locale)), loose === "review"),
    ]),
  );
}

/** `known` finds the words that are right in spite of their looks. Whoever is quoted may rate with stars and ask with three marks. */
function leftInDraft(draft: Draft, known: Finder, isQuoted: boolean): Problem[] {
  // Brackets are empty only where nothing was blanked out between them, nor stands for what a message is given.
  const leftIn = (prose: string, text: string) =>
    leftOversIn(blankOut(prose, known, urlPattern, emailPattern)).filter(
      ({ word, index }) =>
        (!isQuoted || /[\p{L}\p{N}]/u.test(word)) &&
        (!/^\S\s+\S$/.test(word) || (!word.includes("\u00A0") && text.slice(index, index + word.length) === word)),
    );
  return textsOf(draft).flatMap((section) =>
    leavesOf(section).flatMap((leaf) =>
      leftIn(leaf.prose, leaf.text).map(({ word, index }) =>
        problemAt(placeInLeaf(leaf, word, index), placeholderLeft, {
          key: "left over",
          values: { words: word },
          section: section.id ?? undefined,
        }),
      ),
    ),
  );
}

function judgeSiteContent({ messages, openTerms, ledgers }: SiteContent): Problem[] {
  const original = messages.find(({ locale }) => locale === authoritativeLocale);
  return [
    ...messages.flatMap((file) => inMessages(file, original)),
    ...ledgers.flatMap(inLedger),
    ...openTerms.map(({ name, locale, place }) =>
      problemAt(place, placeholderLeft, { key: "term", values: { sign, locale, name } }),
    ),
  ];
}

function inDraft(draft: Draft, original: Draft | undefined): Problem[] {
  const model = draft === original ? undefined : original;
  const { frontMatter, locale } = draft;
  const translated = model !== undefined;
  const description = "description" in frontMatter ? frontMatter.description : "";
  const differences = "differences" in frontMatter ? frontMatter.differences : [];
  const open = Object.entries({ title: frontMatter.title, description }).filter(([, text]) => hasPlaceholder(text));
  return [
    ...open.map(([key]) =>
      problemAt(draft.placeOf([key]), placeholderLeft, {
        key: "front matter",
        values: { sign, locale, key, translated },
        section: draft.head.id ?? undefined,
      }),
    ),
    ...differences.flatMap(({ reason, approvedBy }, index) =>
      Object.entries({ reason, approvedBy }).flatMap(([key, text]) =>
        leftInAnswer(draft.placeOf(["differences", index, key]), key, text),
      ),
    ),
    ...partsOf(draft).flatMap((section) => {
      const counterpart = model && partsOf(model).find(({ id }) => id === section.id);
      const texts = leavesOf(section)
        .filter(({ text }) => hasPlaceholder(text))
        .map(({ path, place }) => {
          const see = counterpart && leafAt(counterpart, path);
          return problemAt(place, placeholderLeft, {
            key: "text",
            values: { sign, locale, translated },
            section: section.id ?? undefined,
            see: see && [{ ...see.place, text: brief(see.text) }],
          });
        });
      return section.id && openId.test(section.id) ? [...texts, idLeft(section.place, section.id)] : texts;
    }),
  ];
}

function inMessages(file: MessageFile, original: MessageFile | undefined): Problem[] {
  return [...file.messages]
    .filter(([, { text }]) => hasPlaceholder(text))
    .map(([key, { place }]) => {
      const model = original?.messages.get(key);
      return problemAt(place, placeholderLeft, {
        key: "message",
        values: { sign, locale: file.locale, key },
        see: model && [{ ...model.place, text: model.text }],
      });
    });
}

function leftInAnswer(place: Place, key: string, text: string): Problem[] {
  const [words] = hasPlaceholder(text) ? [sign] : leftOversIn(text).map(({ word }) => word);
  return words === undefined ? [] : [problemAt(place, placeholderLeft, { key: "answer", values: { key, words } })];
}

/** The sentences of the newest entry that readers see, and who approved that it could not wait. */
function inLedger({ versions, placeOfText }: DraftLedger): Problem[] {
  const { summary = {}, urgent } = versions.at(-1) ?? {};
  const texts = { summary, "urgent.reason": urgent?.reason ?? {} };
  const placeOf = (...path: string[]) => placeOfText(["versions", versions.length - 1, ...path]);
  return [
    ...Object.entries(texts).flatMap(([key, sentences]) =>
      locales
        .filter((locale) => hasPlaceholder(sentences[locale] ?? ""))
        .map((locale) => {
          const place = placeOf(...key.split("."), locale);
          return problemAt(place, placeholderLeft, { key: "text", values: { sign, locale, translated: false } });
        }),
    ),
    ...(urgent ? leftInAnswer(placeOf("urgent", "approvedBy"), "approvedBy", urgent.approvedBy) : []),
  ];
}

const openId = new RegExp(`^${placeholderId}(?:-\\d+)?$`);

function idLeft(place: Place, id: string): Problem {
  return problemAt(place, placeholderLeft, { key: "id", values: { sign: id } });
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
