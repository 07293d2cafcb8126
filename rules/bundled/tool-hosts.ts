import hosts from "./tool-hosts.json" with { type: "json" };

/**
 * True for a host, or one below it, that is an AI tool as a whole; for the script that runs in every frame of every page: nothing is made
 * of the list before it is asked for.
 */
export function isToolHost(host: string): boolean {
  for (let name = host; name !== ""; name = name.includes(".") ? name.slice(name.indexOf(".") + 1) : "") {
    if (hosts.includes(` ${name} `)) return true;
  }
  return false;
}
