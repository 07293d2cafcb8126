/** SQLite databases (their file format, 1 and 2): every table with its columns, and what is still in pages that no table has any more. */
import { columnName, tableText } from "../../core/tables/table-text.ts";
import { fileLimits } from "../file-limits.ts";
import { type Sink, Unreadable } from "../sink.ts";
import { readStrings } from "./read-strings.ts";
import { recordValues, varint } from "./sqlite-record.ts";
import { columnsOf } from "./table-columns.ts";

const headLength = 100;
const leafTable = 13;
const innerTable = 5;
const leafIndex = 10;
const innerIndex = 2;
/** Deeper than any tree whose pages name two others each. */
const deepest = 40;

/** Throws `Unreadable`. */
export function readSqlite(bytes: Uint8Array, sink: Sink): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 512) throw new Unreadable("broken");
  const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  if (size < 512) throw new Unreadable("broken");
  const usable = size - (bytes[20] ?? 0);
  const decoder = new TextDecoder(["utf-8", "utf-8", "utf-16le", "utf-16be"][view.getUint32(56)] ?? "utf-8");
  const seen = new Set<number>();
  let cells = 0;

  /** Null where there is no such page, or it was read before: then the file is damaged. */
  function pageAt(number: number): Uint8Array | null {
    if (number < 1 || number * size > bytes.length || seen.has(number)) return null;
    seen.add(number);
    return bytes.subarray((number - 1) * size, number * size);
  }

  function* rowsOf(root: number, depth = 0): Generator<string[]> {
    const page = pageAt(root);
    if (!page || depth > deepest) return sink.miss("broken");
    const at = root === 1 ? headLength : 0;
    const kind = page[at] ?? 0;
    const inner = kind === innerTable || kind === innerIndex;
    if (!inner && kind !== leafTable && kind !== leafIndex) return sink.miss("broken");
    const pages = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const first = at + (inner ? 12 : 8);
    for (let index = 0; index < pages.getUint16(at + 3) && first + index * 2 + 2 <= size; index++) {
      const cell = pages.getUint16(first + index * 2);
      if (cell + 4 > size) continue;
      if (inner) yield* rowsOf(pages.getUint32(cell), depth + 1);
      if (kind === innerTable) continue;
      const { value: length, next } = varint(page, inner ? cell + 4 : cell);
      const start = kind === leafTable ? varint(page, next).next : next;
      yield recordValues(payloadAt(page, start, length, kind === leafTable), decoder);
    }
    if (inner) yield* rowsOf(pages.getUint32(at + 8), depth + 1);
  }

  /** What does not fit into a page goes on in others. */
  function payloadAt(page: Uint8Array, start: number, length: number, isTable: boolean): Uint8Array {
    const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (length <= most) return page.subarray(start, start + length);
    sink.unpack(length);
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (usable - 4));
    const local = wanted <= most ? wanted : least;
    const payload = new Uint8Array(length);
    payload.set(page.subarray(start, start + local));
    let number = numberAt(page, start + local);
    for (let at = local; at < length; ) {
      const more = pageAt(number);
      if (!more) {
        sink.miss("broken");
        break;
      }
      const part = more.subarray(4, Math.min(usable, 4 + length - at));
      payload.set(part, at);
      at += part.length;
      number = numberAt(more, 0);
    }
    return payload;
  }

  for (const [type, name = "", , root, sql = ""] of [...rowsOf(1)]) {
    if (type !== "table" || !Number(root)) continue;
    const columns = columnsOf(sql);
    const all = columns.map((text, index) => ({ text, row: 0, column: columnName(index), node: 0 }));
    let row = 0;
    for (const values of rowsOf(Number(root))) {
      row += 1;
      cells += values.length;
      if (cells > fileLimits.cells) throw new Unreadable("too-large");
      values.forEach((text, index) => {
        if (text !== "") all.push({ text, row, column: columnName(index), node: 0 });
      });
    }
    if (row > 0) sink.give(tableText(all), { kind: "table", name });
  }
  readLeftOver();

  /** Of rows that were deleted, for one; what is in indexes stands in tables as well. */
  function readLeftOver(): void {
    const rest: Uint8Array[] = [];
    for (let number = 2; number * size <= bytes.length; number++) {
      const page = seen.has(number) ? null : pageAt(number);
      if (page && page[0] !== leafIndex && page[0] !== innerIndex) rest.push(page);
    }
    readStrings(rest, sink);
  }
}

function numberAt(page: Uint8Array, at: number): number {
  return at + 4 > page.length ? 0 : new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(at);
}
