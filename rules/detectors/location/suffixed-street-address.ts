import { holdsSign, pastSigns, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { capital, postalAddress } from "../../builders/postal-address.ts";

/** Words behind the name: Hungarian, Slovene, Croatian, Turkish, Estonian, Latvian, Lithuanian. */
const kinds =
  "utca|u\\.|útja|út|tér|tere|körút|krt\\.|köz|cesta|ulica|sokak|Sokak|sokağı|Sokağı|Sok\\.|Sk\\.|Caddesi|caddesi|Cad\\.|Cd\\.|Bulvarı|Mahallesi|Mah\\.|tänav|tn|mnt|maantee|tee|pst|iela|bulvāris|prospekts|gatvė|g\\.|pr\\.|al\\.";

const digitSigns = signSet(/[0-9]/);
const betweenSigns = signSet(/[ .:NOSZ]/i);
const longestBetween = 6;

export default postalAddress({
  id: "suffixed-street-address",
  hints: kinds
    .toLowerCase()
    .replaceAll("\\", "")
    .split("|")
    .map((kind) => ` ${kind} `),
  // The number of the house, with no more than "No." between.
  glance: (text, _start, end) => holdsSign(digitSigns, text.charCodeAt(pastSigns(text, end, betweenSigns, longestBetween))),
  street: `(?:[0-9]{3,6} )?${capital}(?: (?!(?:${kinds}) )[\\p{L}][\\p{L}'’.-]{0,24}){0,3} (?:${kinds})(?: [Nn][Oo][.:]?| sz\\.)? ?[0-9]{1,5}(?:[-/][0-9]{1,4})?\\.?(?: ?[a-zA-Z](?!\\p{L}))?`,
});

export const examples: DetectorExamples = {
  match: [
    { text: "1088 Rákóczi út 66., Budapest", value: "1088 Rákóczi út 66., Budapest", why: "Hungary, the postcode in front" },
    { text: "Kossuth Lajos utca 12, 1053 Budapest", why: "Hungary" },
    { text: "Slovenska cesta 56, 1000 Ljubljana", why: "Slovenia" },
    { text: "Atatürk Caddesi No:5, 34000 Istanbul", why: "Turkey" },
    { text: "Brīvības iela 12, Rīga", why: "Latvia" },
    { text: "Luite tee 87", why: "Estonia" },
    { text: "Gedimino pr. 9, Vilnius", why: "Lithuania" },
    { text: "108 Rákóczi út 66., Budapest", why: "as short as it may be" },
    { text: "108800 Rákóczi út 66., Budapest", why: "as long as it may be" },
    { text: "Kossuth Lajosasoossoaajooooojoojj utca 12, 1053 Budapest", why: "as long as it may be" },
    { text: "1088 Rákóczi i OZH ßяM út 66., Budapest", why: "as long as it may be" },
    { text: "1088 Rákóczi út 66976., Budapest", why: "as long as it may be" },
    {
      text: "65031 QVDA. PPQR DET GE tee NO388-0.,,D2YAJP4 ZRO",
      value: "65031 QVDA. PPQR DET GE tee NO388-0.",
      why: "another of its forms",
    },
    { text: "VDZN sokak169-0369.BQUBC,OTHO XT.", value: "VDZN sokak169-0369", why: "another of its forms" },
  ],
  ignore: [
    { text: "az utca 12 méter", why: "lower case" },
    { text: "Kossuth utca szép", why: "no number" },
    { text: "Green tea 12", why: "another word" },
    { text: "Figure g 12", why: "no dot" },
    { text: "Pal al 5", why: "no dot, either" },
  ],
};
