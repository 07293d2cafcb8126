import { otherPeers } from "./other-peers.ts";
import type { Peer } from "./peer.ts";
import { personalDataPeers } from "./personal-data-peers.ts";

/** Tools that npm has, in the order of the tables. */
export const allPeers: readonly Peer[] = [...personalDataPeers, ...otherPeers];
