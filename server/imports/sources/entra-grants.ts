import { first, type ReadLine, timeOf, whenOf } from "../source.ts";
import { readGrant } from "./read-grant.ts";

/** Delegated permissions of Entra, one line for each grant, with the application's name joined in. */
export const entraGrants: ReadLine = (line, now) => {
  const at = whenOf(line, now, "createddatetime", "date", "granted", "starttime");
  if (typeof at !== "number") return at;
  const used = first(line, "lastsignin", "lastsignindatetime", "lastused");
  const everybody = /^allprincipals$/i.test(first(line, "consenttype") ?? "");
  return readGrant({
    provider: "microsoft",
    client: first(line, "appid", "clientid", "clientappid"),
    name: first(line, "appdisplayname", "clientdisplayname", "displayname", "applicationname"),
    scopes: first(line, "scope", "scopes", "permission", "permissions", "delegatedpermissions"),
    person: everybody ? undefined : first(line, "userprincipalname", "principal", "principaldisplayname", "principalid", "user"),
    ...{ at, lastUsed: used === undefined ? null : timeOf(used, now), admin: everybody },
  });
};
