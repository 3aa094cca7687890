/** A point between two words, which stays with the first: as a character for copies and where there is no style, and drawn by the style sheet. */
export function Dot() {
  return (
    <>
      <span className="dot">{"\u00a0·"}</span>{" "}
    </>
  );
}
