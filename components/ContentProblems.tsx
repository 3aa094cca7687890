type Props = { report: string };

/** The report of the content check, as it is printed, beside the page: for editors, in development. */
export function ContentProblems({ report }: Props) {
  return (
    <aside className="problems" lang="en" aria-label="Problems of the content">
      <pre>{report}</pre>
    </aside>
  );
}
