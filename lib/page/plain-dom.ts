/**
 * The DOM's own members. A field inside a form that is named "parentElement" or "elements" takes that name's place on the form, in our
 * world too: whoever walks through forms asks here.
 */
export const parentIn = (element: Element) => getter(Node.prototype, "parentElement").call(element) as Element | null;
export const rootOf = (element: Element): Node => Node.prototype.getRootNode.call(element);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const attributeOf = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? "";
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const holdsNode = (element: Element, inner: Node): boolean => Node.prototype.contains.call(element, inner);

export function findAll(root: Element | ShadowRoot, selector: string): Iterable<Element> {
  const prototype = root instanceof ShadowRoot ? DocumentFragment.prototype : Element.prototype;
  return prototype.querySelectorAll.call(root, selector);
}

export function fieldsOf(form: HTMLFormElement): Iterable<Element> {
  return getter(HTMLFormElement.prototype, "elements").call(form) as HTMLFormControlsCollection;
}

/** The innermost parent, or the host of the shadow tree that it is the top of. */
export function parentAcross(element: Element): Element | null {
  const parent = parentIn(element);
  if (parent) return parent;
  const root = rootOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

function getter(prototype: object, name: string): (this: unknown) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`the browser has no ${name}`);
  return get;
}
