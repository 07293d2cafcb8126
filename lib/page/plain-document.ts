/**
 * The document's own members. `<img name="createElement">` takes that name's place on the document, in our world too, and no property of ours
 * comes before it. Import this `document` wherever one is needed; `window.document` is the bare one, for what wants the node itself.
 */

const known = new Map<PropertyKey, PropertyDescriptor | undefined>();

/** As the browser's classes define it, whatever the page has named. */
function defined(name: PropertyKey): PropertyDescriptor | undefined {
  if (known.has(name)) return known.get(name);
  let found: PropertyDescriptor | undefined;
  for (let owner: unknown = Object.getPrototypeOf(window.document); owner && !found; owner = Object.getPrototypeOf(owner)) {
    found = Object.getOwnPropertyDescriptor(owner, name);
  }
  known.set(name, found);
  return found;
}

export const document: Document = new Proxy({} as Document, {
  get(_, name) {
    const bare = window.document;
    const { get, value } = defined(name) ?? {};
    if (get) return get.call(bare);
    return typeof value === "function" ? (...given: unknown[]) => Reflect.apply(value, bare, given) : value;
  },
});
