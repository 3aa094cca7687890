import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { MoveNote } from "@/components/MoveNote";
import { RedlineWords } from "@/components/RedlineWords";
import type { Passage, Skipped } from "@/lib/reader/redline/redline-types";
import { sayBeginning, sayLabel, sayNote } from "@/lib/reader/redline/say-redline";

type Shown = Passage | Skipped;

/** Passages that are shown as one: the rows of a table, some of which are left out, or the pieces of a paragraph that was joined. */
type Group = { isCut: boolean; first: Passage; rest: Shown[] } | Skipped;

type Props = { passages: Shown[] };

/** The passages of a section that changed, with a line for each run of those that did not. */
export function RedlinePassages({ passages }: Props) {
  const t = useTranslations("redline");
  return groupPassages(passages).map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: passages may be alike, and never move
    <Fragment key={index}>
      {"first" in group ? (
        <GroupView group={group} />
      ) : (
        <p className="said">… {t("skipped", { count: group.count })}</p>
      )}
    </Fragment>
  ));
}

function groupPassages(passages: readonly Shown[]): Group[] {
  const groups: Group[] = [];
  for (const [index, passage] of passages.entries()) {
    const last = groups.at(-1);
    const open = last && "first" in last ? last : null;
    const inTable = open?.first.form.kind === "row";
    if (passage.state === "skipped") {
      if (open && inTable && isRowBelow(passages[index + 1])) open.rest.push(passage);
      else groups.push(passage);
    } else if (open && (passage.tie?.how === "joined" || (inTable && isRowBelow(passage)))) open.rest.push(passage);
    else groups.push({ isCut: last !== undefined && "state" in last, first: passage, rest: [] });
  }
  return groups;
}

/** True for a row that belongs to the table before it. */
function isRowBelow(passage: Shown | undefined): boolean {
  return passage !== undefined && passage.state !== "skipped" && passage.form.kind === "row" && !passage.form.head;
}

function GroupView({ group: { isCut, first, rest } }: { group: Exclude<Group, Skipped> }) {
  if (first.form.kind === "row") return <Rows rows={[first, ...rest]} />;
  const passages = [first, ...rest].filter((own) => own.state !== "skipped");
  const { depth, quoted } = first.form;
  const words =
    first.state === "left"
      ? sayBeginning(first)
      : passages.map((passage, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={index}>
            {passage.tie?.how === "joined" && passage.tie.text}
            <RedlineWords cells={passage.cells} />
          </Fragment>
        ));
  const number = sayLabel(first, isCut);
  return (
    <div className={`passage depth-${Math.min(depth, 3)}${quoted ? " quoted" : ""}`}>
      {passages.map((passage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Notes key={index} passage={passage} />
      ))}
      <p>
        {number === "" && first.form.bullet ? "• " : number}
        {words}
      </p>
    </div>
  );
}

function Notes({ passage }: { passage: Passage }) {
  const t = useTranslations("redline");
  return (
    <>
      <MoveNote moved={passage} />
      {passage.notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <p key={index} className="said">
          {sayNote(note, t)}
        </p>
      ))}
    </>
  );
}

function Rows({ rows }: { rows: Shown[] }) {
  const columns = Math.max(...rows.map((row) => (row.state === "skipped" ? 1 : row.cells.length)));
  return (
    <table>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Row key={index} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

/** A row, below what is told of it. */
function Row({ row, columns }: { row: Shown; columns: number }) {
  const t = useTranslations("redline");
  if (row.state === "skipped")
    return (
      <tr>
        <td colSpan={columns} className="said">
          … {t("skipped", { count: row.count })}
        </td>
      </tr>
    );
  const { cells, form, notes, move } = row;
  const Cell = form.head ? "th" : "td";
  return (
    <>
      {(notes.length > 0 || (move && !move.along)) && (
        <tr>
          <td colSpan={columns}>
            <Notes passage={row} />
          </td>
        </tr>
      )}
      <tr>
        {cells.map((cell, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Cell key={column} scope={form.head ? "col" : undefined}>
            <RedlineWords cells={[cell]} />
          </Cell>
        ))}
      </tr>
    </>
  );
}
