/** The outline of the mark, in a square of 24. What is cut out runs against the square, which so needs no rule of its own for filling. */
export const sealPath = "M0 0h24v24H0zM11 5a7 7 0 0 0 0 14zM13 19a7 7 0 0 0 0-14z";

/**
 * The mark of the site, a seal: a D and its mirrored twin, cut out of a square. `size` is a length of CSS, or pixels; the mark says it
 * itself, where there is no style, too.
 */
export function SealMark({ size = "1.5em" }: { size?: number | string }) {
  return (
    // A drawing keeps its colour where the reader's system sets all others.
    <svg
      width={size}
      height={size}
      className="text-seal forced-colors:text-[CanvasText]"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path fill="currentColor" d={sealPath} />
    </svg>
  );
}
