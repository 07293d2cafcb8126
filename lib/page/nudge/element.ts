/** Builds elements without HTML strings: nothing that the page or a policy supplies is ever parsed. */

type Child = Node | string | null | undefined | false;
type Properties = { class?: string; [attribute: string]: string | boolean | undefined | ((event: never) => void) };

/** `on…` properties become listeners, true an empty attribute, false and undefined nothing. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(key.slice(2), value as (event: Event) => void);
    else if (value === true) node.setAttribute(key, "");
    else if (typeof value === "string") node.setAttribute(key, value);
  }
  for (const child of children) if (child) node.append(child);
  return node;
}
