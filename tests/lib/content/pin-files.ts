import { pinFileName } from "@/lib/content/pins/pin-file";
import { filesOf } from "./sample-content";
import { withPins } from "./with-pins";

/** The texts and, beside them, the pins of each document: everything has been read. */
export function withPinFiles(texts: Record<string, string>): Record<string, string> {
  const folders = [...withPins(filesOf(texts)).folders];
  const pins = folders.flatMap(([slug, files]) => {
    const file = files.get(pinFileName);
    return file && !file.obstacle ? [[`${slug}/${pinFileName}`, new TextDecoder().decode(file.bytes)]] : [];
  });
  return { ...texts, ...Object.fromEntries(pins) };
}
