/** Settings in the form in which IT writes them: text, whatever they are. */
export function asManaged(config: unknown): unknown {
  if (typeof config !== "object" || config === null) return config;
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, textOf(value)]));
}

function textOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}
