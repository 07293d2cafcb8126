import { isIpv6 } from "../../../lib/core/checks/ipv6.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAlone } from "../../builders/stands-alone.ts";

/** How the blocks begin that are given out (IANA), those for links and sites, and zeros left out before a digit. */
const beginnings = [
  ..."0123456789abcdef"
    .split("")
    .flatMap((digit) => [`::${digit}`, `240${digit}:`, `260${digit}:`, `2a0${digit}:`, `2a1${digit}:`]),
  "2001:",
  "2002:",
  "2003:",
  "2610:",
  "2620:",
  "2630:",
  "2800:",
  "2803:",
  "2804:",
  "2806:",
  "2c0f:",
  "64:ff9b:",
  "fe80:",
  "ff02:",
  "ff05:",
  "fd00:",
  "0:0:0",
  "::/",
  "ipv6",
  "inet6",
];

const names =
  /(?<!\p{L})(?:ips?|ipv6|inet6|ip[ _-]?addr(?:ess(?:es)?)?|server|host|client|tunnel|multicast|gateway|route)(?!\p{L})/iu;
/** For documentation, links, groups and sites; relays (RFC 6890). */
const special = /^(?:2001:0?db8|2002:|fe[89ab]|ff|f[cd]|:)/i;
const sample = /^2001:0?db8/i;
/** A text of so few UTF-16 code units is about little else. */
const shortText = 48;

const detector: Detector = {
  id: "ipv6-address",
  name: { one: "IP address (version 6)", other: "IP addresses (version 6)" },
  category: "personal",
  family: "NET",
  severity: "low",
  hints: beginnings,
  pattern:
    /(?<![0-9A-Za-z_:.])(?:[0-9a-f]{0,4}:){2,7}(?:(?:[0-9]{1,3}\.){3}[0-9]{1,3}|[0-9a-f]{0,4})(?:%[0-9a-z]{1,12})?(?:\/[0-9]{1,3}(?![0-9]))?(?![0-9A-Za-z_:]|\.[0-9A-Za-z])/i,
  window: { before: 44, after: 56 },
  confirm(value, context) {
    const [address = ""] = value.split(/[%/]/);
    if (!isIpv6(address)) return 0;
    if (standsAlone(context)) return 0.8;
    const { text, start } = context;
    const named = names.test(text.slice(Math.max(0, start - 24), start));
    // A few signs only, "::1" or "a::b", are operators of programs, too; special addresses are known to everybody.
    const telling = address.replace(/[^0-9a-f]/gi, "").length >= 8 && !special.test(address);
    return telling
      ? named
        ? 0.9
        : 0.7
      : (named && /[0-9]/.test(address) && !sample.test(address)) || text.length <= shortText
        ? 0.5
        : 0.2;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "to 2a01:4f8:85a3::8a2e:370 only", value: "2a01:4f8:85a3::8a2e:370", why: "zeros left out" },
    { text: "Server: 2a02:8071:b6a0::1f4.", value: "2a02:8071:b6a0::1f4", why: "in a sentence" },
    {
      text: "host fe80::1ff:fe23:4567:890a%eth0",
      value: "fe80::1ff:fe23:4567:890a%eth0",
      why: "of a link, with its zone, named",
    },
    { text: "2a01:04f8:85a3:0000:0000:8a2e:0370:7334", why: "all eight groups" },
    { text: "IP ::ffff:192.0.2.1", value: "::ffff:192.0.2.1", why: "an IPv4 address in it" },
    { text: "route 2a02:8071:4::/48", value: "2a02:8071:4::/48", why: "a network" },
    { text: "host E5E::890a%eth0", value: "E5E::890a%eth0", why: "as short as it may be" },
    { text: "IP ::ffff:192.0.2.164", value: "::ffff:192.0.2.164", why: "as long as it may be" },
    {
      text: "host fe80::1ff:fe23:4567:890a%eth0hhet0ete",
      value: "fe80::1ff:fe23:4567:890a%eth0hhet0ete",
      why: "as long as it may be",
    },
    { text: "route 2a02:8071:4::/4", value: "2a02:8071:4::/4", why: "as short as it may be" },
    { text: "route 2a02:8071:4::/480", value: "2a02:8071:4::/480", why: "as long as it may be" },
    {
      text: "host fe80::1ff:fe23:4567:890a%eth0hhet0etefe80::1ff:fe23:4567:890a%eth0hhet0",
      value: "fe80::1ff:fe23:4567:890a",
      why: "written in another way",
    },
  ],
  ignore: [
    { text: "std::cafe::Vector", why: "a name in C++" },
    { text: "12:30:45", why: "a time" },
    { text: "2001::db8::1", why: "zeros are left out once only" },
    { text: "12345:db8::1", why: "a group of five" },
    { text: "let pair = a::b; // the operator that puts an element in front", why: "an operator" },
    {
      text: "Which groups are joined? A. 2002::5 B. fc00::/7 C. ff02::1 D. ff02::2 E. none",
      why: "special addresses in an examination",
    },
    { text: "::ffff:256.0.0.1", why: "256 is no byte" },
    { text: "fe80::1text", why: "part of a longer token" },
    { text: "host of the year of the year of the year fe80::1ff:fe23:4567:890a%eth0", why: "resembles it, and is none" },
  ],
};
