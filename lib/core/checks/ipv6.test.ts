import { isIPv6 } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isIpv6 } from "./ipv6.ts";

test("agrees with Node's", () => {
  const group = fc.constantFrom("0", "1", "db8", "ffff", "10000", "", "g", "00001", "192.0.2.1", "1.2.3", "256.1.1.1");
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), (groups) => {
      const text = groups.join(":");
      expect(isIpv6(text), text).toBe(isIPv6(text));
    }),
    { numRuns: 3000 },
  );
});

test.for(["::", "::1", "2001:db8::", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8"])("%s is one", (text) => {
  expect(isIpv6(text)).toBe(true);
});

test.for(["1:2:3:4::5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::1::", "1.2.3.4", ""])("%s is none", (text) => {
  expect(isIpv6(text)).toBe(false);
});
