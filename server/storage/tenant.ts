/**
 * Whose data this process serves; every key begins with it. One company by default. Who runs Waymark for several runs one process for each,
 * on one database, where row-level security keeps them apart a second time.
 */
export const tenantId = readTenant(process.env["WAYMARK_TENANT"]);

function readTenant(text: string | undefined): string {
  if (!text) return "default";
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(text))
    throw new Error("WAYMARK_TENANT: expected up to 40 lower-case letters, digits and hyphens");
  return text;
}
