import { Blocks } from "@/components/Blocks";
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
export function Passage({ id, title, headed, document, body: { preamble, sections } }: Props) {
  // A <section> has a heading of its own; the title of the page is outside.
  const [Part, role] = headed ? (["section", undefined] as const) : (["div", "region"] as const);
  return (
    <Part id={id} role={role} aria-labelledby={headed ? `${id}-title` : "title"} className={passageClass(id)}>
      {headed && <h2 id={`${id}-title`}>{title}</h2>}
      <PassageTools document={document} passage={{ id, title, blocks: preamble }} />
      <Blocks blocks={preamble} />
      {sections.map((section) => (
        <SectionView key={section.id} section={section} document={document} heading="h3" />
      ))}
    </Part>
  );
}
