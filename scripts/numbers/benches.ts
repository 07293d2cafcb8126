/** A benchmark whose figures are published. */
export interface PublishedBench {
  readonly name: string;
  /** What it answers, for the page. */
  readonly about: string;
  /** Arguments of `scripts/run.mjs`. */
  readonly command: readonly string[];
  /** Options of `npm run numbers` that it is told, with their values. */
  readonly takes: readonly ("corpora" | "catalog" | "rows" | "activities")[];
  /** Long: only with `--only` or `--with`. */
  readonly long?: true;
}

const bench = (name: string, about: string, takes: PublishedBench["takes"] = []): PublishedBench => {
  return { name, about, command: ["bench", name], takes };
};

/** In the order of the page, which is the order in which they run. */
export const publishedBenches: readonly PublishedBench[] = [
  bench("classify", "What is found in texts, how often that is wrong, how fast, and what other tools make of the same texts", [
    "corpora",
  ]),
  bench("hostile", "The worst that a text made for it can cost"),
  bench("policy", "What a decision costs under a policy of 10,000 rules"),
  bench("bundle-sizes", "What a person downloads and a page loads"),
  bench("verdict", "How long a paste waits for its verdict"),
  bench("page-start", "What the start of an AI tool's page waits for"),
  bench("card", "From a paste to the question on screen"),
  bench("page", "What a person feels: typing, pasting, loading, beside a browser without Waymark"),
  bench("files", "Reading files: what is found, how long it takes, how much memory"),
  bench("discovery", "The catalogue beside public lists, and AI tools that no list names", ["catalog"]),
  bench("ingest", "What the server takes in, committed and synced", ["rows"]),
  bench("dashboard", "From an address of the dashboard to what is to be seen", ["activities"]),
  bench("kill", "What is lost when the server is killed while it writes"),
  bench("outage", "How 5,000 browsers come back after ten minutes without the server"),
  { ...bench("soak", "A fleet against one server for half an hour"), long: true },
  { ...bench("mutate-rules", "Do the examples notice a broken rule?"), long: true },
  { name: "matrix", about: "Every way into every chat UI", command: ["matrix"], takes: [], long: true },
];
