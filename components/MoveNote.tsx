import { useTranslations } from "next-intl";
import type { Passage } from "@/lib/reader/redline/redline-types";
import { sayMove } from "@/lib/reader/redline/say-redline";

type Props = { moved: Pick<Passage, "state" | "move"> };

/** Where a passage or a section moved from or to: the way to its other place on the page. */
export function MoveNote({ moved }: Props) {
  const said = sayMove(moved, useTranslations("redline"));
  if (said === null || !moved.move) return null;
  const [here, there] = moved.state === "left" ? ["from", "to"] : ["to", "from"];
  return (
    <p className="said" id={`move-${moved.move.number}-${here}`}>
      <a href={`#move-${moved.move.number}-${there}`}>{said}</a>
    </p>
  );
}
