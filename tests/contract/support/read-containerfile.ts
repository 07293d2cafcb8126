/** An instruction of a Containerfile, its continued lines joined. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The stages of a Containerfile, in order, each beginning with its FROM. */
export function readContainerfile(text: string): Instruction[][] {
  const lines = text
    .replace(/^\s*#.*$/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [name = "", ...rest] = line.split(/\s+/);
    if (name === "FROM" || stages.length === 0) stages.push([]);
    stages.at(-1)?.push({ name, rest: rest.join(" ") });
  }
  return stages;
}
