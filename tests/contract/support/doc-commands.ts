import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../../cli/commands.ts";
import { projectRoot } from "../../../scripts/project-root.ts";

const read = (path: string) => (existsSync(join(projectRoot, path)) ? readFileSync(join(projectRoot, path), "utf8") : "");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
const door = read("scripts/run.mjs");

/** Files in which an option of `npm run NAME` is read. */
function sourcesOf(name: string, args: string): string[] {
  const bench = name === "bench" ? /^[a-z-]+/.exec(args.trim())?.[0] : /^bench:(.+)$/.exec(name)?.[1];
  if (bench !== undefined) return [`bench/${bench}.ts`, "bench/support/report.ts"];
  const [, file = ""] = new RegExp(`^  "?${name}"?: "([^"]+)"`, "m").exec(door) ?? [];
  return name === "test" ? [file, "scripts/run-suite.ts", "vitest.config.ts"] : [file];
}

const optionsIn = (args: string) => [...args.matchAll(/(?<=^|\s)--([a-z][a-z-]*)/g)].map(([, option = ""]) => option);

/** What is wrong with the commands in a line of code, one sentence each; how many there were. */
export function commandProblems(code: string): { readonly looked: number; readonly problems: readonly string[] } {
  const problems: string[] = [];
  let looked = 0;
  for (const [, short, long, rest = ""] of code.matchAll(/\bnpm (?:(start|test)\b|run (?:-s )?([a-z:]+))((?: -- [^#|;&]*)?)/g)) {
    const name = short ?? long ?? "";
    const args = rest.replace(/^ -- /, "");
    looked++;
    if (!(name in scripts)) problems.push(`npm run ${name}: package.json has no such script`);
    else if (name === "waymark") problems.push(...waymarkProblems(args));
    else problems.push(...optionProblems(name, args));
  }
  for (const [, args = ""] of code.matchAll(/(?:^|\$ |sudo )(?:npx )?waymark ([a-z][^#|;&]*)/g)) {
    looked++;
    problems.push(...waymarkProblems(args));
  }
  for (const [, path = ""] of code.matchAll(/\bnode ((?:scripts|server|bench|cli|matrix)\/[\w./-]+)/g)) {
    looked++;
    if (read(path) === "") problems.push(`node ${path}: there is no such file`);
  }
  return { looked, problems };
}

function optionProblems(name: string, args: string): string[] {
  const files = sourcesOf(name, args);
  const source = files.map(read).join("\n");
  if (args !== "" && source === "") return [`npm run ${name} -- ${args}: no file runs it`];
  return optionsIn(args).flatMap((option) =>
    new RegExp(`(?<![\\w-])(?:--)?${option}(?![\\w-])`).test(source)
      ? []
      : [`npm run ${name}: ${files.join(", ")} knows no --${option}`],
  );
}

function waymarkProblems(args: string): string[] {
  const [name = "", next = ""] = args.trim().split(/\s+/);
  if (name === "" || name === "--help") return [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return [`waymark ${name}: there is no such command`];
  const knows = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(command.help);
  return [
    ...(/^[a-z][a-z-]*$/.test(next) && !knows(next) ? [`waymark ${name} ${next}: its help does not name it`] : []),
    ...optionsIn(args).flatMap((option) =>
      option === "help" || knows(`--${option}`) ? [] : [`waymark ${name}: its help names no --${option}`],
    ),
  ];
}
