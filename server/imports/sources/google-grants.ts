import { first, type ReadLine, timeOf, whenOf } from "../source.ts";
import { readGrant } from "./read-grant.ts";

/** A list of tokens (clientId, displayText, scopes, userKey), or the token audit log in its flat form. */
export const googleGrants: ReadLine = (line, now) => {
  const at = whenOf(line, now, "date", "time", "id.time", "granted", "created");
  if (typeof at !== "number") return at;
  const used = first(line, "lastused", "lastusedtime", "lasttimeused");
  return readGrant({
    provider: "google",
    client: first(line, "clientid", "client_id", "appid", "events.parameters.clientid"),
    name: first(line, "displaytext", "appname", "application", "applicationname", "name"),
    scopes: first(line, "scopes", "scope", "scopedata"),
    person: first(line, "userkey", "user", "email", "actor.email", "username"),
    ...{ at, lastUsed: used === undefined ? null : timeOf(used, now), admin: false },
  });
};
