/**
 * A loader for a module of Next that cuts each page into the pieces which Next's router would fetch ahead. Pages are sent without scripts, so
 * nobody fetches them, and to make them takes as long as the page. If a newer Next names its module otherwise, they are made and left alone.
 */
export default function withoutSegments() {
  return `export const collectSegmentData = async () => new Map();
export const collectPrefetchHints = async () => null;
`;
}
