import { ledgerFileName } from "@/lib/content/model/ledger";
import { pinFileName } from "@/lib/content/pins/pin-file";
import { filesOf } from "./sample-content";
import { withOpenLedgers } from "./with-ledgers";
import { withPins } from "./with-pins";

type Texts = Record<string, string>;

/** The texts and, beside them, the pins of each document: everything has been read. */
export function withPinFiles(texts: Texts): Texts {
  return { ...texts, ...named(pinFileName, withPins(filesOf(texts))) };
}

/** The texts and, beside them, the ledger of each document: a first version that is still being written. */
export function withOpenLedgerFiles(texts: Texts): Texts {
  return { ...texts, ...named(ledgerFileName, withOpenLedgers(filesOf(texts))) };
}

/** The file of that name of each document, by its path below the content folder. */
function named(name: string, { folders }: ReturnType<typeof filesOf>): Texts {
  return Object.fromEntries(
    [...folders].flatMap(([slug, files]) => {
      const file = files.get(name);
      return file && !file.obstacle ? [[`${slug}/${name}`, new TextDecoder().decode(file.bytes)]] : [];
    }),
  );
}
