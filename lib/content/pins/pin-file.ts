import { stringify } from "yaml";
import { type Locale, translatedLocales } from "../../locales";
import { type DraftDocument, textsOf } from "../model/draft";
import type { Pins } from "../model/schema";
import { partPairs, translationPairs } from "./part-pairs";

/** The name of the file beside a document's texts that holds its pins. */
export const pinFileName = "pins.yaml" as const;

const head = `# 哪一部分的译文对照哪一版原文读过。不要手写：粘贴报告给出的内容，或运行 npm run accept。说明：content/README.md
# Which translation of a part was read against which original. Paste what the report gives, or run npm run accept.
# 各部分の訳文が、どの原文と読み合わされたか。手で書かず、報告にある内容を貼り付けるか、npm run accept を使います。
`;

/** Whoever pastes may lose the last line break. Here it belongs to no pin, so that the pins of two branches still merge. */
const foot = "# 记录到此为止 · end of the pins · 記録はここまで\n";

/**
 * The whole text of `pins.yaml`: a block for each part in the order given, with an empty line between, so that git merges changes of
 * different parts without a conflict.
 * @example
 * writePins({ scope: { en: "1a2b3c4d5e-5e4d3c2b1a" } }); // '# …\\n\\nscope:\\n  en: 1a2b3c4d5e-5e4d3c2b1a\\n\\n# …\\n'
 */
export function writePins(pins: Pins): string {
  const blocks = Object.entries(pins).map(([id, part]) => pinBlock(id, part));
  return [head, ...blocks, foot].join("\n");
}

/** The block of one part: its id, and a line for each language. */
function pinBlock(id: string, part: Pins[string]): string {
  return stringify({ [id]: part }, { version: "1.2", schema: "core", lineWidth: 0 });
}

/**
 * The pins of a document once somebody has read the parts for which `isRead` holds: these get the pin of their present texts, all others
 * keep theirs. Parts that no text has are left out.
 */
export function pinsAfterReading(
  document: DraftDocument,
  isRead: (id: string, locale: Locale) => boolean = () => true,
): Pins {
  const pairs = translationPairs(document).map((pair) => ({ locale: pair.draft.locale, parts: partPairs(pair) }));
  const ids = new Set([
    ...pairs.flatMap(({ parts }) => parts.map(({ id }) => id)),
    ...Object.keys(document.pins.value),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const lines = translatedLocales.flatMap((locale) => {
        const present = pairs.find((pair) => pair.locale === locale)?.parts.find((part) => part.id === id);
        const before = document.pins.value[id]?.[locale];
        const pin = present && isRead(id, locale) ? present.hashes : hasPart(document, id) ? before : undefined;
        return pin === undefined ? [] : [[locale, pin] as const];
      });
      return lines.length === 0 ? [] : [[id, Object.fromEntries(lines)]];
    }),
  );
}

/** Whether any text of the document has the part. */
function hasPart({ drafts }: DraftDocument, id: string): boolean {
  return Object.values(drafts).some((draft) => textsOf(draft).some((part) => part.id === id));
}
