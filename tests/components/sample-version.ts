import type { VersionFacts } from "@/lib/content/model/document";

/** A version in force of which nobody recorded the day of effect, and its history: itself. */
export function onlyVersion(version: string): VersionFacts & { history: VersionFacts[] } {
  const facts: VersionFacts = {
    version,
    state: "in force",
    announced: "2026-03-09",
    from: null,
    zone: "+08:00",
    notice: null,
    withdrawn: null,
    removed: null,
    rescheduled: false,
    urgent: null,
    summary: {},
    sha256: {},
    pdf: {},
  };
  return { ...facts, history: [facts] };
}
