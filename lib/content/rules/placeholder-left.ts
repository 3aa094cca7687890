import { authoritativeLocale } from "../../locales";
import { type Draft, type DraftContent, type MessageFile, partsOf } from "../draft";
import { leavesOf } from "../leaves";
import { hasPlaceholder, type OpenTerm, placeholder, placeholderId } from "../placeholder";
import { type Place, type Problem, problemAt } from "../problem";

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
  return openText(
    place,
    `${placeholder} for "${name}"`,
    `the words that ${locale} has for it, as [word, another word]`,
  );
}

function inDraft(draft: Draft, original: Draft | undefined): Problem[] {
  const model = draft === original ? undefined : original;
  const { frontMatter } = draft;
  const description = "description" in frontMatter ? frontMatter.description : "";
  const open = Object.entries({ title: frontMatter.title, description }).filter(([, text]) => hasPlaceholder(text));
  return [
    ...open.map(([key]) => openText(draft.placeOf([key]), `${placeholder} in the ${key}`, wanted(draft, model))),
    ...partsOf(draft).flatMap((section) => {
      const counterpart = model && partsOf(model).find(({ id }) => id === section.id);
      const models = counterpart ? leavesOf(counterpart) : [];
      const texts = leavesOf(section)
        .filter(({ text }) => hasPlaceholder(text))
        .map(({ path, place }) => {
          const see = models.find((leaf) => leaf.path === path);
          const problem = openText(place, `${placeholder} in a text`, wanted(draft, model));
          return {
            ...problem,
            section: section.id ?? undefined,
            see: see && [{ ...see.place, text: brief(see.text) }],
          };
        });
      return section.id === placeholderId ? [...texts, openId(section.place)] : texts;
    }),
  ];
}

function inMessages(file: MessageFile, original: MessageFile | undefined): Problem[] {
  return [...file.messages].flatMap(([key, { text, place }]) => {
    const model = original?.messages.get(key);
    return hasPlaceholder(text)
      ? [
          {
            ...openText(place, `${placeholder} for "${key}"`, `the message in ${file.locale}`),
            see: model && [{ ...model.place, text: model.text }],
          },
        ]
      : [];
  });
}

function wanted({ locale }: Draft, model: Draft | undefined): string {
  return model ? `the translation into ${locale}` : `the text in ${locale}`;
}

function openText(place: Place, unexpected: string, expected: string): Problem {
  return problemAt(place, "placeholder-left", {
    unexpected,
    expected,
    fix: `type it in line ${place.line} and delete ${placeholder}.`,
  });
}

function openId(place: Place): Problem {
  return problemAt(place, "placeholder-left", {
    unexpected: `the id "${placeholderId}"`,
    expected: "a name for the section in small letters, alike in every language, since it becomes part of the address",
    fix: `type the name for "${placeholderId}" in line ${place.line}.`,
  });
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
