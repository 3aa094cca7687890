/** The outline of the mark, in a square of 24. */
export const sealPath = "M0 0h24v24H0zM11 5a7 7 0 0 0 0 14zM13 5a7 7 0 0 1 0 14z";

/** The mark of the site, a seal: a D and its mirrored twin, cut out of a square. Its size is in pixels, also where there is no style. */
export function SealMark({ size = 24 }: { size?: number }) {
  return (
    // A drawing keeps its colour where the reader's system sets all others.
    <svg
      width={size}
      height={size}
      className="text-seal forced-colors:text-[CanvasText]"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path fill="currentColor" fillRule="evenodd" d={sealPath} />
    </svg>
  );
}
