import type { Maker } from "../edit";
import { antonyms } from "./antonyms";
import { blockMakers } from "./block-forms";
import { conjunctions } from "./conjunctions";
import { facts } from "./facts";
import { glyphs } from "./glyphs";
import { linkMakers } from "./links";
import { modality } from "./modality";
import { names } from "./names";
import { negations } from "./negations";
import { numbers } from "./numbers";
import { parties } from "./parties";
import { sectionMakers } from "./sections";
import { sentences } from "./sentences";
import { swaps } from "./swaps";
import { titleMakers } from "./titles";
import { words } from "./words";

/** Every way to change a text of one language. */
export const makers: readonly Maker[] = [
  ...names,
  ...numbers,
  ...facts,
  ...glyphs,
  ...linkMakers,
  ...sectionMakers,
  ...blockMakers,
  ...negations,
  ...modality,
  ...conjunctions,
  ...parties,
  ...antonyms,
  ...words,
  ...sentences,
  ...swaps,
  ...titleMakers,
];
