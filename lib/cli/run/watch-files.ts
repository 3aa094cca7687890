import { readdirSync, statSync } from "node:fs";

/**
 * Calls `see` whenever something below `folders` has changed and then stayed unchanged for a moment. It polls the files' times,
 * because network drives, containers and folders that vanish and return send no events. Returns a function that stops it.
 */
export function watchFiles(folders: readonly string[], see: () => void, everyMs = 100): () => void {
  let seen = stateOf(folders);
  let moving = false;
  let timer = setTimeout(look, everyMs);
  function look(): void {
    const started = performance.now();
    const state = stateOf(folders);
    const moved = state !== seen;
    seen = state;
    if (moving && !moved) see();
    moving = moved;
    // Polling a large folder takes long: leave the processor to others for nine tenths of the time.
    timer = setTimeout(look, Math.max(everyMs, 9 * (performance.now() - started)));
  }
  return () => clearTimeout(timer);
}

/** A text that differs whenever a file below the folders is changed, added, renamed or deleted. */
function stateOf(folders: readonly string[]): string {
  return folders.map((folder) => `${folder}\n${entriesIn(folder).join("\n")}`).join("\n");
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const own = `${folder}/${entry.name}`;
      return entry.isDirectory() ? [own, ...entriesIn(own)] : [describeFile(own)];
    });
  } catch {
    return [];
  }
}

function describeFile(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return `${file} ${stat?.mtimeMs} ${stat?.size} ${stat?.ino}`;
}
