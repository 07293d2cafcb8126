/** Is this host one that anybody can look up, or one of a network of its own? */
import { parse } from "tldts";

/** Endings that the list of public suffixes has, and that are set aside for networks of one's own (RFC 8375, 6762, 6761). */
const ownNetworks = /\.(?:home\.arpa|local|localhost|internal|test|example|invalid)$/;

/** False for addresses in numbers, names without a dot, and endings that nobody registers names under. */
export function hasPublicName(host: string): boolean {
  const { isIcann, isIp, domain } = parse(host);
  return isIcann === true && !isIp && domain !== null && !ownNetworks.test(`.${host}`);
}
