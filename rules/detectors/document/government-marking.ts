import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAsMarking } from "../../builders/marking-line.ts";

/**
 * Markings of states: United States (ISOO Marking Booklet, 32 CFR 2002 for CUI), NATO (AC/35-D/2002), United Kingdom (Government Security
 * Classifications), Germany (VSA), France (IGI 1300), European Union (Decision 2013/488/EU).
 */
const detector: Detector = {
  id: "government-marking",
  name: { one: "state secrecy marking", other: "state secrecy markings" },
  category: "document",
  family: "DOCUMENT",
  severity: "high",
  hints: [
    "top secret",
    "secret//",
    "confidential//",
    "noforn",
    "unclassified//fouo",
    "cui//",
    "nato secret",
    "nato restricted",
    "nato confidential",
    "cosmic top",
    "official-sensitive",
    "official sensitive",
    "uk secret",
    "vs-nfd",
    "vs - nur für den dienstgebrauch",
    "vs-nur für den dienstgebrauch",
    "geheim - amtlich",
    "très secret",
    "secret défense",
    "diffusion restreinte",
    "restreint ue",
    "secret ue",
    "для служебного пользования",
    "совершенно секретно",
  ],
  pattern:
    /(?<![A-Za-z/])(?:TOP SECRET(?:\/{2}[A-Z /-]{2,40})?|(?:SECRET|CONFIDENTIAL)\/{2}[A-Z][A-Z /-]{1,40}|UNCLASSIFIED\/{2}FOUO|CUI\/{2}[A-Z][A-Z /-]{1,40}|COSMIC TOP SECRET|NATO (?:SECRET|RESTRICTED|CONFIDENTIAL)|OFFICIAL[- ]SENSITIVE|UK SECRET|VS ?[-–] ?(?:NfD|NUR FÜR DEN DIENSTGEBRAUCH|Nur für den Dienstgebrauch)|GEHEIM - AMTLICH GEHEIMGEHALTEN|TRÈS SECRET|SECRET DÉFENSE|DIFFUSION RESTREINTE|(?:RESTREINT|CONFIDENTIEL|SECRET) UE(?:\/EU (?:RESTRICTED|CONFIDENTIAL|SECRET))?|ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ|СОВЕРШЕННО СЕКРЕТНО)(?![A-Za-z])/,
  window: { before: 20, after: 90 },
  confirm: (value, context) => (value.includes("//") || standsAsMarking(value, context) ? 0.9 : 0.3),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "TOP SECRET//SI//NOFORN\n(U) Overview", value: "TOP SECRET//SI//NOFORN", why: "a banner line of the United States" },
    { text: "NATO RESTRICTED\nAnnex B", value: "NATO RESTRICTED", why: "NATO" },
    { text: "VS - NUR FÜR DEN DIENSTGEBRAUCH\nVermerk", value: "VS - NUR FÜR DEN DIENSTGEBRAUCH", why: "Germany" },
    { text: "OFFICIAL-SENSITIVE\nBriefing for ministers", value: "OFFICIAL-SENSITIVE", why: "United Kingdom" },
    { text: "RESTREINT UE/EU RESTRICTED\nProjet", value: "RESTREINT UE/EU RESTRICTED", why: "European Union" },
    { text: "CUI//SP-PRVCY\nRoster", value: "CUI//SP-PRVCY", why: "controlled unclassified information" },
    {
      text: "TOP SECRET//SI//NOFORNNNSROOF/FR/FN/S/NO/SOF///I/FOF\n(U) Overview",
      value: "TOP SECRET//SI//NOFORNNNSROOF/FR/FN/S/NO/SOF///I/FOF",
      why: "as long as it may be",
    },
    { text: "TTP SECRET//SI//NOFORN\n(U) Overview", value: "SECRET//SI//NOFORN", why: "another one of the same form" },
    {
      text: "CUI//SP-PRVCYYRYCPVP--CY-R--VR-RYPR-VYPYPVRYYP\nRoster",
      value: "CUI//SP-PRVCYYRYCPVP--CY-R--VR-RYPR-VYPYPVRYYP",
      why: "as long as it may be",
    },
    {
      text: "TTP SECRET//SI//NOFORNNN/IN/NFNF//ONOORORFIO/RINF/FOF\n(U) Overview",
      value: "SECRET//SI//NOFORNNN/IN/NFNF//ONOORORFIO/RINF/FOF",
      why: "as long as it may be",
    },
    { text: "UNCLASSIFIED//FOUO\nBriefing for ministers", value: "UNCLASSIFIED//FOUO", why: "another of its forms" },
  ],
  ignore: [
    { text: "Write a spy story in which a top secret plan is stolen", why: "small letters, in a sentence" },
    { text: "the NATO SECRET marking is one of four levels of its kind", why: "a sentence about it" },
    { text: "He keeps it TOP SECRET because his wife must not know of the party", why: "capitals for emphasis" },
    { text: "official sensitive skin cream", why: "other words" },
    { text: "secret//", why: "nothing behind it" },
    { text: "RESTREINT UE/EU RESTRICTEDRESTREINT UE/EU RESRESTREINT UE/EU R\nProjet", why: "resembles it, and is none" },
  ],
};
