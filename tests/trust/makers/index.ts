import type { Maker } from "../edit";
import { antonyms } from "./antonyms";
import { conjunctions } from "./conjunctions";
import { facts } from "./facts";
import { glyphs } from "./glyphs";
import { linkMakers } from "./links";
import { modality } from "./modality";
import { names } from "./names";
import { negations } from "./negations";
import { parties } from "./parties";
import { sentences } from "./sentences";
import { structure } from "./structure";
import { words } from "./words";

/** Every way to change a text of one language. */
export const makers: readonly Maker[] = [
  ...names,
  ...facts,
  ...glyphs,
  ...linkMakers,
  ...structure,
  ...negations,
  ...modality,
  ...conjunctions,
  ...parties,
  ...antonyms,
  ...words,
  ...sentences,
];
