/**
 * Files that a person chooses in a file input. The browser fires `input` and then `change`; the page would have the files with the first,
 * so that one is judged, and the input is emptied in the same turn. What may go on comes back as the same files with the same two events.
 */
import type { Attempt } from "../attempt.ts";
import { cancel } from "../cancel.ts";
import { pageTransfer } from "../composer/page-transfer.ts";
import { type ReleaseResult, whileReleasing } from "../composer/release.ts";
import type { Gate } from "../gate.ts";
import type { Ears } from "../listen-early.ts";
import { filledInput, inputsInside } from "./upload-input.ts";
import { visiblePlace } from "./upload-place.ts";

/** What was decided at `input` counts for the `change` that follows it. True: it goes on. */
const decided = new WeakMap<HTMLInputElement, boolean>();
/** What each input holds with our knowledge. */
const known = new WeakMap<HTMLInputElement, readonly File[]>();
/** What is about to reach an input by a drop that goes on: it has been judged already. */
let dropped: { readonly input: HTMLInputElement; readonly files: readonly File[] } | null = null;

export function listenForUploads(ears: Ears, gate: Gate): void {
  const inside = new WeakSet<ShadowRoot>();
  let last: Event | null = null;

  function hear(event: Event): void {
    // Typed text is an InputEvent. What the page dispatches itself brings only what the page already has.
    if (!event.isTrusted || event instanceof InputEvent || event === last) return;
    const input = filledInput(event, (candidate) => !isKnown(candidate));
    if (!input) return;
    last = event;
    judgeOnce(event, input, gate);
    hearInside(input);
  }

  /** `change` never leaves a shadow root: there it is taken at the root, before everything in it. */
  function hearInside(input: HTMLInputElement): void {
    const root = input.getRootNode();
    if (!(root instanceof ShadowRoot) || inside.has(root)) return;
    inside.add(root);
    for (const type of ["input", "change"]) root.addEventListener(type, hear, true);
  }

  ears.on(["input", "change"], hear);
  // The click that opens the browser's dialog, often the page's own: a root that is listened to from here on is listened to in time.
  ears.on(["click"], (event) => {
    for (const input of inputsInside(event)) hearInside(input);
  });
}

/** For the events of one choice of files: judges at the first, and cancels both where the files do not go on. */
export function judgeOnce(event: Event, input: HTMLInputElement, gate: Gate): void {
  const before = event.type === "change" ? decided.get(input) : undefined;
  if (before === undefined) {
    const goesOn = isDropped(input) || admitFiles(gate, input, event);
    if (event.type === "input") decided.set(input, goesOn);
    return;
  }
  decided.delete(input);
  if (!before) cancel(event);
}

/**
 * Judges the files that a person has put into the input, which may be in no document at all. True: they stay. False: the input is empty,
 * and they come back, with `input` and `change`, if they may go on. `event` is what told of them, null if it cannot be cancelled.
 */
export function admitFiles(gate: Gate, input: HTMLInputElement, event: Event | null): boolean {
  const files = [...(input.files ?? [])];
  if (files.length === 0) return true;
  const goesOn = gate.admit(event, () => attemptOf(input, files));
  if (goesOn) known.set(input, files);
  else input.value = "";
  return goesOn;
}

/** The browser puts what is dropped on an input into it in the same task. */
export function expectDropped(input: HTMLInputElement, files: readonly File[]): void {
  dropped = { input, files };
  setTimeout(() => {
    dropped = null;
  });
}

/** The drop and the input show two objects for one file. */
function isDropped(input: HTMLInputElement): boolean {
  return (
    dropped?.input === input && [...(input.files ?? [])].every((file) => dropped?.files.some((other) => sameLabel(file, other)))
  );
}

function sameLabel(file: File, other: File): boolean {
  return file.name === other.name && file.size === other.size && file.lastModified === other.lastModified;
}

/** By the objects themselves: another file of the same name and size is another file. */
function isKnown(input: HTMLInputElement): boolean {
  const before = known.get(input);
  const now = [...(input.files ?? [])];
  return before?.length === now.length && now.every((file, index) => file === before[index]);
}

function attemptOf(input: HTMLInputElement, files: readonly File[]): Attempt {
  const wasConnected = input.isConnected;
  const focused = document.activeElement;
  const give = async (given: readonly File[]) =>
    wasConnected && !input.isConnected ? ("refused" as const) : giveFiles(input, given);
  return {
    kind: "upload",
    content: { plain: "", html: "", uriList: "", files },
    target: visiblePlace(input),
    before: () => "",
    readBack: () => null,
    releaseOriginal: () => give(files),
    // A copy has no place in a folder: the page would get a tree that is not the person's.
    releaseRedacted: files.some((file) => file.webkitRelativePath !== "") ? null : (redacted) => give(redacted.files),
    leave() {
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  };
}

/** As if the person had just chosen them there. */
export function giveFiles(input: HTMLInputElement, files: readonly File[]): ReleaseResult {
  input.files = pageTransfer({ forms: [], files }).files;
  if (input.files?.length !== files.length) return "refused";
  known.set(input, [...input.files]);
  whileReleasing(() => {
    input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return "taken";
}
