import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { capital, postalAddress } from "../../builders/postal-address.ts";

/** Words before the name: Spanish, Catalan, Portuguese, Italian, Polish, Czech, Romanian, Croatian, Indonesian, Vietnamese. */
const kinds = [
  "Calle|C/|Cl\\.|Avenida|Avda\\.?|Av\\.|Paseo|Plaza|Pza\\.|Carrera|Cra\\.|Camino|Carretera|Ronda|Travesía|Urbanización|Carrer|Passeig",
  "Rua|R\\.|Travessa|Tv\\.|Largo|Praça|Alameda|Estrada|Rodovia",
  "Via|Viale|V\\.le|Piazza|P\\.za|Piazzale|Corso|Vicolo|Contrada|Lungotevere|Strada",
  "ul\\.|Ul\\.|ulica|al\\.|Al\\.|aleja|os\\.|pl\\.|náměstí|nám\\.|třída",
  "Str\\.|Bulevardul|Bd\\.|B-dul|Calea|Aleea|Șos\\.|Trg",
  "Jalan|Jl\\.|Jln\\.?|Lorong|Đường|Phố",
];
const words = kinds.join("|");
const particle = "de|del|della|delle|dei|di|do|da|dos|das|la|las|los|el|al|y|e|i|dr\\.|gen\\.|św\\.|ks\\.";

export default postalAddress({
  id: "prefixed-street-address",
  hints: words
    .toLowerCase()
    .replaceAll("\\", "")
    .replaceAll("?", "")
    .split("|")
    .filter((kind) => kind !== "c/")
    .map((kind) => ` ${kind} `)
    .concat(" c/ "),
  street: `(?:[0-9]{3,6} )?(?:${words}) ?(?:[0-9]{1,2} de )?(?:(?:${particle}) ){0,2}${capital}(?: (?:(?:${particle}) ){0,2}${capital}){0,3},? (?:[Nn][º°.]? ?|[Nn]úm\\. ?|# ?|[Nn][Oo]\\.? ?|s/)?[0-9]{1,5}(?:[-/][0-9]{1,4})?(?: ?[a-zA-Z](?!\\p{L}))?`,
  check: (value) =>
    /^(?:Via|Strada|Largo|Plaza|Calea|Corso|Al\.) \S+ (?:19|20)?[0-9]{2,4}$/.test(value) && /(?:19|20)[0-9]{2}$/.test(value)
      ? 0.3
      : 0.8,
});

export const examples: DetectorExamples = {
  match: [
    { text: "Calle Mayor 12, 28013 Madrid", why: "Spain" },
    {
      text: "Avenida de la Constitución, 5, 41001 Sevilla",
      value: "Avenida de la Constitución, 5, 41001 Sevilla",
      why: "Spain, a comma before the number",
    },
    { text: "Rua João Pessoa 1636, Recife", why: "Brazil" },
    { text: "Via Roma 131, 00184 Roma", why: "Italy" },
    { text: "ul. Jesionowa 127, 80-261 Gdańsk", why: "Poland" },
    { text: "Bulevardul Unirii 10, București", why: "Romania" },
    { text: "Jl. Sudirman No. 25, Jakarta 10210", why: "Indonesia" },
    { text: "Calle Mayor gen. N中n di do PjJW dei las PZあ 12, 28013 Madrid", why: "as long as it may be" },
    { text: "Calle Mayor 12975, 28013 Madrid", why: "as long as it may be" },
    { text: "Jl. Sudirman No. 90, Jakarta 72069", why: "nothing else in the text" },
    {
      text: "743 náměstí3 de TKQL. OE Núm.02/88,ABJ. im M. BRE",
      value: "743 náměstí3 de TKQL. OE Núm.02/88,ABJ",
      why: "another of its forms",
    },
    { text: "707442 Via4 de X 0/97", why: "nothing else in the text" },
    { text: "16394 Vicolo27 de CCY 056I CG", why: "nothing else in the text" },
    {
      text: "V.le72 de AHP, 39-0 H,AX,GMQ. HWLO de LVGJ.645 41",
      value: "V.le72 de AHP, 39-0 H,AX,GMQ. HWLO de LVGJ",
      why: "another of its forms",
    },
    {
      text: "194 Phố 95 de e LHB e U la gen. V do los QSE 95/9514,BIV im of Q.,E. da GE.,FK van XW",
      value: "194 Phố 95 de e LHB e U la gen. V do los QSE 95/9514,BIV im of Q",
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "Via email 12", why: "a word in lower case behind it" },
    { text: "Calle Mayor es larga", why: "no number" },
    { text: "call the Plaza at 5", why: "words between" },
    { text: "Via Appia 2019", why: "a year" },
    { text: "via Port 80", why: "lower case" },
  ],
};
