/** Puts the card near the composer, never over it. All numbers are CSS pixels of the viewport. */
const gap = 16;

export function placeCard(card: HTMLElement, composer: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const left = clamp(composer.left + (composer.width - width) / 2, gap, innerWidth - width - gap);
  const above = composer.top - height - gap;
  const below = composer.bottom + gap;
  // No room above or below: at the top, where it covers the least of what is being typed.
  const top = above >= gap ? above : below + height <= innerHeight - gap ? below : gap;
  card.style.left = `${Math.round(left)}px`;
  card.style.top = `${Math.round(clamp(top, gap, Math.max(gap, innerHeight - height - gap)))}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
