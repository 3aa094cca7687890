import type { ReactNode } from "react";
import type { DocumentSummary } from "@/components/DocumentList";
import { SiteFooter } from "@/components/SiteFooter";
import { SiteHeader } from "@/components/SiteHeader";

type Props = {
  /** The path of the page without its locale. */
  pathname: string;
  documents: DocumentSummary[];
  pages: DocumentSummary[];
  children: ReactNode;
};

/** What stands around the content of every page that has a locale. */
export function PageFrame({ pathname, documents, pages, children }: Props) {
  return (
    <>
      <SiteHeader pathname={pathname} />
      <main id="main">{children}</main>
      <SiteFooter documents={documents} pages={pages} />
    </>
  );
}
