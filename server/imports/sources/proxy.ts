import { first, hostOf, type ReadLine, whenOf } from "../source.ts";

/** Requests that a proxy or a name server saw. Only the host is looked at; the rest of an address is dropped here. */
export const proxy: ReadLine = (line, now) => {
  const host = hostOf(first(line, "host", "url", "destination", "dest", "domain", "query", "cshost", "csurihost", "hostname"));
  if (!host) return { field: "host", expected: "a host such as chatgpt.com, or an address with one" };
  const at = whenOf(line, now, "time", "timestamp", "date", "datetime");
  if (typeof at !== "number") return at;
  return {
    ...{ kind: "traffic", name: host, host, at, part: "", facts: {} },
    person: first(line, "user", "username", "login", "csusername", "email", "clientip", "srcip"),
  };
};
