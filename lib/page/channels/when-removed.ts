/** Tells, once, that an element has left its document. */

const waiting = new Map<Element, () => void>();
const watcher = new MutationObserver(() => {
  for (const [element, removed] of waiting) {
    if (element.isConnected) continue;
    waiting.delete(element);
    removed();
  }
  if (waiting.size === 0) watcher.disconnect();
});

/** A page that opens dialog after dialog is not followed for ever: the oldest is let go. */
const most = 20;

/** In a microtask after it happened. Asked again for the same element, it still tells once. */
export function whenRemoved(element: Element, removed: () => void): void {
  waiting.delete(element);
  waiting.set(element, removed);
  for (const oldest of waiting.keys()) {
    if (waiting.size <= most) break;
    waiting.delete(oldest);
  }
  // Every tree that it stands in: what happens in a shadow root is told of there only.
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    watcher.observe(root, { childList: true, subtree: true });
    if (!(root instanceof ShadowRoot)) break;
  }
}
