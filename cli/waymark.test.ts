/** Drives the real program as other programs do: arguments, standard input, standard output, exit status. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });
const program = fileURLToPath(new URL("./waymark.ts", import.meta.url));

function start(...args: string[]) {
  return spawn(process.execPath, [program, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

async function run(args: readonly string[], input = "") {
  const child = start(...args);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [status] = (await once(child, "close")) as [number];
  return { status, err, out };
}
/** The same for a command that answers lines. */
async function runLines(...args: Parameters<typeof run>) {
  const { out, ...rest } = await run(...args);
  const lines = out.split("\n").filter((line) => line !== "");
  return { ...rest, out, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
const jsonLines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const mail = "ana@company.example";

test("classify: findings in order, offsets in UTF-16 code units, never the text", async () => {
  const { status, lines, out, err } = await runLines(
    ["classify"],
    jsonLines({ id: "a", text: `😀 ${mail}` }, { id: 2, text: "nothing" }),
  );
  expect(lines).toEqual([
    {
      id: "a",
      findings: [{ detector: "email-address", category: "personal", start: 3, end: 22, confidence: 0.95, severity: "low" }],
    },
    { id: 2, findings: [] },
  ]);
  expect(out).not.toContain("company");
  expect({ status, err }).toEqual({ status: 0, err: "" });
});

test("classify: a bad line is named and does not stop the rest; nothing of it is repeated", async () => {
  const input = `{"id":"1","text":"a"}\nnope hunter2\n{"id":"3","text":5}\n[1]\n{"text":"a"}\n{"id":"6"}\n\n{"id":"8","text":"b"}\n`;
  const { status, lines, err } = await runLines(["classify"], input);
  expect(lines.map(({ id }) => id)).toEqual(["1", "8"]);
  expect(err.trimEnd().split("\n")).toEqual([
    "line 2: line: expected one JSON object",
    "line 3: text: expected a string",
    "line 4: line: expected one JSON object",
    "line 5: id: expected a string or a number",
    "line 6: text: expected a string",
  ]);
  expect(status).toBe(1);
});

test("classify: CRLF, blank lines, a byte order mark, no last line break, lone surrogates, other fields", async () => {
  const input = `\ufeff{"id":"1","text":"${mail}"}\r\n\r\n   \n{"id":"2","text":"\\ud800 ${mail}","spans":[]}`;
  const { status, lines } = await runLines(["classify"], input);
  expect(lines).toMatchObject([
    { id: "1", findings: [{ start: 0 }] },
    { id: "2", findings: [{ start: 2 }] },
  ]);
  expect(status).toBe(0);
});

test("classify: empty input is no error", async () => {
  expect(await run(["classify"])).toMatchObject({ status: 0, out: "", err: "" });
});

test("classify: answers while its input is still open, and keeps the order over many lines", async () => {
  const { lines } = await runLines(
    ["classify"],
    jsonLines(...Array.from({ length: 5_000 }, (_, id) => ({ id, text: `${mail} ${id}` }))),
  );
  expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 5_000 }, (_, id) => id));

  const child = start("classify");
  child.stdin.write(jsonLines(...Array.from({ length: 5_000 }, (_, id) => ({ id, text: mail }))));
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  expect(first.toString()).toMatch(/^\{"id":0,/);
  child.stdin.end();
  child.stdout.resume();
  expect(await once(child, "close")).toEqual([0, null]);
});

test("classify: ends quietly if its reader goes away", async () => {
  const child = start("classify");
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk));
  child.stdin.on("error", () => undefined);
  child.stdout.once("data", () => child.stdout.destroy());
  for (let i = 0; i < 20_000; i++) child.stdin.write(jsonLines({ id: i, text: mail }));
  child.stdin.end();
  expect(await once(child, "close")).toEqual([0, null]);
  expect(err).toBe("");
});

test("match: the tool of an address, or none", async () => {
  const { status, lines, err } = await runLines(
    ["match"],
    jsonLines(
      { id: 1, url: "https://chatgpt.com/c/1" },
      { id: 2, url: "https://CHATGPT.com:443/" },
      { id: 3, url: "https://chatgpt.com.evil.example/" },
      { id: 4, url: "https://github.com/copilot/c/1" },
      { id: 5, url: "https://github.com/anyone/copilot" },
      { id: 6, url: "ftp://chatgpt.com/" },
      { id: 7, url: "chatgpt.com" },
      { id: 8 },
    ),
  );
  expect(lines).toEqual([
    { id: 1, tool: "chatgpt" },
    { id: 2, tool: "chatgpt" },
    { id: 3, tool: null },
    { id: 4, tool: "github-copilot" },
    { id: 5, tool: null },
    { id: 6, tool: null },
  ]);
  expect(err).toBe("line 7: url: expected an absolute URL\nline 8: url: expected a string\n");
  expect(status).toBe(1);
});

test("detectors --json: id, category and family of each", async () => {
  const { status, out } = await run(["detectors", "--json"]);
  const rows = JSON.parse(out) as unknown[];
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(rows).toContainEqual({ id: "iban", category: "payment", family: "BANK" });
  expect(rows).toContainEqual({ id: "person-name", category: "personal", family: "PERSON" });
  expect(status).toBe(0);
});

test("detectors: the same for people", async () => {
  expect((await run(["detectors"])).out).toMatch(/^iban +payment +BANK$/m);
});

test.for([[["--help"]], [["classify", "--help"]], [["detectors", "--help"]], [["explain", "--help"]], [["match", "-h"]]])(
  "%s says how, on standard output",
  async ([args]) => {
    const { status, out, err } = await run(args!);
    expect(out).toContain("Exit status: 0 done");
    expect({ status, err }).toEqual({ status: 0, err: "" });
  },
);

test.for([
  { args: [], says: "waymark <command>" },
  { args: ["clasify"], says: "command: expected one of classify, company, detectors, explain, match" },
  { args: ["classify", "--json"], says: "waymark classify: options: expected --help or --policy" },
  { args: ["classify", "file.jsonl"], says: "waymark classify: options: expected --help or --policy" },
  { args: ["detectors", "--xml"], says: "waymark detectors: options: expected --help or --json" },
])("wrong usage: $args", async ({ args, says }) => {
  const { status, out, err } = await run(args);
  expect(err).toContain(says);
  expect({ status, out }).toEqual({ status: 2, out: "" });
});
