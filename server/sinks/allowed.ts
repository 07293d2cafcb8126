/** Where a sink may connect to: public addresses by https or TLS, and beyond that only the networks that whoever runs the server named. */
import { lookup as dnsLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

export interface Allowed {
  /** Why not, or null. Of a name only the manner is checked here; its addresses are in `lookup`. */
  readonly refuses: (host: string, secure: boolean) => string | null;
  /** In place of Node's own, for a connection. Fails if any address of the name is one that is not allowed. */
  readonly lookup: (secure: boolean) => LookupFunction;
}

/** Everything that is not the public internet: this machine, private and shared networks, link-local, documentation, multicast, reserved. */
const inner = [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24",
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
  "::/127 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8",
]
  .join(" ")
  .split(" ");

/** `networks`: "10.1.0.0/16", "127.0.0.1/32". Throws with a sentence if one is not a network. */
export function allowedNetworks(networks: readonly string[], resolve: typeof dnsLookup = dnsLookup): Allowed {
  const closed = listOf(inner);
  const named = listOf(networks);
  const isNamed = (address: string) => covers(named, address);
  const isOpen = (address: string) => isNamed(address) || !covers(closed, address);
  return {
    refuses: (host, secure) => {
      if (isIP(host) === 0) {
        // A name without encryption may only lead into a named network; whether it does shows at the look-up.
        return secure || networks.length > 0 ? null : "the address must begin with https";
      }
      if (!isOpen(host))
        return "this address is not one of the public internet; name its network in WAYMARK_SINK_NETWORKS to allow it";
      return secure || isNamed(host) ? null : "the address must begin with https";
    },
    lookup: (secure) => (host, options, done) => {
      resolve(host, { all: true }, (error, addresses) => {
        if (error) return done(error, "");
        const first = addresses[0];
        if (!first || !addresses.every(({ address }) => (secure ? isOpen : isNamed)(address))) {
          const reason = secure
            ? "this name leads to an address that is not one of the public internet"
            : "the address must begin with https";
          return done(new Error(reason), "");
        }
        if (options.all) done(null, addresses);
        else done(null, first.address, first.family);
      });
    },
  };
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits = "", ...more] = network.split("/");
    const version = isIP(address);
    const most = version === 6 ? 128 : 32;
    if (version === 0 || more.length > 0 || !/^\d{1,3}$/.test(bits) || Number(bits) > most) {
      throw new Error('WAYMARK_SINK_NETWORKS: expected networks like "10.1.0.0/16", separated by commas');
    }
    list.addSubnet(address, Number(bits), version === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

/** Of an address of version 4 that is written as one of version 6, the list looks at what it is. */
function covers(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
