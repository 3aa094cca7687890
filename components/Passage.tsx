import { Blocks } from "@/components/Blocks";
import { HeadingWords } from "@/components/HeadingWords";
import { PassageTools } from "@/components/PassageTools";
import type { DocumentReference } from "@/components/passage-reference";
import { SectionView } from "@/components/SectionView";
import type { Body } from "@/lib/content/model/document";

type Props = {
  id: string;
  title: string;
  /** False where the title of the page is the heading. */
  headed: boolean;
  document: DocumentReference;
  body: Body;
};

/** The slugs of documents that are set as a conspicuous notice wherever they stand. */
const notices = ["reminder-clause"];

/** The class of the passage `id`: that of a notice, or none. */
export function passageClass(id: string): string | undefined {
  return notices.includes(id) ? "notice" : undefined;
}

/** Text that has a name and no number: a document printed within another one, a preamble, or a document without sections. */
export function Passage({ id, title, headed, document, body: { preamble, parts } }: Props) {
  // A <section> has a heading of its own; the title of the page is outside.
  const [Part, role] = headed ? (["section", undefined] as const) : (["div", "region"] as const);
  return (
    <Part
      id={id}
      data-place={headed ? document.places.get(id) : undefined}
      role={role}
      aria-labelledby={headed ? `${id}-title` : "title"}
      className={passageClass(id)}
    >
      {headed && (
        <h2 id={`${id}-title`}>
          <HeadingWords text={title} />
        </h2>
      )}
      <Blocks blocks={preamble} />
      {preamble.length > 0 && <PassageTools document={document} passage={{ id, title, blocks: preamble }} />}
      {parts.map((part) => (
        <SectionView key={part.id} section={part} document={document} depth={3} />
      ))}
    </Part>
  );
}
