/** Files by handle: of a file picker, of a folder, of something dropped. What the page keeps for itself in its private store is its own. */
import type { FileGate } from "./file-gate.ts";
import { apply, getterOf, hook, memory, promise, whenSettled } from "./natives.ts";

export function watchHandles(mayHave: FileGate): void {
  if (!window.FileSystemFileHandle) return;
  const { getDirectory } = StorageManager.prototype;
  const { resolve: pathOf } = FileSystemDirectoryHandle.prototype;
  const { storage } = navigator;
  const sizeOf = getterOf(Blob.prototype, "size");
  const changedAt = getterOf(File.prototype, "lastModified");
  const letThrough = memory<string>();
  const NativeDomException = DOMException;

  hook(FileSystemFileHandle.prototype, "getFile", (native, self, args) =>
    promise((resolve, reject) =>
      whenSettled(
        apply(native, self, args) as Promise<File>,
        (file) => {
          const version = `${sizeOf(file)} ${changedAt(file)}`;
          // Many pages read a file twice, and nobody is asked twice.
          if (letThrough.get(self as object) === version) return resolve(file);
          return isPrivate(self, (own) => {
            if (own) return resolve(file);
            return mayHave(file, (given) => {
              if (!given) return reject(new NativeDomException("The request is not allowed.", "NotAllowedError"));
              if (given === file) letThrough.set(self as object, version);
              return resolve(given);
            });
          });
        },
        reject,
      ),
    ),
  );

  function isPrivate(handle: unknown, use: (own: boolean) => void): void {
    const no = () => use(false);
    whenSettled(
      apply(getDirectory, storage, []) as Promise<FileSystemDirectoryHandle>,
      (root) => whenSettled(apply(pathOf, root, [handle]) as Promise<string[] | null>, (path) => use(path !== null), no),
      no,
    );
  }
}
