type Props = { report: string };

/** The report of the content check, as it is printed, beside the page: for editors, in development. */
export function ContentProblems({ report }: Props) {
  return (
    <aside
      className="problems sticky top-0 z-1 max-h-[45vh] overflow-auto bg-paper p-4 [border-block-end:4px_solid_var(--seal)]"
      lang="en"
      aria-label="Problems of the content"
    >
      <pre className="whitespace-pre-wrap [font:0.8125rem/1.6_ui-monospace,monospace]">{report}</pre>
    </aside>
  );
}
