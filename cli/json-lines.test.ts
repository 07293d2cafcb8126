import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { answerLines, idField } from "./json-lines.ts";

const nobody = new Writable({ write: (_chunk, _encoding, done) => done() });

test("reads no further while its reader is behind", async () => {
  const chunks = 400;
  let taken = 0;
  const lines = `{"id":"${"x".repeat(1000)}"}\n`.repeat(70);
  const input = Readable.from(
    (function* () {
      for (; taken < chunks; taken++) yield Buffer.from(lines);
    })(),
    { objectMode: false, highWaterMark: 1 },
  );
  let letGo: (() => void) | undefined;
  let written = 0;
  const output = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString().split("\n").length - 1;
      if (letGo) done();
      else letGo = done;
    },
  });
  const status = answerLines((line) => ({ id: idField(line) }), { input, output, errors: nobody });
  // Long enough for everything to be taken if nothing held it back.
  for (let turn = 0; turn < 20 * chunks && taken < chunks; turn++) await new Promise(setImmediate);
  expect(taken).toBeLessThan(10);
  letGo!();
  expect(await status).toBe(0);
  expect(written).toBe(70 * chunks);
});

test("a character split between chunks arrives whole", async () => {
  const seen: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      seen.push(chunk.toString());
      done();
    },
  });
  const bytes = Buffer.from('{"id":"é😀日"}\n');
  const input = Readable.from(
    [...bytes].map((byte) => Buffer.of(byte)),
    { objectMode: false },
  );
  expect(await answerLines(idField, { input, output, errors: nobody })).toBe(0);
  expect(seen.join("")).toBe('"é😀日"\n');
});

test("the answers before a bad line come out before the complaint about it", async () => {
  const seen: string[] = [];
  const into = (name: string) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        seen.push(`${name} ${chunk.toString().trim()}`);
        done();
      },
    });
  const input = Readable.from([Buffer.from('{"id":1}\n{"id":2}\n{}\n{"id":4}\n')], { objectMode: false });
  expect(await answerLines(idField, { input, output: into("out"), errors: into("err") })).toBe(1);
  expect(seen).toEqual(["out 1\n2", "err line 3: id: expected a string or a number", "out 4"]);
});

test("a mistake of ours is no bad line", async () => {
  const input = Readable.from([Buffer.from('{"id":1}\n')], { objectMode: false });
  const broken = () => {
    throw new TypeError("broken");
  };
  await expect(answerLines(broken, { input, output: nobody, errors: nobody })).rejects.toThrow("broken");
});
