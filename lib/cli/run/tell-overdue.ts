import { type ChildProcess, execFile } from "node:child_process";

const hour = 3_600_000;

/**
 * Runs `npm run due` on the folder of a bundle now and once an hour, and gives `tell` what it says when another version of a document
 * should be served, with its line breaks. Says nothing where there are no texts to judge by. In a process of its own: the server does not
 * carry what reads the texts. Returns a function that ends it.
 */
export function tellOverdue(bundle: string, tell: (lines: string) => void): () => void {
  let running: ChildProcess | undefined;
  const look = () => {
    running = execFile(process.execPath, ["lib/cli/run/in-one-file.mjs", "due", bundle], (error, lines) => {
      // A program that cannot even begin ends with 1, too, and writes nothing there.
      if (error?.code === 1 && lines !== "") tell(lines);
    });
  };
  look();
  const timer = setInterval(look, hour);
  return () => {
    clearInterval(timer);
    running?.kill();
  };
}
