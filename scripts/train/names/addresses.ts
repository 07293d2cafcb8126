/** Postal addresses as they are written in many countries, in one line or in several. */
import type { Random } from "../random.ts";
import { locales, strings, things } from "../word-lists.ts";

const list = (text: string) => text.split("|");
const streetEnd = list(
  "Street|St|St.|Road|Rd|Rd.|Avenue|Ave|Ave.|Lane|Ln|Drive|Dr|Way|Court|Ct|Place|Pl|Boulevard|Blvd|Circle|Terrace|Square|Close|Crescent|Gardens|Parkway|Highway|Loop|Row|Trail|Grove",
);
const trees = list(
  "Oak|Maple|Cedar|Pine|Elm|Spruce|Birch|Walnut|Willow|Cherry|Hickory|Juniper|Poplar|Alder|Hawthorn|Sycamore|Main|High|Church|Park|Mill|Station|Victoria|King|Queen|Lake|River|Hill|Forest|Washington|Lincoln|Jefferson|Franklin|Second|Third|Fifth|1st|2nd|5th|42nd|Sunset|Broadway|North|South|West|East",
);
const units = list("Apt. {n}|Apt {n}|Suite {n}|Unit {n}|#{n}|Flat {n}|Floor {d}|Apt {n}B|Ste. {n}|Room {n}");
const states = list(
  "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WI|WY|ON|QC|BC|NSW|VIC|QLD",
);
const german = list("Haupt|Bahnhof|Schul|Garten|Berg|Linden|Goethe|Schiller|Kirch|Dorf|Wald|Ring|Mozart|Feld|Rosen|Mühlen");
const boxes = list("P.O. Box|PO Box|Postbox|Postfach|Postbus|Box|BP|Apartado|Casella postale");
const romance: Readonly<Record<string, readonly string[]>> = {
  fr: list("rue|avenue|boulevard|place|chemin|impasse|allée|quai|Rue|Avenue|Boulevard"),
  es: list("Calle|C/|Avenida|Avda.|Plaza|Paseo|Carrera|Camino|Ronda|Av."),
  it: list("Via|Viale|Piazza|Corso|Largo|Vicolo|Strada"),
  pt: list("Rua|Avenida|Av.|Travessa|Praça|Alameda|R."),
  pl: list("ul.|al.|pl.|ulica|Ul."),
};
const particles: Readonly<Record<string, readonly string[]>> = {
  fr: list("de la|du|des|de|Saint-|"),
  es: list("de|del|de la|"),
  it: list("|dei|della|San"),
  pt: list("da|do|das|de|"),
  pl: list("|św."),
};
const nordic = list("gatan|vägen|gate|vej|veien|gade|tie|katu|straat|weg|laan|plein|gracht");
const fakerStreets = locales
  .map(([name, locale]) => ({ name, streets: strings(locale.location?.street_name) }))
  .filter(({ streets }) => streets.length > 20);
const fakerCities = locales.map(([, locale]) => strings(locale.location?.city_name)).filter((cities) => cities.length > 10);

export function createAddresses(random: Random, last: () => string) {
  const { pick, below, chance } = random;
  const digits = (count: number) => String(below(10 ** count)).padStart(count, "0");
  const number = () =>
    (chance(0.12) ? digits(2 + below(4)) : String(1 + below(chance(0.4) ? 99 : 9_999))) +
    (chance(0.06) ? pick([..."ABCDabc"]) : "");
  const unit = () =>
    pick(units)
      .replace("{n}", String(1 + below(900)))
      .replace("{d}", String(1 + below(20)));
  const city = () => {
    const name = pick(pick(fakerCities));
    return chance(0.1) ? name.toUpperCase() : name;
  };
  const country = () => pick(things.country);
  const anyStreet = () => pick(pick(fakerStreets).streets);
  const englishStreet = () =>
    `${chance(0.1) ? `${pick(["N", "S", "E", "W", "North", "Old", "Upper"])} ` : ""}${chance(0.5) ? pick(trees) : last()} ${pick(streetEnd)}`;
  const lastPart = () => (chance(0.5) ? last() : pick(trees));

  /** The street with its number, as its country puts them. */
  const street = (): string => {
    const roll = random.next();
    if (roll < 0.05) return `${chance(0.3) ? `${number()} ` : ""}${pick(boxes)} ${1 + below(9_999)}`;
    if (roll < 0.1) return `${number()} ${street()}`;
    if (roll < 0.12) return `the corner of ${street()} and ${englishStreet()}`;
    if (roll < 0.42) return `${number()} ${englishStreet()}`;
    if (roll < 0.55)
      return `${chance(0.6) ? pick(german) : last()}${pick(["straße", "str.", "weg", "allee", "platz", "gasse", "strasse"])} ${number()}`;
    if (roll < 0.62) return `${lastPart()}${pick(nordic)} ${number()}`;
    if (roll < 0.82) {
      const land = pick(Object.keys(romance));
      const name = `${pick(romance[land]!)} ${pick(particles[land]!)} ${lastPart()}`.replace(/ +/g, " ");
      return chance(0.5) ? `${number()}${chance(0.3) ? "," : ""} ${name}` : `${name}${chance(0.4) ? "," : ""} ${number()}`;
    }
    return chance(0.6) ? `${number()} ${anyStreet()}` : `${anyStreet()} ${number()}`;
  };
  const postcode = (): string =>
    pick([
      () => digits(5),
      () => digits(4),
      () =>
        `${pick([..."BEGLMNSW"])}${1 + below(20)} ${below(10)}${pick([..."ABDEFGHJLNPQRSTUWXYZ"])}${pick([..."ABDEFGHJLNPQRSTUWXYZ"])}`,
      () =>
        `${pick([..."ABCEGHJKLMNPRSTVXY"])}${below(10)}${pick([..."ABCEGHJ"])} ${below(10)}${pick([..."ABCEGHJ"])}${below(10)}`,
      () => `${digits(2)}-${digits(3)}`,
      () => `${digits(4)} ${pick([..."ABCDEFGHJKLM"])}${pick([..."ABCDEFGHJKLM"])}`,
      () => `${digits(3)}-${digits(4)}`,
      () => digits(6),
      () => `${digits(5)}-${digits(3)}`,
    ])();
  const american = () => `${city()}, ${pick(states)} ${digits(5)}${chance(0.1) ? `-${digits(4)}` : ""}`;
  const tail = (): string =>
    pick([
      () => american(),
      () => american(),
      () => `${digits(5)} ${city()}`,
      () => `${city()} ${postcode()}`,
      () => `${postcode()} ${city()}`,
      () => `${city()}, ${country()} ${digits(5)}`,
      () => `${city()}, ${country()}`,
      () => `${postcode()} ${city()}, ${country()}`,
      () => `${city()} ${country()}`,
      () => `${city()}, ${pick(states)} ${postcode()}`,
      () => city(),
    ])();
  /** A whole address; `gap` stands between its lines. */
  const address = (gap: string): string => {
    const parts = [street()];
    if (chance(0.3)) parts.push(unit());
    if (chance(0.85)) parts.push(tail());
    return parts.join(gap);
  };
  const severalLines = (): string => {
    const indent = pick(["", "", " ", "   ", "    "]);
    const lines = [chance(0.4) ? `${street()} ${unit()}` : street()];
    if (chance(0.3)) lines.push(unit());
    lines.push(
      ...(chance(0.5)
        ? [tail()]
        : [
            city(),
            ...(chance(0.4) ? [`${chance(0.3) ? ", " : ""}${pick(states)}`] : []),
            `${country()}${chance(0.6) ? ` ${postcode()}` : ""}`,
          ]),
    );
    return lines.join(`\n${indent}`);
  };
  return { street, address, severalLines, city, country, unit };
}
