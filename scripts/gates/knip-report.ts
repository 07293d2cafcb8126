/** Reporter for knip: its JSON does not say how many files it looked at, and a check that looked at nothing has failed. */
interface Report {
  readonly counters: { readonly processed: number };
  readonly issues: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, { readonly symbol: string }>>>>>>;
}

/** Prints one JSON object: the number of files and, for each finding, "kind: file: name". */
export default function report({ counters, issues }: Report): void {
  const problems = Object.entries(issues).flatMap(([kind, files]) =>
    Object.entries(files).flatMap(([file, symbols]) => Object.values(symbols).map(({ symbol }) => `${kind}: ${file}: ${symbol}`)),
  );
  process.stdout.write(JSON.stringify({ processed: counters.processed, problems }));
}
