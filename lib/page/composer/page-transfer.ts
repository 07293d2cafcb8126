/** What an event of ours carries, made so that the page can read it. */

export interface Carried {
  /** Media type and value of each form of the text. */
  readonly forms: readonly (readonly [type: string, value: string])[];
  readonly files: readonly File[];
}

/** In Firefox a page reads only what its own realm has put in, and a drop's data would look empty to it. */
export function pageTransfer(carried: Carried): DataTransfer {
  const realm = firefoxRealm();
  return fill(realm ? new realm.DataTransfer() : new DataTransfer(), carried);
}

/** Gecko's constructor knows no `clipboardData`; it has `dataType` and `data`, which Chromium ignores. */
export function pagePaste(carried: Carried): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const realm = firefoxRealm();
  const [[, plain] = ["", ""], ...others] = carried.forms;
  if (realm && others.length + carried.files.length > 0) {
    // Only one form fits into the init; with more Gecko needs an event of the page's own realm, whose clipboard can be filled.
    const event = new realm.ClipboardEvent("paste", pageInit(realm, init));
    if (event.clipboardData) fill(event.clipboardData, carried);
    return event;
  }
  const clipboardData = pageTransfer(carried);
  return new ClipboardEvent("paste", { clipboardData, dataType: "text/plain", data: plain, ...init } as ClipboardEventInit);
}

/** A copy with an empty clipboard of its own, for the page to fill. */
export function pageCopy(): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const realm = firefoxRealm();
  if (realm) return new realm.ClipboardEvent("copy", pageInit(realm, init));
  return new ClipboardEvent("copy", { ...init, clipboardData: new DataTransfer() });
}

/** `init` holds plain values only; `dataTransfer` goes in as it is. */
export function pageDrag(type: string, dataTransfer: DataTransfer, init: Omit<DragEventInit, "dataTransfer">): DragEvent {
  const realm = firefoxRealm();
  if (!realm) return new DragEvent(type, { ...init, dataTransfer });
  return new realm.DragEvent(type, pageInit(realm, { ...init, dataTransfer }));
}

function fill(transfer: DataTransfer, { forms, files }: Carried): DataTransfer {
  for (const [type, value] of forms) transfer.setData(type, value);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

type Realm = typeof globalThis;

/** The page's own constructors, as only Firefox's content scripts reach them; null elsewhere. */
function firefoxRealm(): Realm | null {
  return (globalThis as unknown as { wrappedJSObject?: Realm }).wrappedJSObject ?? null;
}

/** An object of the page's realm, whose members may belong to it as well: `cloneInto` would refuse a DataTransfer. */
function pageInit<Init extends object>(realm: Realm, init: Init): Init {
  return Object.assign(new realm.Object(), init) as Init;
}
