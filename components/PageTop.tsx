import { HeadingWords } from "@/components/HeadingWords";
import { InlineText } from "@/components/InlineText";
import { PageBlocks } from "@/components/PageBlocks";
import { SealMark } from "@/components/SealMark";
import type { Block } from "@/lib/content/model/document";
import { readPageText, statementOf, withSourcesOf } from "@/lib/reader/page-text";

type Props = {
  /** The heading; null where the first sentence is set as one. */
  title: string | null;
  blocks: Block[];
};

/** What a page says first. The sources of a first sentence that is the heading stand behind the next one: no part of its name. */
export function PageTop({ title, blocks }: Props) {
  const [first, ...rest] = blocks;
  if (title !== null || first?.kind !== "paragraph")
    return (
      <div className="page-top">
        <div>
          <h1>
            <HeadingWords text={title ?? ""} />
          </h1>
          <PageBlocks blocks={blocks} />
        </div>
      </div>
    );
  const [lead, ...others] = rest;
  const led = lead?.kind === "paragraph" ? { ...lead, content: withSourcesOf(first.content, lead.content) } : lead;
  return (
    <div className="page-top">
      <SealMark size={176} />
      <div>
        <InlineText as="h1" content={statementOf(readPageText(first.content).words)} />
        <PageBlocks blocks={led ? [led, ...others] : []} />
      </div>
    </div>
  );
}
