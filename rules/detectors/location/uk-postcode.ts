import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAlone } from "../../builders/stands-alone.ts";

const words = [
  "postcode",
  "address",
  "from",
  "to",
  "near",
  "at",
  "london",
  "uk",
  "england",
  "scotland",
  "wales",
  "united kingdom",
  "road",
  "street",
  "home",
];

/** A postcode of the United Kingdom. Its own form says enough where it stands alone, or words of a place stand near by. */
const detector: Detector = {
  id: "uk-postcode",
  name: { one: "UK postcode", other: "UK postcodes" },
  category: "personal",
  family: "ADDRESS",
  severity: "low",
  hints: ["<lone>", "postcode", "address", "london", " uk ", "england", "scotland", " wales ", "united kingdom"],
  // Letters that no area begins with, and those that the end never has (Royal Mail, PAF programmers' guide).
  pattern: /(?<![0-9A-Za-z])[A-PR-UWYZ][A-HK-Y]?[0-9](?:[0-9]|[A-HJKPSTUW])? ?[0-9][ABD-HJLNP-UW-Z]{2}(?![0-9A-Za-z])/,
  window: { before: 40, after: 56 },
  confirm(value, context) {
    if (context.near(words, 32)) return value.includes(" ") ? 0.75 : 0.5;
    return standsAlone(context) ? 0.6 : 0.3;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "my address ends in SW1A 1AA", value: "SW1A 1AA", why: "two letters, a digit and a letter" },
    { text: "From EC1A 1BB to London", value: "EC1A 1BB", why: "words of a journey" },
    { text: "my home in England: CR2 6XH", value: "CR2 6XH", why: "a country near by" },
    { text: "London W1A 1HQ", value: "W1A 1HQ", why: "behind the town" },
    { text: "address: DN55 1PT, UK", value: "DN55 1PT", why: "two letters and two digits" },
    { text: "London TR93AG", value: "TR93AG", why: "another of its forms" },
  ],
  ignore: [
    { text: "postcode M1 1AI", why: "I does not stand there" },
    { text: "postcode QQ1 1AA", why: "no area begins with Q" },
    { text: "part M1 1AA of the engine, which somebody made in 2019 for a factory in England", why: "far from words of a place" },
    { text: "postcode sw1a1aaa", why: "part of a longer token" },
    { text: "postcode SW1A 1A", why: "too short" },
    { text: "my addn SW1A 1AA", why: "resembles it, and is none" },
  ],
};
