/** What every mount of the matrix tells the driver: where its parts are. Nothing of it is known to the extension. */
export type Part = "composer" | "send" | "attach" | "detached" | "clipboard" | "drop";

/** The element of a part, or null where this UI has none now. */
export type Finders = Partial<Readonly<Record<Part, () => Element | null>>>;

export interface Published {
  /** Middle of the part's box in CSS pixels of its frame; null if it is not there or has no box. */
  where(part: Part): { readonly x: number; readonly y: number } | null;
  has(part: Part): boolean;
  /** Gives it the focus, as a person with the Tab key does. */
  focus(part: Part): void;
  /** A click without a pointer: for file inputs that are not shown. */
  press(part: Part): void;
  /** Lets the composer's form submit itself, as a page's own shortcut does. False: the composer is in no form. */
  submitForm(): boolean;
  /** What a person sees in the composer. */
  shown(): string;
}

declare global {
  interface Window {
    __mx?: Published;
  }
}

/** First element that matches, also inside open shadow roots. */
export function deep(selector: string, root: Document | ShadowRoot = document): Element | null {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll("*")) {
    const inside = element.shadowRoot && deep(selector, element.shadowRoot);
    if (inside) return inside;
  }
  return null;
}

/** Called by a mount when its UI is ready for a person. */
export function publish(finders: Finders): void {
  const find = (part: Part): Element | null => finders[part]?.() ?? null;
  const box = (part: Part) => find(part)?.getBoundingClientRect();
  const form = (): HTMLFormElement | null => {
    for (let at: Element | null = find("composer"); at; at = hostOf(at)) {
      const around = at.closest("form");
      if (around) return around;
    }
    return null;
  };
  window.__mx = {
    where: (part) => {
      find(part)?.scrollIntoView({ block: "nearest" });
      const found = box(part);
      return found && found.width > 0 ? { x: found.x + found.width / 2, y: found.y + found.height / 2 } : null;
    },
    has: (part) => find(part) !== null,
    focus: (part) => (find(part) as HTMLElement | null)?.focus(),
    press: (part) => (find(part) as HTMLElement | null)?.click(),
    submitForm: () => {
      const around = form();
      around?.requestSubmit();
      return around !== null;
    },
    shown: () => {
      const composer = find("composer");
      if (composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement) return composer.value;
      return (composer as HTMLElement | null)?.innerText ?? "";
    },
  };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Calls `publish` once the composer is there; UIs build themselves after their script has run. */
export function publishWhenThere(finders: Finders): void {
  if (finders.composer?.()) publish(finders);
  else requestAnimationFrame(() => publishWhenThere(finders));
}
