import { expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import ipv4Address from "../detectors/network/ipv4-address.ts";
import paymentCard from "../detectors/payment/payment-card.ts";
import phoneNumber from "../detectors/personal/phone-number.ts";

const { classify } = compileClassifier([phoneNumber, paymentCard, ipv4Address]);

test.for([
  ["0216 123 45 67", "phone-number"],
  ["'05321234567'\n", "phone-number"],
  ["13812345678", "phone-number"],
  ["50197170" + "10103742", "payment-card"],
  [" 8.8.8.8", "ipv4-address"],
])("%s, copied by itself, is a %s", ([text, detector]) => {
  expect(classify(text!).map((finding) => finding.detector)).toEqual([detector]);
});

test.for([
  "part 0216 123 45 67 of the list",
  "lines 13812345678 and 13812345679 differ",
  "sum 50197170" + "10103742 of all",
  "take 8.8.8.8 as it stands in the manual, and no other number",
  "1748503543012",
])("%s is none", (text) => {
  expect(classify(text)).toEqual([]);
});
