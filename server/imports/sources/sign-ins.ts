import { first, hostOf, type ReadLine, whenOf } from "../source.ts";

/** Sign-ins through the company's identity provider: Entra's, Okta's, or a table. */
export const signIns: ReadLine = (line, now) => {
  const name = first(line, "app", "appdisplayname", "application", "applicationname", "target.displayname", "service", "client");
  if (!name) return { field: "app", expected: "the name of the application" };
  const at = whenOf(line, now, "time", "createddatetime", "published", "date", "timestamp");
  if (typeof at !== "number") return at;
  return {
    ...{ kind: "sign-in", name, at, part: "", facts: {} },
    client: first(line, "appid", "clientid"),
    host: hostOf(first(line, "host", "url", "loginurl")),
    person: first(line, "user", "userprincipalname", "actor.alternateid", "email", "username"),
  };
};
