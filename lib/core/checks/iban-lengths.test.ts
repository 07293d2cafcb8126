import { expect, test } from "vitest";
import { ibanLengths } from "./iban-lengths.ts";

const lengthOf = (country: string) =>
  Number(Object.entries(ibanLengths).find(([, countries]) => countries.includes(country))?.[0]);

// One country of each length, as the registry prints its example.
test.for([
  ["NO93 8601 1117 947", 15],
  ["BE68 5390 0754 7034", 16],
  ["DK50 0040 0440 1162 43", 18],
  ["MK07 2501 2000 0058 984", 19],
  ["AT61 1904 3002 3457 3201", 20],
  ["CH93 0076 2011 6238 5295 7", 21],
  ["DE89 3704 0044 0532 0130 00", 22],
  ["AE07 0331 2345 6789 0123 456", 23],
  ["ES91 2100 0418 4502 0005 1332", 24],
  ["PT50 0002 0123 1234 5678 9015 4", 25],
  ["IS14 0159 2600 7654 5510 7303 39", 26],
  ["FR14 2004 1010 0505 0001 3M02 606", 27],
  ["PL61 1090 1014 0000 0712 1981 2874", 28],
  ["BR18 0036 0305 0000 1000 9795 493C 1", 29],
  ["JO94 CBJO 0010 0000 0000 0131 0003 02", 30],
  ["MT84 MALT 0110 0001 2345 MTLC AST0 01S", 31],
  ["LC55 HEMM 0001 0001 0012 0012 0002 3015", 32],
  ["RU03 0445 2522 5408 1781 0538 0913 1041 9", 33],
] as const)("%s", ([iban, length]) => {
  expect(iban.replaceAll(" ", "").length).toBe(length);
  expect(lengthOf(iban.slice(0, 2))).toBe(length);
});

test("no country has two lengths", () => {
  const all = Object.values(ibanLengths).flatMap((countries) => countries.split(" "));
  expect(new Set(all).size).toBe(all.length);
});
