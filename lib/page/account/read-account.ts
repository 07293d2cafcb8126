/** Asks the page for everything by which a tool tells its account. Looks only: sends nothing, changes nothing, keeps no answer. */
import type { AccountReading } from "../../core/account/class-of.ts";
import type { AccountReader, AccountReaders } from "../../schema/account-reader.ts";

/** Longer texts are no name of an account. UTF-16 code units. */
const longest = 400;
/** A session's document may be large; one beyond this is left alone. */
const longestDocument = 2_000_000;

/** Those of this page; null where the tool has none. */
export function readersHere(all: readonly AccountReaders[]): AccountReaders | null {
  const { hostname } = location;
  return all.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null;
}

export function readAccount(readers: readonly AccountReader[]): AccountReading[] {
  return readers.flatMap((reader) => {
    try {
      return valuesOf(reader)
        .filter((value) => value !== "" && value.length <= longest)
        .map((value) => ({ as: reader.as, value }));
    } catch {
      // A page that is built otherwise by now says nothing.
      return [];
    }
  });
}

function valuesOf(reader: AccountReader): string[] {
  switch (reader.from) {
    case "json": {
      const text = document.querySelector(reader.selector)?.textContent ?? "";
      return text.length > longestDocument ? [] : at(JSON.parse(text || "null"), reader.path);
    }
    case "element":
      return [...document.querySelectorAll(reader.selector)].slice(0, 5).map((element) => {
        const text = reader.attribute ? element.getAttribute(reader.attribute) : element.textContent;
        return (text ?? "").replace(/\s+/g, " ").trim();
      });
    case "storage": {
      const text = localStorage.getItem(reader.key) ?? "";
      if (text.length > longestDocument) return [];
      return reader.path === undefined ? [text] : at(JSON.parse(text || "null"), reader.path);
    }
    case "cookie": {
      const start = `${reader.name}=`;
      const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(start));
      return found === undefined ? [] : [decodeURIComponent(found.slice(start.length))];
    }
    case "requests": {
      const pattern = new RegExp(reader.pattern);
      const names = performance.getEntriesByType("resource").map(({ name }) => pattern.exec(name)?.[1] ?? "");
      // The last one counts: somebody may have changed the workspace.
      return names.filter((name) => name !== "").slice(-1);
    }
  }
}

/** What stands at "a.b.c"; "*" is every entry. */
function at(document: unknown, path: string): string[] {
  let found: unknown[] = [document];
  for (const key of path.split(".")) {
    found = found.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (key === "*") return Object.values(value);
      return Object.hasOwn(value, key) ? [(value as Record<string, unknown>)[key]] : [];
    });
  }
  return found.filter((value) => typeof value === "string" || typeof value === "number").map(String);
}
