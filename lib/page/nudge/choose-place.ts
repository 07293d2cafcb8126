/** Where the card goes. All numbers are CSS pixels of the viewport. */

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Height that the card may take there; what is more is scrolled. */
  readonly room: number;
  /** It lies over the composer. */
  readonly over: boolean;
}

/** A card that is scrolled through a lower slit than this is worse than one that lies over the box for a moment. */
const leastRoom = 200;
/** Lower windows than this, as at 400 % zoom, have no room for wide margins. */
const lowWindow = 360;

/** Above the composer if it fits there, else below, else beside; else scrolled in the larger of what is left; else over it. */
export function choosePlace(card: Size, composer: Box, view: Size): Place {
  const gap = view.height < lowWindow ? 8 : 16;
  const whole = view.height - 2 * gap;
  const middle = (composer.left + composer.right - card.width) / 2;
  const left = Math.round(clamp(middle, gap, view.width - card.width - gap));
  // A composer that is scrolled out of sight, in part or whole, leaves no more room than there is.
  const above = Math.min(composer.top - 2 * gap, whole);
  const below = Math.min(view.height - composer.bottom - 2 * gap, whole);
  const place = (room: number, top: number): Place => ({ left, top: Math.round(top), room: Math.floor(room), over: false });
  const isAbove = (height: number) => place(above, Math.min(composer.top, view.height) - gap - height);
  const isBelow = place(below, Math.max(composer.bottom, 0) + gap);

  if (card.height <= above) return isAbove(card.height);
  if (card.height <= below) return isBelow;
  const level = clamp(composer.top, gap, Math.max(gap, view.height - gap - card.height));
  const before = Math.min(composer.left, view.width) - gap - card.width;
  const after = Math.max(composer.right, 0) + gap;
  const beside = place(whole, level);
  if (before >= gap) return { ...beside, left: Math.floor(before) };
  if (after + card.width <= view.width - gap) return { ...beside, left: Math.ceil(after) };
  if (Math.max(above, below) >= leastRoom) return above >= below ? isAbove(above) : isBelow;
  // At the top, where it covers the least of what is being typed.
  return { ...place(whole, gap), over: true };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
