import type { LookupAddress } from "node:dns";
import { describe, expect, test } from "vitest";
import { allowedNetworks } from "./allowed.ts";

const inside = [
  ...["127.0.0.1", "0.0.0.0", "10.0.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1"],
  ...["255.255.255.255", "198.18.0.1", "::1", "::", "fe80::1", "fd00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1"],
  ...["::ffff:7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
];
const outside = ["93.184.215.14", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"];

describe("addresses in numbers", () => {
  test.each(inside)("%s is not connected to", (address) => {
    expect(allowedNetworks([]).refuses(address, true)).toMatch(/public internet/);
  });
  test.each(outside)("%s is", (address) => {
    expect(allowedNetworks([]).refuses(address, true)).toBeNull();
    expect(allowedNetworks([]).refuses(address, false)).toMatch(/https/);
  });
  test("a named network is open, without encryption too, and only that one", () => {
    const allowed = allowedNetworks(["10.1.0.0/16", "fd00:1::/32"]);
    expect([allowed.refuses("10.1.2.3", false), allowed.refuses("fd00:1::5", false)]).toEqual([null, null]);
    expect(allowed.refuses("10.2.0.1", true)).toMatch(/public internet/);
  });
});

/** Looks a name up that leads to `addresses`. */
function look(networks: string[], addresses: string[], secure = true): Promise<string | LookupAddress[]> {
  const resolve = (_host: string, _options: object, done: (error: null, found: LookupAddress[]) => void): void =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  const { lookup } = allowedNetworks(networks, resolve as never);
  return new Promise((done, fail) => {
    lookup(secure)("name.example", { all: true }, (error, found) => (error ? fail(error) : done(found as LookupAddress[])));
  });
}

describe("names", () => {
  test("one address inside among several spoils a name", async () => {
    await expect(look([], ["93.184.215.14", "127.0.0.1"])).rejects.toThrow(/public internet/);
    await expect(look([], [])).rejects.toThrow(/public internet/);
    expect(await look([], ["93.184.215.14"])).toHaveLength(1);
  });
  test("without encryption a name must lead into a named network", async () => {
    await expect(look(["10.1.0.0/16"], ["93.184.215.14"], false)).rejects.toThrow(/https/);
    expect(await look(["10.1.0.0/16"], ["10.1.0.9"], false)).toHaveLength(1);
  });
});

test.each(["10.0.0.0", "10.0.0.0/33", "name/8", "10.0.0.0/8/8x", "/8"])("%s is not a network", (text) => {
  expect(() => allowedNetworks([text])).toThrow(/WAYMARK_SINK_NETWORKS/);
});
