import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { findInDocuments, findProblems, type ProblemsFound, unknownDocuments } from "../content/check";
import type { Findings } from "../content/findings";
import { isEnglishWord, readContentFiles } from "../content/load";

/** As `findFolderProblems`; where more than `most` documents are not known, other processes judge their part of them meanwhile. */
export async function findProblemsTogether(
  folder: string,
  known: ReadonlyMap<string, Findings>,
  most = 60,
): Promise<ProblemsFound> {
  const files = readContentFiles(folder);
  const unknown = unknownDocuments(files, known);
  const processes = Math.min(4, availableParallelism(), Math.ceil(unknown.length / most));
  if (processes < 2) return findProblems(files, isEnglishWord, { known });
  const part = (index: number) => unknown.filter((_, at) => at % processes === index);
  const others = Array.from({ length: processes - 1 }, (_, index) => judgeElsewhere(folder, part(index + 1)));
  // The others are sent their part before this process is busy with its own.
  await new Promise(setImmediate);
  const own = findInDocuments(files, isEnglishWord, part(0));
  const found = (await Promise.all(others)).flat();
  // What another process failed to judge is not among its findings, and judged here.
  return findProblems(files, isEnglishWord, { known: new Map([...known, ...own, ...found]) });
}

/** Has another process judge the documents of `slugs`; gives no findings when it fails. */
export function judgeElsewhere(folder: string, slugs: readonly string[]): Promise<[string, Findings][]> {
  return new Promise((resolve) => {
    const program = fileURLToPath(new URL("judge-documents.ts", import.meta.url));
    const child = fork(program, { execArgv: ["--import", "tsx"] });
    child.once("message", (findings) => resolve(findings as [string, Findings][]));
    child.once("exit", () => resolve([]));
    child.once("error", () => resolve([]));
    child.send({ folder, slugs });
  });
}
