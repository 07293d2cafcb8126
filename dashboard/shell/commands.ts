/** What the command palette can do. */
interface Named {
  readonly key: string;
  readonly label: string;
  /** What it is, in a word. */
  readonly kind: string;
}

/** Goes to an address of the dashboard, or does something here. */
export type Command = Named & ({ readonly to: string } | { readonly run: () => void });

/** Those in whose label every word of the text occurs, those that begin with it first; all for no text. */
export function fitting<Some extends Pick<Named, "label">>(commands: readonly Some[], text: string): Some[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first = ""] = words;
  const late = ({ label }: Some) => (label.toLocaleLowerCase().startsWith(first) ? 0 : 1);
  return commands
    .filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)))
    .sort((one, other) => late(one) - late(other));
}
