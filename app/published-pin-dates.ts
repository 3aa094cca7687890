import { readFileSync } from "node:fs";
import { PinDates } from "@/lib/content/model/pin-dates";

let read: PinDates | null | undefined;

/**
 * When the pins of the content came to be, from the file that the environment names (`PIN_DATES`): lib/cli/build.ts writes it. Null
 * without one, as in development, and where the history of the texts is not at hand.
 */
export function publishedPinDates(): PinDates | null {
  const file = process.env.PIN_DATES;
  read ??= file ? PinDates.nullable().parse(JSON.parse(readFileSync(file, "utf8"))) : null;
  return read;
}
