/** Reads what Waymark draws over a page, and presses its buttons. The root is closed to the page; the debugger sees it. */
export interface Restored {
  readonly values: readonly {
    /** As it is drawn; of one that is broken over lines the first. */
    readonly shown: string;
    /** What a screen reader says; null for one that it passes over. */
    readonly said: string | null;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** The whole of the value that is pointed at. */
  readonly whole: string | null;
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly status: string;
}

export const nothingRestored: Restored = { values: [], whole: null, buttons: [], status: "" };

/** Runs inside the browser, with the closed root: must not refer to anything outside itself. */
export function readLayer(root: ShadowRoot): Restored | null {
  const area = root.querySelector(".area");
  if (!area) return null;
  const drawn = (node: HTMLElement) =>
    getComputedStyle(node, "::before").content === "none" ? "" : (node.dataset["shown"] ?? "");
  const boxed = (node: Element) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x, y, width, height };
  };
  const whole = area.querySelector<HTMLElement>(".whole:not([hidden])");
  return {
    values: [...area.querySelectorAll<HTMLElement>(".value:not(.rest)")]
      .filter((node) => drawn(node) !== "")
      .map((node) => ({ shown: drawn(node), said: node.getAttribute("aria-label"), ...boxed(node) })),
    whole: whole && drawn(whole),
    buttons: [...area.querySelectorAll(".tools:not([hidden]) button")].map((button) => {
      const { x, y, width, height } = boxed(button);
      return { name: button.textContent, x: x + width / 2, y: y + height / 2 };
    }),
    status: area.querySelector(".tools:not([hidden]) [role=status]")?.textContent ?? "",
  };
}
