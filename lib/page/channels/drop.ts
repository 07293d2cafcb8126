/**
 * Drops of files and of text. A drop is cancelled before the page hears of it, and what may go on is dropped once more, by an event of
 * ours that really carries it. That event does nothing by itself: where the page leaves it to the browser, we do what the browser would.
 */
import type { Attempt } from "../attempt.ts";
import { cancel } from "../cancel.ts";
import { restoreCaret } from "../composer/caret.ts";
import { contentOf } from "../composer/content-of.ts";
import type { Carried } from "../composer/page-transfer.ts";
import { isPromptField } from "../composer/prompt-field.ts";
import { composerOf, readComposer } from "../composer/read-composer.ts";
import { isReleasing, type ReleaseResult, release } from "../composer/release.ts";
import { selectionSettled } from "../composer/selection-settled.ts";
import { deepTarget } from "../deep-target.ts";
import type { Gate } from "../gate.ts";
import type { Ears } from "../listen-early.ts";
import { filesOf } from "./drop-files.ts";
import { watchOwnDrags } from "./drop-own.ts";
import { caretAt, takesText } from "./drop-point.ts";
import { type DropPlace, endDrag, replayDrop } from "./drop-replay.ts";
import { expectDropped, giveFiles } from "./upload.ts";
import { isFileInput } from "./upload-input.ts";

export function listenForDrops(ears: Ears, gate: Gate): void {
  const isOwnMove = watchOwnDrags(ears);
  ears.on(["drop"], (event) => {
    // What the page drops on itself brings only what it already has.
    if (!(event instanceof DragEvent) || !event.isTrusted || isReleasing()) return;
    if (gate.parts.showing.owns(event)) {
      cancel(event);
      return;
    }
    const target = deepTarget(event);
    if (isOwnMove(event, target)) return;
    const busy = gate.holding;
    const { dataTransfer } = event;
    const files = [...(dataTransfer?.files ?? [])];
    if (gate.admit(event, () => attemptOf(event, target), isPromptField)) {
      if (isFileInput(target)) expectDropped(target, files);
      return;
    }
    // Whoever is dragging must not take a text that did not arrive for moved, and delete it.
    if (dataTransfer) dataTransfer.dropEffect = "none";
    if (busy) endDrag(placeOf(event, target));
  });
}

function attemptOf(event: DragEvent, target: Element): Attempt {
  const place = placeOf(event, target);
  const caret = caretAt(target, event);
  const { files, gather } = filesOf(event.dataTransfer);
  const content = { ...contentOf(event.dataTransfer), files };
  const forms = formsOf(event.dataTransfer);
  let gathered: readonly File[] | null = files;
  const onlyFiles = content.plain === "" && content.html === "";
  // What lies under the pointer may be gone when the editor has drawn what it took.
  const composer = composerOf(target) ?? target;
  const readsBack = !onlyFiles && takesText(target);

  async function drop(carried: Carried): Promise<ReleaseResult> {
    const answer = await replayDrop(place, carried);
    if (answer === "taken") return answer;
    const text = carried.forms.find(([type]) => type === "text/plain")?.[1] ?? "";
    if (answer === "unhandled" && isFileInput(target) && carried.files.length > 0) {
      return giveFiles(target, target.multiple ? carried.files : carried.files.slice(0, 1));
    }
    if (answer === "unhandled" && text !== "" && takesText(target)) {
      restoreCaret(target, caret);
      await selectionSettled();
      return release(target, caret, { text, html: carried.forms.find(([type]) => type === "text/html")?.[1] ?? "" });
    }
    endDrag(place);
    return "refused";
  }

  return {
    kind: "drop",
    content,
    ...(gather && {
      async gather() {
        gathered = await gather();
        return gathered && { ...content, files: gathered };
      },
    }),
    target,
    before: () => readComposer(composer),
    readBack: () => (readsBack ? readComposer(composer) : null),
    // Not all of a folder would be less than the person has dropped.
    releaseOriginal: async () => (gathered ? drop({ forms, files: gathered }) : "refused"),
    releaseRedacted: ({ text, files: copies }) => drop({ forms: text === "" ? [] : [["text/plain", text]], files: copies }),
    leave: () => endDrag(place),
  };
}

function placeOf(
  { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey }: DragEvent,
  target: Element,
): DropPlace {
  return { target, at: { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } };
}

/** Also the forms that only the site itself knows. */
function formsOf(data: DataTransfer | null): [string, string][] {
  if (!data) return [];
  return data.types.filter((type) => type !== "Files").map((type) => [type, data.getData(type)]);
}
