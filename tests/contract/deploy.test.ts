/** The files of `deploy/` start a server that there is: every option and every setting in them is one that it knows. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../scripts/project-root.ts";
import { readContainerfile } from "./support/read-containerfile.ts";

const read = (name: string) => readFileSync(join(projectRoot, "deploy", name), "utf8");
const help = spawnSync(process.execPath, ["server/main.ts", "--help"], { cwd: projectRoot, encoding: "utf8" }).stdout;
const known = (what: string) => new RegExp(`${what}(?![\\w-])`).test(help);

interface Compose {
  readonly services: {
    readonly server: {
      readonly command: readonly string[];
      readonly build: { readonly context: string; readonly dockerfile: string };
      readonly environment: Readonly<Record<string, string>>;
      readonly volumes: readonly string[];
    };
  };
}

test("compose", () => {
  const { command, environment, volumes } = (parse(read("compose.yaml")) as Compose).services.server;
  const options = command.filter((part) => part.startsWith("--"));
  expect(options.length).toBeGreaterThan(1);
  expect([known("--dat"), known("WAYMARK_ORIGI")]).toEqual([false, false]);
  expect(options.filter((option) => !known(option))).toEqual([]);
  expect(Object.keys(environment).filter((name) => !known(name))).toEqual([]);
  // What is kept outlives the container.
  expect(volumes.map((volume) => volume.split(":")[1])).toContain(command[command.indexOf("--data") + 1]);
});

test("systemd", () => {
  const unit = read("waymark.service");
  const start = /^ExecStart=(.*)$/m.exec(unit)?.[1] ?? "";
  const options = start.split(" ").filter((part) => part.startsWith("--"));
  expect(options.length).toBeGreaterThan(1);
  expect(options.filter((option) => !known(option))).toEqual([]);
  expect(start).toContain("/server/main.ts");
  // The folder that the unit may write to is the one that it is told of.
  const state = /^StateDirectory=(.*)$/m.exec(unit)?.[1];
  expect(start).toContain(`--data /var/lib/${state}`);
});

const stages = readContainerfile(read("Containerfile"));
const last = stages.at(-1) ?? [];
const all = (name: string) => last.filter((one) => one.name === name).map(({ rest }) => rest);
/** Arguments of an instruction in its JSON form. */
const list = (text: string) => JSON.parse(text) as string[];

test("container: instructions that there are, from fixed images, as nobody in particular", () => {
  const known = ["FROM", "WORKDIR", "ENV", "COPY", "RUN", "USER", "VOLUME", "EXPOSE", "STOPSIGNAL", "HEALTHCHECK", "CMD"];
  expect(stages.length).toBeGreaterThan(1);
  expect(stages.flat().filter(({ name }) => !known.includes(name))).toEqual([]);
  for (const [from] of stages) expect(from?.rest).toMatch(/^docker\.io\/library\/node:24-\S+( AS [a-z]+)?$/);
  expect(all("USER")).toEqual(["node"]);
  // Settings and keys come with the start, never with the image.
  expect(all("ENV")).toEqual(["NODE_ENV=production"]);
});

test("container: starts the server as compose does, and keeps what it keeps outside of itself", () => {
  const { command, build, volumes } = (parse(read("compose.yaml")) as Compose).services.server;
  expect(list(all("CMD")[0] ?? "")).toEqual(command);
  expect(build).toEqual({ context: "..", dockerfile: "deploy/Containerfile" });
  expect(volumes.map((volume) => volume.split(":")[1])).toEqual(all("VOLUME"));
  expect(help).toContain(`default ${all("EXPOSE")[0]}`);
  const [, check = "[]"] = /CMD (\[.*\])$/.exec(all("HEALTHCHECK")[0] ?? "") ?? [];
  expect(list(check).join(" ")).toContain(`:${all("EXPOSE")[0]}/readyz`);
});

test("container: copies what is there, and all that the server and the command line import", () => {
  const copies = all("COPY").filter((rest) => !rest.startsWith("--from="));
  const named = copies.flatMap((rest) => rest.split(" ").slice(0, -1));
  expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const folders = ["server", "cli", "scripts/server", "rollout", "lib/core", "lib/schema"];
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
  const wrong = files.flatMap((file) => {
    const text = readFileSync(join(projectRoot, file), "utf8");
    return [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)"/gm)].flatMap(([, target = ""]) => {
      if (target.startsWith("node:")) return [];
      const path = target.startsWith(".") ? join(dirname(file), target).replaceAll("\\", "/") : null;
      const name = target.split("/", target.startsWith("@") ? 2 : 1).join("/");
      const there = path === null ? name in dependencies : named.some((folder) => path.startsWith(`${folder}/`));
      return there ? [] : [`${file}: ${target}`];
    });
  });
  expect(files.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test("container: nothing that is made or kept here goes into the image", () => {
  const ignored = readFileSync(join(projectRoot, ".dockerignore"), "utf8").split("\n");
  for (const path of [".git", ".data", "dist", "**/node_modules"]) expect(ignored).toContain(path);
});
