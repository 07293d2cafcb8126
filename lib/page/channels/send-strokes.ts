/** Keys from going down to coming up: what is decided at the first event of a stroke holds for all of it. */

export interface Strokes {
  /**
   * ours: an event of a stroke that was taken from the page. composing: of one that belongs to an input method. open: to be judged.
   */
  next(event: KeyboardEvent): "ours" | "composing" | "open";
  /** The rest of this stroke is kept from the page. */
  take(event: KeyboardEvent): void;
}

type Stroke = "heard" | "taken" | "composing";

export function createStrokes(): Strokes {
  const strokes = new Map<string, Stroke>();
  return {
    next(event) {
      const { code, type, isTrusted } = event;
      // A page's own key events have no strokes: each is judged by itself.
      if (!isTrusted) return "open";
      const stroke = strokes.get(code);
      if (type === "keydown") {
        if (event.isComposing || event.keyCode === 229) {
          strokes.set(code, "composing");
          return "composing";
        }
        if (event.repeat && stroke === "taken") return "ours";
        strokes.set(code, "heard");
        return "open";
      }
      if (type === "keyup") strokes.delete(code);
      if (stroke === "composing" || event.isComposing) return "composing";
      // One that went down elsewhere, as in our own card, must not end here as a send.
      return stroke === "heard" ? "open" : "ours";
    },
    take: ({ code, type, isTrusted }) => {
      if (isTrusted && type !== "keyup") strokes.set(code, "taken");
    },
  };
}
