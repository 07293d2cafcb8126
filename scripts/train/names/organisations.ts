/** Names of companies, authorities, schools and clubs, by the ways in which such names are made. */
import type { Random } from "../random.ts";
import { things, words } from "../word-lists.ts";

const list = (text: string) => text.split("|");
export const organisationWords = list(
  "Inc|Inc.|Corp|Corp.|Corporation|LLC|Ltd|Ltd.|Limited|Company|GmbH|AG|SE|KG|SA|S.A.|SARL|SAS|SpA|S.p.A.|Srl|BV|B.V.|NV|Oy|AB|AS|A/S|plc|PLC|Pty|Group|Holdings|Technologies|Technology|Industries|Systems|Solutions|Enterprises|Labs|Laboratories|Partners|Associates|Consulting|Services|Software|Bank|Bancorp|Insurance|Airlines|Airways|Motors|Foods|Pharma|Pharmaceuticals|Energy|Electric|Logistics|Media|Studios|Capital|Ventures|Investments|Foundation|Institute|University|College|School|Hospital|Clinic|Ministry|Department|Agency|Council|Committee|Association|Federation|Union|Club|Church|Museum|Library|Stadt|Universität|Verein|Sparkasse|Société|Groupe|Banque|Université|Ministère|Empresa|Universidad|Banco|Ministerio|Università|Banca|Stichting|Gemeente|Universiteit|Theatre|Theater|Auditorium|Hotel|Orchestra|Records|Magazine|Times|Post|News|Press|Television|Radio|Party|Army|Navy|Court|Parliament|Senate|Congress|Commission|Authority|Trust|Fund|Society|Academy|Center|Centre|Cup|League|United|City|FC|Team|Band|Choir|Worldwide|Dynamics|Networks|Robotics|Science|Sciences|Brothers|Sons",
);
const endings = list(
  "Inc|Inc.|Corp|Corp.|Corporation|LLC|Ltd|Ltd.|Limited|GmbH|AG|S.A.|SpA|BV|plc|Group|Holdings|Technologies|Industries|Systems|Solutions|Enterprises|Labs|Partners|Associates|Consulting|Services|Software|Bank|Insurance|Airlines|Motors|Foods|Pharma|Energy|Logistics|Media|Studios|Capital|Ventures|Worldwide|Dynamics|Networks|Science|& Co|& Sons|and Sons|Brothers|International|Global|Electric|Labs Inc|Technologies Ltd",
);
const brands = list(
  "Google|Microsoft|Apple|Amazon|Facebook|Siemens|Toyota|Samsung|Sony|IBM|Intel|Oracle|SAP|Nestlé|Unilever|Shell|BMW|Volkswagen|Nike|Adidas|Boeing|Airbus|Walmart|Pfizer|Bayer|Novartis|Roche|HSBC|Barclays|Santander|Deutsche Bank|Goldman Sachs|Citigroup|Visa|PayPal|Tesla|Uber|Netflix|Spotify|Twitter|LinkedIn|Huawei|Lenovo|NASA|UNICEF|NATO|FBI|CIA|BBC|CNN|Reuters|the United Nations|European Commission|World Bank|Red Cross|Greenpeace|Harvard University|Oxford University|MIT|Stanford|Manchester United|Real Madrid|FC Bayern|the Senate|Congress|the Supreme Court",
);

export function createOrganisations(random: Random, last: () => string, city: () => string) {
  const { pick, chance } = random;
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const noun = () => capital(random.pick(words.noun));
  const adjective = () => capital(pick(words.adjective));
  const stem = () =>
    pick([
      last,
      noun,
      () => `${adjective()}`,
      () => pick(things.country),
      () => `${noun()}${pick(["ix", "ly", "io", "ify", "a", "ex", "on", "tech", "soft", "com", "net"])}`,
    ])();
  const forms: readonly (() => string)[] = [
    () => `${stem()} ${pick(endings)}`,
    () => `${stem()} ${pick(endings)}`,
    () => `${stem()} ${stem()} ${pick(endings)}`,
    () => `${last()}-${last()}`,
    () => `${last()}, ${last()} and ${last()}`,
    () => `${last()} & ${last()}`,
    () => `${last()} ${last()}`,
    () => stem(),
    () => stem(),
    () => `${noun()}${noun()}`,
    () => `${noun()}${noun()} ${pick(endings)}`,
    () => `${adjective()} ${noun()}`,
    () => `${noun()} ${noun()}`,
    () => `University of ${city()}`,
    () =>
      `${city()} ${pick(["University", "College", "Hospital", "City Council", "Police Department", "High School", "Museum", "Orchestra", "FC", "United", "Times", "Theatre", "Public Library", "Chamber of Commerce"])}`,
    () => `Bank of ${chance(0.5) ? city() : pick(things.country)}`,
    () =>
      `${pick(["Ministry", "Department", "Institute", "Office"])} of ${pick(["Health", "Finance", "Education", "Justice", "Defence", "Agriculture", "Labor", "Technology"])}`,
    () => `St. ${last()} Hospital`,
    () => `${Array.from({ length: 2 + random.below(3) }, () => pick([..."ABCDEFGHIKLMNOPRST"])).join("")} ${pick(endings)}`,
    () => `${adjective()} and ${noun()}`,
    () => `${noun()} ${noun()} ${noun()}`,
    () => pick(brands),
    () => pick(brands),
    () => `${noun()} ${pick(endings)}`,
  ];
  return { organisation: () => pick(forms)() };
}
