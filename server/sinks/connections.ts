/** What sending to other systems needs from outside. */
import { type Allowed, allowedNetworks } from "./allowed.ts";
import { openSeal, type Seal } from "./seal.ts";

export interface Connections {
  readonly seal: Seal;
  readonly allowed: Allowed;
}

/** `networks`: those beyond the public internet that a connection may lead into. Throws with a sentence if one is not a network. */
export function openConnections(dataDirectory: string, networks: readonly string[]): Connections {
  return { seal: openSeal(dataDirectory), allowed: allowedNetworks(networks) };
}
