import type { MessageOf, Wording } from "../model/wording";
import { bracketsUnpaired } from "./brackets-unpaired";
import { characterForbidden } from "./character-forbidden";
import { characterVariant } from "./character-variant";
import { dataFileInvalid } from "./data-file-invalid";
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
import { linkBroken } from "./link-broken";
import { linkUnsafe } from "./link-unsafe";
import { listCollapsed } from "./list-collapsed";
import { markupUnsupported } from "./markup-unsupported";
import { messagesDiffer } from "./messages-differ";
import { modalityDiffers } from "./modality-differs";
import { nameUnknown } from "./name-unknown";
import { nestingDeep } from "./nesting-deep";
import { placeholderLeft } from "./placeholder-left";
import { punctuationWidth } from "./punctuation-width";
import { renderingForbidden } from "./rendering-forbidden";
import { sectionEmpty } from "./section-empty";
import { sectionId } from "./section-id";
import { sectionMissing } from "./section-missing";
import { sectionOrder } from "./section-order";
import { spellingUnknown } from "./spelling-unknown";
import { structureDiffers } from "./structure-differs";
import { termMissing } from "./term-missing";
import { translationBehind } from "./translation-behind";
import { translationMissing } from "./translation-missing";

/** The words of every rule, by its id. */
export const catalogue = {
  "blocks-differ": structureDiffers,
  "brackets-unpaired": bracketsUnpaired,
  "character-forbidden": characterForbidden,
  "character-variant": characterVariant,
  "data-file-invalid": dataFileInvalid,
  "difference-expired": differenceExpired,
  "difference-unused": differenceUnused,
  "document-pending": documentPending,
  "emphasis-literal": emphasisLiteral,
  "facts-differ": factsDiffer,
  "file-unexpected": fileUnexpected,
  "file-unreadable": fileUnreadable,
  "front-matter-differs": frontMatterDiffers,
  "front-matter-invalid": frontMatterInvalid,
  "heading-number": headingNumber,
  "heading-unnumbered": headingUnnumbered,
  "html-raw": htmlRaw,
  "item-number": itemNumber,
  "items-differ": structureDiffers,
  "link-broken": linkBroken,
  "link-unsafe": linkUnsafe,
  "list-collapsed": listCollapsed,
  "markup-unsupported": markupUnsupported,
  "messages-differ": messagesDiffer,
  "modality-differs": modalityDiffers,
  "name-unknown": nameUnknown,
  "nesting-deep": nestingDeep,
  "placeholder-left": placeholderLeft,
  "punctuation-width": punctuationWidth,
  "rendering-forbidden": renderingForbidden,
  "section-empty": sectionEmpty,
  "section-id": sectionId,
  "section-missing": sectionMissing,
  "section-order": sectionOrder,
  "spelling-unknown": spellingUnknown,
  "term-missing": termMissing,
  "translation-behind": translationBehind,
  "translation-missing": translationMissing,
};

/** The id of a rule that has words. */
export type RuleId = keyof typeof catalogue;

/** What a rule may say: the key of a case, and its values. Plain data: it survives JSON. */
export type Message<Rule extends RuleId> =
  (typeof catalogue)[Rule] extends Wording<infer Cases> ? MessageOf<Cases> : never;
