/** What is known of a thing from before and what a newer line says of it, put together. */

type Facts = Readonly<Record<string, unknown>>;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

/** The newer line counts, but scopes only ever add up; what came later than the first import stands under `grown`. */
export function mergeFacts(before: Facts, after: Facts, grows: boolean): Facts {
  if (!("scopes" in after)) return after;
  const known = texts(before["scopes"]);
  const fresh = texts(after["scopes"]).filter((scope) => !known.includes(scope));
  const grown = new Set([...texts(before["grown"]), ...(grows ? fresh : [])]);
  return {
    ...after,
    scopes: [...known, ...fresh].sort(),
    ...("grown" in after ? { grown: [...grown].sort() } : {}),
    ...("risk" in after ? { risk: graver(before["risk"], after["risk"]) } : {}),
    ...("lastUsed" in after ? { lastUsed: latest(before["lastUsed"], after["lastUsed"]) } : {}),
  };
}

const risks = ["low", "medium", "high"];

function graver(one: unknown, other: unknown): unknown {
  return risks.indexOf(String(one)) > risks.indexOf(String(other)) ? one : other;
}

function latest(one: unknown, other: unknown): number | null {
  const known = [one, other].filter((time) => typeof time === "number");
  return known.length === 0 ? null : Math.max(...known);
}
