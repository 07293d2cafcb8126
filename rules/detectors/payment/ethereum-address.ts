import { hasKinds } from "../../../lib/core/checks/placeholder.ts";
import { pastSigns, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAlone } from "../../builders/stands-alone.ts";

const words = [
  "wallet",
  "ethereum",
  "eth",
  "metamask",
  "usdt",
  "usdc",
  "polygon",
  "crypto",
  "send",
  "deposit",
  "payout",
  "my address",
  "recipient",
];
/** What gets such a name in programs: contracts and places in memory. */
const programWords = ["contract", "token", "bytecode", "memory", "pointer", "hash", "abi"];

const hexadecimal = signSet(/[0-9A-F]/i);
const digits = 40;

/** Forty hexadecimal digits. The upper and lower case of EIP-55 is a checksum by Keccak-256, which is too large for this: words decide. */
const detector: Detector = {
  id: "ethereum-address",
  name: { one: "Ethereum address", other: "Ethereum addresses" },
  category: "payment",
  family: "BANK",
  severity: "medium",
  hints: ["<lone>", " 0x"],
  pattern: /(?<![0-9A-Za-z_])0x[0-9a-f]{40}(?![0-9A-Za-z_])/i,
  window: { before: 2, after: 48 },
  glance: (text, _start, end) => pastSigns(text, end, hexadecimal, digits) === end + digits,
  confirm(value, context) {
    if (!hasKinds(value.slice(2), 6)) return 0;
    if (context.near(programWords, 24)) return 0.3;
    if (context.near(words)) return 0.85;
    return standsAlone(context) ? 0.6 : 0.3;
  },
};
export default detector;

const address = "0x52908400098527886E0F7030069857D2E4169EE7";

export const examples: DetectorExamples = {
  match: [
    { text: `My wallet: ${address}`, value: address, why: "named" },
    { text: `send 2 ETH to ${address}.`, value: address, why: "in a sentence" },
    { text: `"recipient": "${address}"`, value: address, why: "a field of JSON" },
    { text: `MetaMask ${address.toLowerCase()}`, value: address.toLowerCase(), why: "lower case" },
    { text: `USDT deposit\n${address}`, value: address, why: "on the next line" },
  ],
  ignore: [
    { text: `the contract at ${address}`, why: "a contract is public" },
    { text: `wallet ${address}00`, why: "42 digits" },
    { text: `wallet ${address.slice(0, -1)}`, why: "39 digits" },
    { text: `x = ${address};`, why: "a constant without a word" },
    { text: `wallet 0x${"0".repeat(40)}`, why: "the null address" },
    { text: "= 0x52908400098527886E0F7030069857D2E4169EE7;", why: "resembles it, and is none" },
  ],
};
