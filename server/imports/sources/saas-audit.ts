import { first, hostOf, type ReadLine, whenOf } from "../source.ts";

/** Entries of another service's audit log that name an application: installed, connected, allowed. */
export const saasAudit: ReadLine = (line, now) => {
  const name = first(
    line,
    "app",
    "entity.app.name",
    "appname",
    "application",
    "applicationname",
    "integration",
    "oauthapplicationname",
  );
  if (!name) return { field: "app", expected: "the name of the application" };
  const action = first(line, "action", "event", "operation", "eventtype", "activity");
  if (!action) return { field: "action", expected: "what was done" };
  const at = whenOf(line, now, "time", "datecreate", "creationtime", "timestamp", "createdat", "date");
  if (typeof at !== "number") return at;
  const code = action
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .slice(0, 60);
  return {
    ...{ kind: "audit", name, at, part: code },
    client: first(line, "entity.app.id", "appid", "clientid"),
    host: hostOf(first(line, "host", "url")),
    person: first(line, "user", "actor.user.email", "userid", "actor", "email"),
    facts: {
      action: code,
      scopes: (first(line, "scopes", "entity.app.scopes") ?? "")
        .split(/[\s,;]+/)
        .filter(Boolean)
        .slice(0, 50),
    },
  };
};
