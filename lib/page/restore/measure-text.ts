/** How wide a text is in a font, without laying anything out. CSS pixels. */
let context: OffscreenCanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const mostKnown = 2_000;

export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  let width = known.get(key);
  if (width === undefined) {
    context ??= new OffscreenCanvas(1, 1).getContext("2d");
    if (!context) return text.length * 8;
    context.font = font;
    width = context.measureText(text).width;
    if (known.size >= mostKnown) known.clear();
    known.set(key, width);
  }
  return width;
}

/** What was measured holds the texts. */
export function forgetMeasured(): void {
  known.clear();
}
