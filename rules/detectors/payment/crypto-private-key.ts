import { base58check } from "../../../lib/core/checks/base58.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Keys in Wallet Import Format, and extended private keys (BIP-32): who has one has the money. */
const detector: Detector = {
  id: "crypto-private-key",
  name: { one: "cryptocurrency private key", other: "cryptocurrency private keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["xprv", "yprv", "zprv", "tprv", "private key", "private_key", "privatekey", "wallet", " wif", "bitcoin", " btc"],
  pattern: /(?<![0-9A-Za-z])(?:[5KL9c][1-9A-HJ-NP-Za-km-z]{50,51}|[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107})(?![0-9A-Za-z])/,
  window: { before: 60, after: 120 },
  confirm(value) {
    const payload = base58check(value);
    return payload !== null && (payload.length === 78 || payload[0] === 0x80 || payload[0] === 0xef) ? 0.98 : 0;
  },
  mask: () => "••••",
};
export default detector;

/** The published examples of the Bitcoin wiki and of BIP-32, in two parts. */
const wif = ["5HueCGU8rMjxEXxiPuD5BDku4", "MkFqeZyd4dZ1jvhTVqvbTLvyTJ"].join("");
const short = ["KwdMAjGmerYanjeui5SHS7Jkm", "pZvVipYvB2LJGU1ZxJwYvP98617"].join("");
const extended = [
  "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPP",
  "qjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
].join("");

export const examples: DetectorExamples = {
  match: [
    { text: `private key: ${wif}`, value: wif, why: "Wallet Import Format" },
    { text: `wallet.import("${short}")`, value: short, why: "for a compressed public key" },
    { text: extended, why: "an extended key, BIP-32's first test vector" },
    { text: `WIF ${wif}\n`, value: wif, why: "by its short name" },
    { text: `BTC_KEY=${short}`, value: short, why: "an environment file" },
  ],
  ignore: [
    { text: `private key: ${wif.slice(0, -1)}K`, why: "the checksum is wrong" },
    { text: `private key: ${wif}a`, why: "too long" },
    { text: `private key: ${wif.slice(0, 40)}`, why: "cut short" },
    { text: `private key: x${short}`, why: "part of a longer token" },
    { text: `wallet ${"K".repeat(52)}`, why: "one letter throughout" },
  ],
};
