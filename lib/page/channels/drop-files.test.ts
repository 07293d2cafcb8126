import { afterEach, expect, test, vi } from "vitest";
import { filesOf } from "./drop-files.ts";

afterEach(() => {
  vi.useRealTimers();
});

interface Entry {
  readonly isDirectory: boolean;
}
const named = (name: string) => new File([name], name);
const file = (name: string) => ({ isDirectory: false, file: (done: (file: File) => void) => done(named(name)) });
const broken = { isDirectory: false, file: (_: unknown, fail: (error: Error) => void) => fail(new Error("gone")) };

/** A folder whose reader hands out two entries at a time. */
function folder(entries: readonly Entry[]) {
  return {
    isDirectory: true,
    createReader() {
      let at = 0;
      return {
        readEntries(done: (entries: readonly Entry[]) => void) {
          at += 2;
          done(entries.slice(at - 2, at));
        },
      };
    },
  };
}

function dropped(...items: readonly (readonly [Entry, File | null])[]): DataTransfer {
  const list = items.map(([entry, single]) => ({ kind: "file", webkitGetAsEntry: () => entry, getAsFile: () => single }));
  return { items: [{ kind: "string" }, ...list] } as unknown as DataTransfer;
}

const names = (files: readonly File[] | null | undefined) => files?.map(({ name }) => name);

test("single files are there at once, and nothing needs to be gathered", () => {
  const { files, gather } = filesOf(dropped([file("a"), named("a")], [file("b"), named("b")]));
  expect(names(files)).toEqual(["a", "b"]);
  expect(gather).toBeUndefined();
  expect(filesOf(null)).toEqual({ files: [] });
});

test("a folder is no file: its files are gathered, however deep and however many at a time", async () => {
  const tree = folder([file("1"), file("2"), file("3"), folder([file("4"), folder([file("5")])]), folder([])]);
  const { files, gather } = filesOf(dropped([tree, named("tree")], [file("a"), named("a")]));
  expect(names(files)).toEqual(["a"]);
  expect(names(await gather?.())).toEqual(["a", "1", "2", "3", "4", "5"]);
});

test.each([
  ["ends nowhere", () => endless],
  ["has more files than anybody attaches", () => folder(Array.from({ length: 10_001 }, (_, index) => file(String(index))))],
  ["holds a file that cannot be had", () => folder([file("1"), broken])],
])("a folder that %s is too much, never a part of it", async (_, make) => {
  expect(await filesOf(dropped([make(), null])).gather?.()).toBeNull();
});

const endless: Entry & { createReader(): unknown } = {
  isDirectory: true,
  createReader: () => ({ readEntries: (done: (entries: readonly Entry[]) => void) => done([endless]) }),
};

test("a folder that never answers is given up", async () => {
  vi.useFakeTimers();
  const silent = { isDirectory: true, createReader: () => ({ readEntries() {} }) };
  const gathered = filesOf(dropped([silent, null])).gather?.();
  await vi.runAllTimersAsync();
  expect(await gathered).toBeNull();
});
