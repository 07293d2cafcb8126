import { base58check } from "../../../lib/core/checks/base58.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Version bytes of Bitcoin, Litecoin, Dogecoin, Dash, Tron, and the second byte's range of Zcash, for payloads of 21 or 22 bytes. */
const versions = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x10, 0x41, 0x1c]);

/** Addresses in Base58Check: the last four bytes are a double SHA-256 of the others, so that nothing else is taken for one. */
const detector: Detector = {
  id: "crypto-address",
  name: { one: "cryptocurrency address", other: "cryptocurrency addresses" },
  category: "payment",
  family: "BANK",
  severity: "medium",
  hints: [
    "<lone>",
    "wallet",
    "bitcoin",
    " btc",
    "crypto",
    "litecoin",
    " ltc",
    "doge",
    " tron",
    " trx",
    "usdt",
    "zcash",
    "coin",
    "address",
    "donat",
    "send ",
  ],
  pattern: /(?<![0-9A-Za-z])(?:[13LMDAXT9]|t[13])[1-9A-HJ-NP-Za-km-z]{25,34}(?![0-9A-Za-z])/,
  window: { before: 60, after: 100 },
  confirm(value) {
    const payload = base58check(value);
    return payload !== null && payload.length < 23 && versions.has(payload[0]!) ? 0.95 : 0;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    {
      text: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa wallet",
      value: "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
      why: "the first Bitcoin address",
    },
    {
      text: "send BTC to 3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
      value: "3P14159f73E4gFr7JterCCQh9QjiTjiZrG",
      why: "pays to a script",
    },
    { text: "bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?amount=1", value: "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", why: "a link" },
    { text: "USDT (Tron): TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", value: "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", why: "Tron" },
    { text: "wallet = '17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem'", value: "17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem", why: "in code" },
  ],
  ignore: [
    { text: "wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", why: "the checksum is wrong" },
    { text: "wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0a", why: "0 is no digit of Base58" },
    { text: "wallet 5A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", why: "no network begins its addresses so" },
    { text: "wallet x1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", why: "part of a longer token" },
    { text: "bitcoin Mississippi1Missouri2Minnesota3", why: "letters and digits without a checksum" },
  ],
};
