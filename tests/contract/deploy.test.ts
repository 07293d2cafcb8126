/** The files of `deploy/` start a server that there is: every option and every setting in them is one that it knows. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { projectRoot } from "../../scripts/project-root.ts";

const read = (name: string) => readFileSync(join(projectRoot, "deploy", name), "utf8");
const help = spawnSync(process.execPath, ["server/main.ts", "--help"], { cwd: projectRoot, encoding: "utf8" }).stdout;
const known = (what: string) => new RegExp(`${what}(?![\\w-])`).test(help);

interface Compose {
  readonly services: {
    readonly server: {
      readonly command: readonly string[];
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
