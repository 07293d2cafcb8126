/** The page's own paste and copy buttons. */

import { writeClipboard } from "../schema/bus.ts";
import type { Bus } from "./bus.ts";
import type { FileGate } from "./file-gate.ts";
import { apply, bare, getterOf, hook, promise, whenSettled } from "./natives.ts";

type Forms = Record<string, Blob>;

export function watchClipboard(bus: Bus, mayHave: FileGate): void {
  if (!window.Clipboard) return;
  const NativeDomException = DOMException;
  const refusal = () => new NativeDomException("Read permission denied.", "NotAllowedError");

  hook(Clipboard.prototype, "readText", (native, self, args) =>
    promise((resolve, reject) =>
      whenSettled(
        apply(native, self, args) as Promise<string>,
        (text) =>
          bus.askFor(
            "clipboard",
            (id) => writeClipboard(id, text, ""),
            (how, changed) => {
              if (how === "left") reject(refusal());
              else resolve(how === "changed" ? changed : text);
            },
          ),
        reject,
      ),
    ),
  );
  if (window.ClipboardItem) watchItems(bus, mayHave, refusal);

  hook(Clipboard.prototype, "writeText", (native, self, args) => {
    if (typeof args[0] === "string") bus.tell("copied", args[0]);
    return apply(native, self, args);
  });
}

function watchItems(bus: Bus, mayHave: FileGate, refusal: () => DOMException): void {
  const NativeItem = ClipboardItem;
  const NativeBlob = Blob;
  const NativeFile = File;
  const typesOf = getterOf(ClipboardItem.prototype, "types");
  const { getType } = ClipboardItem.prototype;
  const { text: blobText } = Blob.prototype;

  hook(Clipboard.prototype, "read", (native, self, args) =>
    promise((resolve, reject) =>
      whenSettled(
        apply(native, self, args) as Promise<ClipboardItems>,
        (items) =>
          formsOf(items, (plain, html, files) =>
            bus.askFor(
              "clipboard",
              (id) => writeClipboard(id, plain, html),
              (how, changed) => {
                if (how === "left") return reject(refusal());
                // A redacted text goes on alone.
                if (how === "changed") return resolve([new NativeItem(textForm(changed))]);
                return allOf(
                  files,
                  0,
                  () => resolve(items),
                  () => reject(refusal()),
                );
              },
            ),
          ),
        reject,
      ),
    ),
  );

  function textForm(text: string): Forms {
    return bare({ "text/plain": new NativeBlob([text], bare({ type: "text/plain" })) });
  }

  function allOf(files: readonly File[], at: number, yes: () => void, no: () => void): void {
    const file = files[at];
    // A picture cannot be changed: it goes in as it is, or not at all.
    if (file) mayHave(file, (given) => (given === file ? allOf(files, at + 1, yes, no) : no()));
    else yes();
  }

  /** Plain text, HTML and the rest as files, of all items. */
  function formsOf(items: ClipboardItems, use: (plain: string, html: string, files: File[]) => void): void {
    const files: File[] = [];
    let plain = "";
    let html = "";
    let left = 1;
    const done = () => {
      if (--left === 0) use(plain, html, files);
    };
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as ClipboardItem;
      const types = typesOf(item);
      for (let each = 0; each < types.length; each++) {
        const type = types[each] as string;
        left++;
        const failed = () => done();
        whenSettled(
          apply(getType, item, [type]) as Promise<Blob>,
          (blob) => {
            if (type !== "text/plain" && type !== "text/html") {
              files[files.length] = new NativeFile([blob], "clipboard", bare({ type }));
              return done();
            }
            return whenSettled(
              apply(blobText, blob, []) as Promise<string>,
              (text) => {
                if (type === "text/plain") plain += text;
                else html += text;
                done();
              },
              failed,
            );
          },
          failed,
        );
      }
    }
    done();
  }
}
