import { afterEach, expect, test, vi } from "vitest";
import { readFiles } from "./read-file.ts";

afterEach(() => {
  vi.useRealTimers();
});

const nobody = { read: () => Promise.reject(new Error("no document is read here")), close: () => undefined };

async function results(files: readonly File[], room = 1_000) {
  const read = [];
  for await (const { result } of readFiles(files, {
    room,
    reading: "text",
    documents: nobody,
    stop: new AbortController().signal,
  }))
    read.push(result.text ?? result.unscanned);
  return read;
}

/** As a file on a disk can be: not what its size says, gone, or never answering. */
function oddFile(size: number, read: () => Promise<ArrayBuffer>): File {
  const odd = { name: "odd.txt", type: "text/plain", size, arrayBuffer: read };
  return { ...odd, slice: () => odd } as unknown as File;
}

const bytes = (values: readonly number[], name = "a.txt") => new File([new Uint8Array(values)], name);

test("texts of every encoding that says or shows which it is", async () => {
  const files = [
    new File(["Stra\u00dfe"], "a.txt"),
    bytes([0x53, 0xdf]),
    bytes([0xff, 0xfe, 0x41, 0, 0xac, 0x20]),
    bytes([0xfe, 0xff, 0, 0x41]),
    new File([""], "empty.txt"),
  ];
  expect(await results(files)).toEqual(["Stra\u00dfe", "S\u00df", "A\u20ac", "A", ""]);
});

test("the bytes have the last word, whatever the name", async () => {
  const zip = new File(["PK\u0003\u0004"], "report.txt");
  const text = new File(["not a picture"], "chart.png", { type: "image/png" });
  const tail = new File(["a".repeat(5_000), new Uint8Array([0])], "installer.sh");
  expect(await results([zip, text, tail], 10_000)).toEqual(["file", "not a picture", "file"]);
});

test("all files together have the room of one text", async () => {
  const file = (length: number) => new File(["x".repeat(length)], "a.txt");
  expect(await results([file(600), file(600), file(400), file(1)])).toEqual([
    "x".repeat(600),
    "too-large",
    "x".repeat(400),
    "too-large",
  ]);
});

test("of a file of four gigabytes only the beginning is read", async () => {
  const asked: number[] = [];
  const head = { arrayBuffer: async () => new TextEncoder().encode("line\n".repeat(10)).buffer };
  const huge = {
    name: "huge.log",
    type: "",
    size: 4 * 2 ** 30,
    slice(from: number, to: number) {
      asked.push(to - from);
      return head;
    },
    arrayBuffer: () => Promise.reject(new Error("read whole")),
  } as unknown as File;
  expect(await results([huge])).toEqual(["too-large"]);
  expect(asked).toEqual([4_096]);
});

test("a file that is gone, or has changed while it was read, is no clean one, and does not hide the others", async () => {
  const gone = oddFile(5, () => Promise.reject(new DOMException("gone", "NotReadableError")));
  const shrunk = oddFile(5, async () => new ArrayBuffer(2));
  expect(await results([gone, shrunk, new File(["fine"], "b.txt")])).toEqual(["error", "error", "fine"]);
});

test("a read that never ends is given up, with all that come after it", async () => {
  vi.useFakeTimers();
  const read = results([new File(["fine"], "a.txt"), oddFile(5, () => new Promise(() => {})), new File(["late"], "b.txt")]);
  await vi.runAllTimersAsync();
  expect(await read).toEqual(["fine", "error", "error"]);
  expect(vi.getTimerCount()).toBe(0);
});
