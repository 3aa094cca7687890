import type { Damage } from "./edits";
import { excess } from "./excess";
import { headings } from "./headings";
import { items } from "./items";
import { references } from "./references";
import { signs } from "./signs";

/** Every slip. */
export const damages: readonly Damage[] = [...headings, ...items, ...references, ...signs, ...excess];
