/** The state that this page's address names: `?state=…`. Throws with those that there are. */
export function chosenState<State>(states: Readonly<Record<string, State>>): State {
  const name = new URLSearchParams(location.search).get("state") ?? "";
  const state = Object.hasOwn(states, name) ? states[name] : undefined;
  if (state === undefined) throw new Error(`"${name}" is none of: ${Object.keys(states).join(", ")}`);
  return state;
}
