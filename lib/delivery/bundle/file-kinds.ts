import { isLocale } from "../../locales";
import type { ResponseKind } from "./headers";
import type { Manifest } from "./manifest";

/**
 * How a server that has no manifest tells the kind of a file that is no page: by its folder (`_next/static`, `:locale/cards`, where
 * `:locale` stands for each), or else by its ending, or, where neither tells, by its name. The more special one comes first.
 */
export type FileKinds = {
  files: ReadonlyMap<string, ResponseKind>;
  folders: ReadonlyMap<string, ResponseKind>;
  endings: ReadonlyMap<string, ResponseKind>;
};

/** Finds the kinds of the files in all manifests. An ending has the kind that most of its files have, outside of special folders. */
export function fileKinds(manifests: readonly Manifest[]): FileKinds {
  const all = manifests
    .flatMap(({ files }) => Object.entries(files))
    .filter(([, { kind }]) => kind !== "page" && kind !== "notFound");
  const special = all.flatMap(([file, { kind }]) =>
    kind === "asset" || kind === "picture" ? [[folderOf(file, kind), kind] as const] : [],
  );
  const others = all.filter(([, { kind }]) => kind !== "asset" && kind !== "picture");
  const endings = new Map<string, ResponseKind>(all.map(([file]) => [endingOf(file), "file"]));
  endings.delete("");
  for (const ending of endings.keys()) {
    const kinds = others.filter(([file]) => endingOf(file) === ending).map(([, { kind }]) => kind);
    const count = (kind: ResponseKind) => kinds.filter((other) => other === kind).length;
    const [most = "file"] = [...new Set(kinds)].sort((a, b) => count(b) - count(a));
    endings.set(ending, most);
  }
  const exceptions = others.filter(([file, { kind }]) => endings.get(endingOf(file)) !== kind);
  return {
    files: new Map(exceptions.map(([file, { kind }]) => [file, kind])),
    folders: new Map(special),
    endings,
  };
}

/** The ending of a file's name, without its dot; "" without one. */
export function endingOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1] ?? "";
}

function folderOf(file: string, kind: ResponseKind): string {
  if (kind === "asset") return "_next/static";
  const [first = "", ...others] = file.split("/").slice(0, -1);
  return [isLocale(first) ? ":locale" : first, ...others].join("/");
}
