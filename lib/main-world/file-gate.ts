/** Asks the gate about a file that the page is about to get, by a file input of our own: nodes are what both worlds can see. */
import type { Bus } from "./bus.ts";
import { apply, getOwnPropertyDescriptor, getterOf, type Native } from "./natives.ts";

/** Hands over the file, a changed one in its place, or null. */
export type FileGate = (file: File, use: (given: File | null) => void) => void;

/** Call it in the first turn, before any script of the page. */
export function createFileGate(bus: Bus): FileGate {
  const { createElement } = Document.prototype;
  const { add } = DataTransferItemList.prototype;
  const { item } = FileList.prototype;
  const { setAttribute } = Element.prototype;
  const NativeDataTransfer = DataTransfer;
  const itemsOf = getterOf(DataTransfer.prototype, "items");
  const transferred = getterOf(DataTransfer.prototype, "files");
  const filesOf = getterOf(HTMLInputElement.prototype, "files");
  const setFiles = getOwnPropertyDescriptor(HTMLInputElement.prototype, "files")?.set as Native;

  return (file, use) => {
    const transfer = new NativeDataTransfer();
    apply(add, itemsOf(transfer), [file]);
    const input = apply(createElement, document, ["input"]) as HTMLInputElement;
    apply(setAttribute, input, ["type", "file"]);
    apply(setFiles, input, [transferred(transfer)]);
    bus.askFor("file", input, (how) => {
      if (how === "changed") use(apply(item, filesOf(input), [0]) as File | null);
      else use(how === "original" ? file : null);
    });
  };
}
