import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Findings } from "../../content/judge/findings";
import { unknownDocuments } from "../../content/judge-documents";
import { judgeSomeOfFolder } from "../../content/load";
import type { ContentFiles } from "../../content/model/files";
import { earlierTextInHistory } from "../git/git-history";

/** A thread takes half a second to begin, in which some ten documents are judged. */
const fewDocuments = 20;

type Share = { folder: string; slugs: string[] };

/**
 * Adds to `known`, the findings of an earlier check of `files`, those in the documents that it does not know, judged on every processor.
 * Where they are few it adds none: the check itself finds them. `program` is the URL of the command, which calls `handOverShare` in a thread.
 */
export async function judgeInThreads(
  program: string,
  files: ContentFiles,
  known: ReadonlyMap<string, Findings>,
  processors = availableParallelism(),
): Promise<ReadonlyMap<string, Findings>> {
  const unknown = unknownDocuments(files, known);
  const threads = Math.min(processors, Math.floor(unknown.length / fewDocuments));
  if (threads < 2) return known;
  const shares = Array.from({ length: threads }, (_, own): Share => {
    return { folder: files.root, slugs: unknown.filter((_, index) => index % threads === own) };
  });
  const judged = await Promise.all(
    shares.map(async (share) => {
      const [found] = await once(new Worker(new URL(program), { workerData: share }), "message");
      return found as [string, Findings][];
    }),
  );
  return new Map([...known, ...judged.flat()]);
}

/** Judges the share of a thread that `judgeInThreads` began. */
export function handOverShare(): void {
  const { folder, slugs } = workerData as Share;
  parentPort?.postMessage(judgeSomeOfFolder(folder, slugs, earlierTextInHistory(folder)));
}
