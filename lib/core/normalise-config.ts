/** What IT has set, read leniently and one key at a time: a bad key is named and left out, the others count. */
import { type ConfigError, type ManagedConfig, type StarterMode, starterModes } from "../schema/managed-config.ts";
import { policy } from "../schema/policy.ts";
import { explainIssues } from "./explain-issue.ts";

export interface NormalisedConfig {
  readonly config: ManagedConfig;
  readonly errors: readonly ConfigError[];
}

/** A value to use, or what is wrong: fields are relative to the key ("" is the key itself). */
type Reading<T> = { readonly value: T } | { readonly wrong: readonly { readonly field: string; readonly expected: string }[] };

type Readers = { readonly [K in keyof ManagedConfig]-?: (raw: unknown) => Reading<NonNullable<ManagedConfig[K]>> };

const mostErrors = 50;
const longestPolicy = 2 * 1024 * 1024;
const thumbprint = /^[A-Za-z0-9_-]{43}$/;

const readers: Readers = {
  serverUrl: (raw) => readOrigin(raw),
  enrollmentToken: (raw) => readText(raw, /^\S{16,200}$/, "text of 16 to 200 characters without spaces"),
  mode: (raw) =>
    starterModes.includes(raw as StarterMode)
      ? { value: raw as StarterMode }
      : wrong(`one of ${starterModes.join(", ")}, in lower case`),
  policy: (raw) => readPolicy(raw),
  policyKeys: (raw) => readPolicyKeys(raw),
  policyCosigners: (raw) => readPolicyKeys(raw),
  personHint: (raw) => readLine(raw, 200),
  machineHint: (raw) => readLine(raw, 200),
  group: (raw) => readLine(raw, 80),
  supportUrl: (raw) =>
    readText(raw, /^(https:\/\/[a-z0-9.-]+(:\d{1,5})?([/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)$/i, "an https or mailto address"),
  consent: (raw) => (raw === "given" ? { value: raw } : wrong("given, in lower case")),
};

/**
 * `raw` is what the browser's managed storage answers. Never throws. A key that is set to null or undefined counts as not set.
 * The errors name fields and expectations, never values; at most 50. With `textOnly` a value that is no text does not count: Chrome and Edge
 * leave it out of managed storage without a word and Firefox hands it on, and the same settings have to mean the same in both.
 */
export function normaliseConfig(raw: unknown, { textOnly = false } = {}): NormalisedConfig {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return { config: {}, errors: [{ source: "managed", field: "(all)", expected: "an object with Waymark's keys" }] };
  }
  const config: Record<string, unknown> = {};
  const errors: ConfigError[] = [];
  for (const key of Object.keys(raw)) {
    const value = (raw as Record<string, unknown>)[key];
    if (value === undefined || value === null) continue;
    const reader = Object.hasOwn(readers, key) ? readers[key as keyof ManagedConfig] : undefined;
    const reading: Reading<unknown> = !reader
      ? wrong("a key that Waymark knows")
      : textOnly && typeof value !== "string"
        ? wrong("text, also for lists and documents")
        : reader(value);
    if ("value" in reading) config[key] = reading.value;
    else {
      const name = /^[A-Za-z0-9_-]{1,40}$/.test(key) ? key : "(unnamed)";
      for (const { field, expected } of reading.wrong) {
        errors.push({ source: "managed", field: join(name, field).slice(0, 100), expected: expected.slice(0, 200) });
      }
    }
  }
  return { config: config as ManagedConfig, errors: errors.slice(0, mostErrors) };
}

function join(key: string, field: string): string {
  if (field === "") return key;
  return field.startsWith("[") ? `${key}${field}` : `${key}.${field}`;
}

function wrong(expected: string): { wrong: readonly { field: string; expected: string }[] } {
  return { wrong: [{ field: "", expected }] };
}

function readText(raw: unknown, form: RegExp, expected: string): Reading<string> {
  return typeof raw === "string" && form.test(raw) ? { value: raw } : wrong(expected);
}

/** Counted as the server counts, by UTF-16 code units: with a longer one it would not let the device in. */
function readLine(raw: unknown, most: number): Reading<string> {
  const expected = `text of 1 to ${most} characters`;
  return typeof raw === "string" && raw.length > most ? wrong(expected) : readText(raw, /^[^\p{Cc}]+$/u, expected);
}

/** Host names and IPv4 as the browser writes them, an IPv6 loopback, no user, path, query or fragment. */
const originForm = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(?::(\d{1,5}))?\/?$/i;
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function readOrigin(raw: unknown): Reading<string> {
  const expected = "an https address such as https://waymark.example.com, without a path (http only for this machine)";
  const match = typeof raw === "string" ? originForm.exec(raw) : null;
  const [, scheme = "", host = "", port = ""] = match ?? [];
  const lowerScheme = scheme.toLowerCase();
  const lowerHost = host.toLowerCase();
  const usable =
    match !== null &&
    !lowerHost.includes("..") &&
    (port === "" || (Number(port) >= 1 && Number(port) <= 65_535)) &&
    (lowerScheme === "https" || loopback.test(lowerHost));
  return usable ? { value: `${lowerScheme}://${lowerHost}${port === "" ? "" : `:${Number(port)}`}` } : wrong(expected);
}

/** A list, or, where the browser's policy only knows text, one text with commas or spaces. */
function readPolicyKeys(raw: unknown): Reading<readonly string[]> {
  const expected = "1 to 20 RFC 7638 thumbprints of 43 characters each";
  const keys = typeof raw === "string" ? raw.split(/[\s,]+/).filter((key) => key !== "") : raw;
  if (!Array.isArray(keys) || keys.length < 1 || keys.length > 20) return wrong(expected);
  return keys.every((key) => typeof key === "string" && thumbprint.test(key)) ? { value: keys } : wrong(expected);
}

/** A document, or its JSON text. */
function readPolicy(raw: unknown): Reading<NonNullable<ManagedConfig["policy"]>> {
  let document = raw;
  if (typeof raw === "string") {
    if (raw.length > longestPolicy) return wrong(`at most ${longestPolicy} characters`);
    try {
      document = JSON.parse(raw);
    } catch {
      return wrong("valid JSON");
    }
  }
  const parsed = policy.safeParse(document);
  return parsed.success ? { value: parsed.data } : { wrong: explainIssues(parsed.error.issues, "") };
}
