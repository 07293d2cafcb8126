import hosts from "./tool-hosts.json" with { type: "json" };

/**
 * True for a host, or one below it, that is an AI tool as a whole; for the script that runs in every frame of every page: nothing is made
 * of the list before it is asked for.
 */
export function isToolHost(host: string): boolean {
  return isListed(host, "");
}

/** True for those too of which only some paths are a tool's: a page of one path becomes that of another without being loaded. */
export function isGateHost(host: string): boolean {
  return isListed(host, "") || isListed(host, "/");
}

function isListed(host: string, end: "" | "/"): boolean {
  const whole = host.replace(/\.$/, "");
  for (let name = whole; name !== ""; name = name.includes(".") ? name.slice(name.indexOf(".") + 1) : "") {
    if (hosts.includes(` ${name}${end} `)) return true;
  }
  return hosts.includes(` =${whole}${end} `);
}
