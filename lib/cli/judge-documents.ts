import { findInDocuments } from "../content/check";
import { isEnglishWord, readContentFiles } from "../content/load";

/** Another process of `npm run check`: judges the documents that it is sent, and sends back what it found. See share-check.ts. */
process.once("message", ({ folder, slugs }: { folder: string; slugs: string[] }) => {
  const findings = findInDocuments(readContentFiles(folder), isEnglishWord, slugs);
  process.send?.([...findings], () => process.disconnect());
});
