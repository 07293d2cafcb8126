/** What a page can try in order to read what is drawn over it. Every function here runs in the page. */
/** Whatever goes through the page's own functions is written down. */
export function trapPrototypes(): void {
  const seen = (window as unknown as { __seen: string[] }).__seen;
  for (const prototype of [Element.prototype, Node.prototype, Document.prototype, CSSStyleSheet.prototype, Range.prototype]) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const found = Object.getOwnPropertyDescriptor(prototype, name)!;
      if (typeof found.value !== "function" || name === "constructor") continue;
      const native = found.value as (...args: unknown[]) => unknown;
      Object.defineProperty(prototype, name, {
        ...found,
        value(this: unknown, ...args: unknown[]) {
          for (const arg of args) if (typeof arg === "string") seen.push(arg);
          return native.apply(this, args);
        },
      });
    }
  }
  const push = Array.prototype.push;
  customElements.define("waymark-values", class extends HTMLElement {});
  Object.defineProperty(Object.prototype, "value", {
    configurable: true,
    set(this: unknown, given: unknown) {
      push.call(seen, String(given));
      Object.defineProperty(this, "value", { value: given, writable: true, configurable: true, enumerable: true });
    },
  });
}

/** Where every element of the page's own is. */
export function measureAll(): string[] {
  return [...document.querySelectorAll("header, #log *, form *")].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(" ");
  });
}

/** All that a page can ask for. */
export function readEverything(values: readonly string[]): { read: string[]; found: string[]; hosts: number } {
  const { __seen: seen, __added: added } = window as unknown as { __seen: string[]; __added: Node[] };
  const read = [...seen];
  const selection = getSelection()!;
  const ours = added.filter((node): node is HTMLElement => node instanceof HTMLElement && node.isConnected);
  for (const element of [document.documentElement, ...ours]) {
    read.push(
      element.innerText,
      element.textContent,
      element.outerHTML,
      String(element.shadowRoot),
      element.title,
      element.ariaLabel ?? "",
    );
    selection.selectAllChildren(element);
    read.push(selection.toString());
    for (const pseudo of ["::before", "::after", "::marker"]) read.push(getComputedStyle(element, pseudo).content);
    read.push(...[...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)));
  }
  document.execCommand("selectAll");
  read.push(selection.toString(), selection.getRangeAt(0).cloneContents().textContent ?? "");
  selection.removeAllRanges();
  for (let x = 5; x < innerWidth; x += 40) {
    for (let y = 5; y < innerHeight; y += 12) {
      for (const element of document.elementsFromPoint(x, y))
        read.push(element.getAttribute("data-shown") ?? "", element.ariaLabel ?? "");
      read.push(document.caretPositionFromPoint?.(x, y)?.offsetNode.textContent ?? "");
    }
  }
  for (const { effect } of document.getAnimations())
    read.push((effect as KeyframeEffect).target?.getRootNode().textContent ?? "");
  for (const entry of performance.getEntries()) read.push(JSON.stringify(entry));
  window.dispatchEvent(new Event("beforeprint"));
  const find = (window as unknown as { find(...how: unknown[]): boolean }).find;
  const found = values.filter((value) => {
    selection.removeAllRanges();
    return find.call(window, value, false, false, true, false, true, false);
  });
  selection.removeAllRanges();
  return { read, found, hosts: ours.length };
}
