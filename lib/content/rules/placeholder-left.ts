import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type MessageFile, partsOf } from "../model/draft";
import { type Place, type Problem, problemAt } from "../model/problem";
import { leavesOf } from "../text/leaves";
import { hasPlaceholder, type OpenTerm, placeholder, placeholderId } from "../text/placeholder";

const rule = "placeholder-left";

/** The placeholder as the problems name it. */
const sign = placeholder;

/** Refuses every text of a document that `npm run new` laid down and nobody has written or translated yet. */
export function placeholderLeft(content: DraftContent): Problem[] {
  return content.documents.flatMap(({ drafts }) =>
    Object.values(drafts).flatMap((draft) => inDraft(draft, drafts[authoritativeLocale])),
  );
}

/** Refuses every message that is still to be translated. */
export function messagesLeft(messages: readonly MessageFile[]): Problem[] {
  const original = messages.find(({ locale }) => locale === authoritativeLocale);
  return messages.flatMap((file) => inMessages(file, original));
}

/** Refuses an entry of the vocabulary for which a language has no words yet. */
export function termLeft({ name, locale, place }: OpenTerm): Problem {
  return problemAt(place, rule, { key: "term", values: { sign, locale, name } });
}

function inDraft(draft: Draft, original: Draft | undefined): Problem[] {
  const model = draft === original ? undefined : original;
  const { frontMatter, locale } = draft;
  const translated = model !== undefined;
  const description = "description" in frontMatter ? frontMatter.description : "";
  const open = Object.entries({ title: frontMatter.title, description }).filter(([, text]) => hasPlaceholder(text));
  return [
    ...open.map(([key]) =>
      problemAt(draft.placeOf([key]), rule, { key: "front matter", values: { sign, locale, key, translated } }),
    ),
    ...partsOf(draft).flatMap((section) => {
      const counterpart = model && partsOf(model).find(({ id }) => id === section.id);
      const models = counterpart ? leavesOf(counterpart) : [];
      const texts = leavesOf(section)
        .filter(({ text }) => hasPlaceholder(text))
        .map(({ path, place }) => {
          const see = models.find((leaf) => leaf.path === path);
          return problemAt(place, rule, {
            key: "text",
            values: { sign, locale, translated },
            section: section.id ?? undefined,
            see: see && [{ ...see.place, text: brief(see.text) }],
          });
        });
      return section.id === placeholderId ? [...texts, openId(section.place)] : texts;
    }),
  ];
}

function inMessages(file: MessageFile, original: MessageFile | undefined): Problem[] {
  return [...file.messages]
    .filter(([, { text }]) => hasPlaceholder(text))
    .map(([key, { place }]) => {
      const model = original?.messages.get(key);
      return problemAt(place, rule, {
        key: "message",
        values: { sign, locale: file.locale, key },
        see: model && [{ ...model.place, text: model.text }],
      });
    });
}

function openId(place: Place): Problem {
  return problemAt(place, rule, { key: "id", values: { sign: placeholderId } });
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
