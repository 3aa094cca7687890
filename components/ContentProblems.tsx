type Props = { report: string };

/** The report of the content check, as it is printed, in place of the page: for editors, in development. */
export function ContentProblems({ report }: Props) {
  return (
    <main id="main">
      <pre className="problems">{report}</pre>
    </main>
  );
}
