import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Latitude and longitude in decimal degrees: from four decimals on they mean one house (ISO 6709, annex A). */
const detector: Detector = {
  id: "precise-location",
  name: { one: "precise location", other: "precise locations" },
  category: "personal",
  family: "LOCATION",
  severity: "medium",
  hints: [
    "latitude",
    "longitude",
    " lat ",
    " lat:",
    " lng",
    " lon ",
    "coordinates",
    "coords",
    " gps",
    "geo:",
    "koordinat",
    "coordonn",
    "coordenad",
    "координат",
    "location:",
    "position:",
    "座標:",
    "坐标:",
    "/maps",
    "maps.",
    '"n ',
    '"s ',
    "″n ",
    "″s ",
  ],
  pattern:
    /(?<![0-9.,A-Za-z])(?:[-+]?(?:90\.0{4,12}|[1-8]?[0-9]\.[0-9]{4,12})°? ?(?:[NS])?(?:, ?|; ?|\/| |%2C|["']?,\s{0,8}["']?(?:lng|lon|long|longitude)["']?\s?[:=]\s?["']?|[,;\s]{1,3}(?:lng|lon|long|longitude)\s?[:=]\s?)[-+]?(?:180\.0{4,12}|1[0-7][0-9]\.[0-9]{4,12}|[1-9]?[0-9]\.[0-9]{4,12})°?(?: ?[EW])?|[0-9]{1,2}° ?[0-9]{1,2}['′’] ?(?:[0-9]{1,2}(?:\.[0-9]{1,4})?["″”] ?)?[NS][,;]? {0,2}[0-9]{1,3}° ?[0-9]{1,2}['′’] ?(?:[0-9]{1,2}(?:\.[0-9]{1,4})?["″”] ?)?[EWO])(?![0-9A-Za-z]|\.[0-9])/i,
  window: { before: 60, after: 120 },
  confidence: 0.85,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "My GPS coordinates: 48.85837, 2.29448", value: "48.85837, 2.29448", why: "a pair, named" },
    {
      text: '{"latitude": -33.856784, "longitude": 151.215297}',
      value: '-33.856784, "longitude": 151.215297',
      why: "two fields of JSON",
    },
    { text: "geo:52.51627,13.37770;u=35", value: "52.51627,13.37770", why: "a geo URI (RFC 5870)" },
    { text: "https://www.google.com/maps/@40.689247,-74.044502,17z", value: "40.689247,-74.044502", why: "a link to a map" },
    { text: `48°51'30"N 2°17'40"E`, why: "degrees, minutes and seconds" },
    { text: "lat: 59.32932, lng: 18.06858", value: "59.32932, lng: 18.06858", why: "short names" },
    { text: "My GPS coordinates: 48.858378383877, 2.29448", value: "48.858378383877, 2.29448", why: "as long as it may be" },
    {
      text: '{"latitude": -33.856784,        "longitude": 151.215297}',
      value: '-33.856784,        "longitude": 151.215297',
      why: "as long as it may be",
    },
    {
      text: '{"latitude": -33.856784, "longitude": 151.215297712155}',
      value: '-33.856784, "longitude": 151.215297712155',
      why: "as long as it may be",
    },
    { text: "My GPS coordinates: 48.85837, 2.294484944424", value: "48.85837, 2.294484944424", why: "as long as it may be" },
    { text: "4°51'30\"N 2°17'40\"E", why: "as short as it may be" },
    { text: "48°5'30\"N 2°17'40\"E", why: "as short as it may be" },
    { text: "48°51'3\"N 2°17'40\"E", why: "as short as it may be" },
    { text: "48°51'30\"N2°17'40\"E", why: "as short as it may be" },
    { text: "48°51'30\"N  2°17'40\"E", why: "as long as it may be" },
    { text: "48°51'30\"N 209°17'40\"E", why: "as long as it may be" },
    { text: "48°51'30\"N 2°1'40\"E", why: "as short as it may be" },
    { text: "48°51'30\"N 2°17'4\"E", why: "as short as it may be" },
  ],
  ignore: [
    { text: "coordinates 48.8, 2.2", why: "no more precise than a town" },
    { text: "weights 0.12345, 0.67890", why: "nothing says that it is a place" },
    { text: "latitude 95.12345, 2.29448", why: "no such latitude" },
    { text: "coordinates 48.85837, 229.12345", why: "no such longitude" },
    { text: "it was 35° outside and 20° inside", why: "temperatures" },
    { text: "gps firmware 1.20344", why: "one number" },
  ],
};
