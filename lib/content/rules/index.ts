import type { AnyRule } from "../model/rule";
import type { RuleId } from "../model/rule-ids";
import { aliasWrong } from "./alias-wrong";
import { blocksDiffer } from "./blocks-differ";
import { boldDiffers } from "./bold-differs";
import { bracketsUnpaired } from "./brackets-unpaired";
import { characterForbidden } from "./character-forbidden";
import { characterForeign } from "./character-foreign";
import { characterVariant } from "./character-variant";
import { dataFileInvalid } from "./data-file-invalid";
import { definitionDiffers } from "./definition-differs";
import { differenceExpired } from "./difference-expired";
import { differenceUnused } from "./difference-unused";
import { documentPending } from "./document-pending";
import { emphasisLiteral } from "./emphasis-literal";
import { factsDiffer } from "./facts-differ";
import { fileUnexpected } from "./file-unexpected";
import { fileUnreadable } from "./file-unreadable";
import { frontMatterDiffers } from "./front-matter-differs";
import { frontMatterInvalid } from "./front-matter-invalid";
import { headingNumber } from "./heading-number";
import { headingUnnumbered } from "./heading-unnumbered";
import { htmlRaw } from "./html-raw";
import { itemNumber } from "./item-number";
import { itemsDiffer } from "./items-differ";
import { linkBroken } from "./link-broken";
import { linkDiffers } from "./link-differs";
import { linkUnsafe } from "./link-unsafe";
import { listCollapsed } from "./list-collapsed";
import { markupUnsupported } from "./markup-unsupported";
import { messagesDiffer } from "./messages-differ";
import { nameUnknown } from "./name-unknown";
import { nestingDeep } from "./nesting-deep";
import { noteWrong } from "./note-wrong";
import { passageDoubled } from "./passage-doubled";
import { placeholderLeft } from "./placeholder-left";
import { punctuationWidth } from "./punctuation-width";
import { referenceWrong } from "./reference-wrong";
import { removalWrong } from "./removal-wrong";
import { renderingForbidden } from "./rendering-forbidden";
import { sectionEmpty } from "./section-empty";
import { sectionId } from "./section-id";
import { sectionMissing } from "./section-missing";
import { sectionOrder } from "./section-order";
import { sentenceOpen } from "./sentence-open";
import { sourceMissing } from "./source-missing";
import { spellingUnknown } from "./spelling-unknown";
import { translationMissing } from "./translation-missing";
import { translationUnread } from "./translation-unread";
import { versionDates } from "./version-dates";
import { versionHistory } from "./version-history";
import { versionPdf } from "./version-pdf";
import { versionPrinted } from "./version-printed";
import { versionText } from "./version-text";
import { wordingDiffers } from "./wording-differs";
import { wordsDoubled } from "./words-doubled";

/** The module of every rule, by its id. */
export const rules: { readonly [Id in RuleId]: AnyRule & { id: Id } } = {
  "file-unreadable": fileUnreadable,
  "file-unexpected": fileUnexpected,
  "data-file-invalid": dataFileInvalid,
  "alias-wrong": aliasWrong,
  "character-forbidden": characterForbidden,
  "nesting-deep": nestingDeep,
  "front-matter-invalid": frontMatterInvalid,
  "front-matter-differs": frontMatterDiffers,
  "translation-missing": translationMissing,
  "document-pending": documentPending,
  "heading-unnumbered": headingUnnumbered,
  "heading-number": headingNumber,
  "section-id": sectionId,
  "section-missing": sectionMissing,
  "section-order": sectionOrder,
  "section-empty": sectionEmpty,
  "passage-doubled": passageDoubled,
  "item-number": itemNumber,
  "items-differ": itemsDiffer,
  "blocks-differ": blocksDiffer,
  "list-collapsed": listCollapsed,
  "note-wrong": noteWrong,
  "emphasis-literal": emphasisLiteral,
  "html-raw": htmlRaw,
  "markup-unsupported": markupUnsupported,
  "link-unsafe": linkUnsafe,
  "link-broken": linkBroken,
  "link-differs": linkDiffers,
  "reference-wrong": referenceWrong,
  "source-missing": sourceMissing,
  "rendering-forbidden": renderingForbidden,
  "name-unknown": nameUnknown,
  "facts-differ": factsDiffer,
  "definition-differs": definitionDiffers,
  "bold-differs": boldDiffers,
  "wording-differs": wordingDiffers,
  "translation-unread": translationUnread,
  "removal-wrong": removalWrong,
  "version-text": versionText,
  "version-dates": versionDates,
  "version-history": versionHistory,
  "version-printed": versionPrinted,
  "version-pdf": versionPdf,
  "character-variant": characterVariant,
  "character-foreign": characterForeign,
  "brackets-unpaired": bracketsUnpaired,
  "punctuation-width": punctuationWidth,
  "words-doubled": wordsDoubled,
  "sentence-open": sentenceOpen,
  "spelling-unknown": spellingUnknown,
  "placeholder-left": placeholderLeft,
  "messages-differ": messagesDiffer,
  "difference-expired": differenceExpired,
  "difference-unused": differenceUnused,
};

/** Rules whose finding a translation may declare to be deliberate; all others must be mended. */
export const declarableRules: readonly RuleId[] = Object.values(rules).flatMap(({ id, declarable }) =>
  declarable ? [id] : [],
);
