/** Builds the detectors of postal addresses: each knows how streets are written in some languages; what may follow is the same. */
import type { Detector } from "../../lib/schema/detector.ts";
import { spellLetters } from "./spell-letters.ts";

export interface PostalAddress {
  readonly id: string;
  /** Lower-case hints, one of which stands in every such street. */
  readonly hints: readonly string[];
  /** Pattern of the line with the street and the number of the house, for the flag u. */
  readonly street: string;
  /** Longest street in UTF-16 code units. */
  readonly longest?: number;
  readonly confidence?: number;
  /** Looks at the whole of a match; 0 drops it. */
  readonly check?: (value: string) => number;
  /** A first look at a hint: see `Detector`. */
  readonly glance?: NonNullable<Detector["glance"]>;
}

/** A word that begins with a capital, as names of places do; with what stands between such words. */
export const capital = "\\p{Lu}(?:\\p{L}{0,3}\\.(?= \\p{Lu})|[\\p{L}'’-]{0,20})(?![\\p{L}\\p{N}])";
const place = `${capital}(?: (?:(?:de|del|della|di|do|da|du|des|la|le|les|el|los|al|am|an|der|im|in|of|nad|pod|van|sur|upon) ){0,2}${capital}){0,2}`;
const unit =
  "(?:(?:[Aa]pt|APT|[Aa]ppt|[Aa]partment|[Ss]uite|SUITE|[Ss]te|STE|[Uu]nit|UNIT|[Ff]lat|[Ff]loor|[Rr]oom|[Bb]ldg|[Bb]uilding|[Tt]op|[Ll]ok|[Ww]ohnung|[Pp]iso|[Dd]e?pto|[Dd]aire|кв)\\.? ?#?[0-9A-Z]{1,6}|#[0-9]{1,5})(?![\\p{L}\\p{N}])";
/** Postcodes: of the United Kingdom and Ireland, of Canada; else three to six digits in one or two groups, a country before or letters behind. */
const postcode =
  "(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9A-Z]{3,4}|(?:[A-Z]{1,3}[ -])?(?:[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2,3}|[0-9]{3,6})(?:-[0-9]{3,4}| ?[A-Z]{2})?)(?![\\p{L}\\p{N}]|[ -][0-9])";
/** A line that is long, or begins with a label, is none of the address. */
const nextLine = "\\n{1,2}[ >?]{0,6}(?=[^\\n:]{1,40}(?:\\n|$))(?:, ?)?";
/** Flat, postcode, place, province and country, in the orders in which people write them; at most five of them. */
export const addressRest = `(?:(?:,? ?|,?${nextLine})(?:${unit}(?: ${place})?|${postcode}(?:,? ${place})?)|(?:, ?|,?${nextLine})${place}|,? [A-Z]{2,3}(?![\\p{L}\\p{N}])){0,5}`;

/** Family ADDRESS, category personal, severity medium. */
export function postalAddress({ id, hints, street, longest = 90, confidence = 0.8, check, glance }: PostalAddress): Detector {
  return {
    id,
    name: { one: "postal address", other: "postal addresses" },
    category: "personal",
    family: "ADDRESS",
    severity: "medium",
    hints,
    // Only a pattern that is used is compiled.
    get pattern() {
      return new RegExp(spellLetters(`(?<![\\p{L}\\p{N}_/.,$€£#-])(?:${street})(?![\\p{L}\\p{N}_])${addressRest}`), "u");
    },
    window: { before: longest, after: longest + 860, begin: 0 },
    ...(check === undefined ? { confidence } : { confirm: check }),
    ...(glance && { glance }),
    mask: (value) => `${value.slice(0, 2)}••••`,
  };
}
