import { bech32 } from "../../../lib/core/checks/bech32.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Addresses in Bech32 or Bech32m (BIP-173, BIP-350): Bitcoin's newer ones, Litecoin, Cardano, Cosmos and its kin. */
const detector: Detector = {
  id: "bech32-address",
  name: { one: "cryptocurrency address", other: "cryptocurrency addresses" },
  category: "payment",
  family: "BANK",
  severity: "medium",
  hints: ["bc1q", "bc1p", "tb1q", "tb1p", "ltc1", "addr1", "cosmos1", "osmo1", "celestia1", "inj1", "erd1"],
  pattern:
    /(?<![0-9A-Za-z])(?:[bt]c1|tb1|ltc1|addr1|cosmos1|osmo1|celestia1|inj1|erd1)[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{20,100}(?![0-9A-Za-z])/i,
  window: { before: 2, after: 110 },
  confirm: (value) => (bech32(value) ? 0.95 : 0),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", why: "from the specification" },
    { text: "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", why: "in capitals, as in QR codes" },
    {
      text: "to bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0.",
      value: "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
      why: "Bech32m, for Taproot",
    },
    { text: "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", why: "of the test network" },
    {
      text: "bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?label=a",
      value: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      why: "a link",
    },
  ],
  ignore: [
    { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", why: "the checksum is wrong" },
    { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7", why: "cut short" },
    { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3b4", why: "b is no digit of Bech32" },
    { text: "BC1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", why: "cases are not mixed" },
    { text: "xxbc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", why: "part of a longer token" },
  ],
};
