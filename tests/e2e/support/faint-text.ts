/**
 * Runs inside the browser: must not refer to anything outside itself. Text on too little contrast (WCAG 2.2, 1.4.3), each with its ratio.
 * axe cannot tell the ground of what lies in the top layer.
 */
export function faintText(): { readonly looked: number; readonly faint: readonly string[] } {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
  type Colour = readonly [red: number, green: number, blue: number];
  /** As it comes to lie over `ground`, in whatever notation. */
  const over = (colour: string, ground: Colour): Colour => {
    canvas.fillStyle = `rgb(${ground.join(" ")})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const groundOf = (element: Element | null): Colour => {
    if (!element) return dark ? [18, 18, 18] : [255, 255, 255];
    const { backgroundColor } = getComputedStyle(element);
    // What is in the top layer, and opaque, has the page under it and does not show it.
    return over(backgroundColor, groundOf(parentOf(element)));
  };
  const brightness = (colour: Colour) => {
    const [red, green, blue] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
  const texts = all(document).filter((element) => {
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const drawn = element.hasAttribute("data-sample") || element.hasAttribute("data-text");
    const idle = element.closest(":disabled, svg, style, script, title, option, [aria-hidden=true]");
    return (words || drawn) && !idle && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
  const faint = texts.flatMap((element) => {
    const ground = groundOf(element);
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const [one, other] = [brightness(over(color, ground)), brightness(ground)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = Number.parseFloat(fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    return ratio < least ? [`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 80)}`] : [];
  });
  return { looked: texts.length, faint };
}
