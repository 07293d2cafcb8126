import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { capital, postalAddress } from "../../builders/postal-address.ts";

/** Ends of names of streets that are one word: German, Dutch, Frisian, Scandinavian, Icelandic, Finnish. */
const ends =
  "stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|damm|ufer|chaussee|straat|laan|plein|kade|gracht|singel|dijk|dreef|gata|gatan|gaten|vägen|veien|vegen|vei|vej|väg|gade|stræde|torget|torg|torv|plads|gränd|katu|ntie|kuja|polku|vegur|braut|stígur|stræti|holt";
/** The same as words of their own: "Karl Johans gate". */
const kinds =
  "Stra(?:ß|ss)e|Str\\.|Gasse|Weg|Platz|Allee|Ring|Damm|gate|gata|vei|väg|vej|Plads|plads|allé|Allé|straat|plein|laan|Baan";
const words = ends.replace("stra(?:ß|ss)e|str\\.", "straße|strasse|str.").split("|");

/** Name of the street, then number of the house: DIN 5008 and the guides of the posts of NL, BE, AT, CH, DK, NO, SE, FI, IS. */
export default postalAddress({
  id: "compound-street-address",
  hints: [...words.map((end) => `${end} `), "straße", "strasse", " gate ", " ring ", " baan ", " allé "],
  street: `(?:[0-9]{3,6} )?(?:${capital} ){0,2}(?:\\p{Lu}[\\p{L}-]{3,30}\\.?(?= [0-9])(?<=${ends})|${capital} (?:${kinds})) [0-9]{1,4}(?:[-/][0-9]{1,4})?(?: ?[a-zA-Z](?!\\p{L}))?`,
  check: (value) => (/^(?:\p{L}+ )?(?:Bri|Rene)gade |^\P{N}* (?:19|20)[0-9]{2}$/u.test(value) ? 0.3 : 0.8),
});

export const examples: DetectorExamples = {
  match: [
    { text: "Lindenstraße 12, 10969 Berlin", why: "Germany" },
    { text: "Wohnhaft in: Am Alten Weg 3a", value: "Am Alten Weg 3a", why: "the kind as a word of its own" },
    { text: "Keizersgracht 174-176, 1016 DW Amsterdam", why: "Netherlands" },
    { text: "Storgatan 5, 111 51 Stockholm", why: "Sweden" },
    { text: "Karl Johans gate 22, 0159 Oslo", why: "Norway" },
    { text: "Søndergade 52, 8000 Aarhus", why: "Denmark" },
    { text: "Mannerheimintie 14 A, 00100 Helsinki", value: "Mannerheimintie 14 A, 00100 Helsinki", why: "Finland" },
    { text: "Laugavegur 26, 101 Reykjavík", why: "Iceland" },
    { text: "Bahnhofstrasse 21, 8001 Zürich", why: "Switzerland" },
    { text: "KFV. Ftあ Lindenstraße 12, 10969 Berlin", why: "as long as it may be" },
    { text: "Keizersgracht 174-1, 1016 DW Amsterdam", why: "as short as it may be" },
    { text: "Keizersgracht 174-1761, 1016 DW Amsterdam", why: "as long as it may be" },
    { text: "329 YNM NEKV. BT. Baan 60-20R", why: "nothing else in the text" },
    { text: "220692 IB. HS. F Platz 44", why: "nothing else in the text" },
    { text: "Mannerheeeeeeeimintie 14 A, 00100 Helsinki", why: "nothing else in the text" },
    { text: "Lindenstraße 1203, 10969 Berlin", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Die Friedrichstraße ist lang", why: "no number" },
    { text: "Brigade 52", why: "a word that ends so" },
    { text: "Kommunikationsweg 2024", why: "a year" },
    { text: "der weg 3", why: "lower case" },
    { text: "Norwegian 12", why: "another word" },
  ],
};
