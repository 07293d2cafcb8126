/** Is this click a person's, who has seen what it is for? Guards every choice in the nudge against the page. */

/** A key or click sooner than this after the card appeared was meant for the page. Milliseconds. */
export const settleTime = 500;

export interface Activation {
  readonly event: MouseEvent;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** `performance.now()` when the card appeared. */
  readonly shownAt: number;
}

/** True only for a trusted click on something of ours that is on top and visible through the whole chain of ancestors. */
export function acceptsActivation({ event, host, root, shownAt }: Activation): boolean {
  if (!event.isTrusted || performance.now() - shownAt < settleTime) return false;
  const button = event.currentTarget;
  if (!(button instanceof Element)) return false;
  if (!button.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  // A key press has no point of its own (detail 0): the middle of the button stands for it.
  const box = button.getBoundingClientRect();
  const [x, y] = event.detail > 0 ? [event.clientX, event.clientY] : [box.x + box.width / 2, box.y + box.height / 2];
  const top = root.elementFromPoint(x, y);
  return document.elementFromPoint(x, y) === host && top !== null && (button.contains(top) || top.contains(button));
}
