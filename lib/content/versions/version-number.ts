/** The whole number of a version and the number of its correction, 0 for none. */
export function partsOfVersion(version: string): { whole: number; correction: number } {
  const [whole = "0", correction = "0"] = version.split(".");
  return { whole: Number(whole), correction: Number(correction) };
}

/** Puts versions in their order, as numbers: 2, 2.1, 2.10, 10. For `Array.sort`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOfVersion(one), partsOfVersion(other)];
  return a.whole - b.whole || a.correction - b.correction;
}

/** Whether a version corrects another one and changes nothing that applies. */
export function isCorrection(version: string): boolean {
  return partsOfVersion(version).correction > 0;
}

/** The number of the version that would follow: after 2.1 the version 3, or as a correction 2.2. */
export function nextVersion(version: string, kind: "version" | "correction"): string {
  const { whole, correction } = partsOfVersion(version);
  return kind === "version" ? `${whole + 1}` : `${whole}.${correction + 1}`;
}
