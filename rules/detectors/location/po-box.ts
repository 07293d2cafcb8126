import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { postalAddress } from "../../builders/postal-address.ts";

/** Boxes at the post office, in the languages of the Universal Postal Union's guide. */
export default postalAddress({
  id: "po-box",
  hints: [
    "p.o. box",
    "po box",
    "p o box",
    "post office box",
    "postfach",
    "postbus",
    "postboks",
    "postbox",
    "boîte postale",
    " b.p. ",
    "apartado",
    "caixa postal",
    "casella postale",
    "skrytka",
    "poštovní",
    "а/я",
    "私書箱",
    "gpo box",
    "private bag",
  ],
  street:
    "(?:[0-9]{3,6} )?(?:(?:P\\.? ?O\\.?|GPO|p\\.?o\\.?|Post Office) [Bb](?:ox|OX)|Postfach|Postbus|Postboks|[Pp]ostbox|Boîte postale|B\\.P\\.|Apartado(?: de [Cc]orreos| [Pp]ostal)?|Caixa [Pp]ostal|Casella [Pp]ostale|[Ss]krytka(?: pocztowa)?|Private Bag|а/я|私書箱)(?: nr\\.?| no\\.?)? ?#?[0-9]{1,6}",
  confidence: 0.75,
});

export const examples: DetectorExamples = {
  match: [
    { text: "P.O. Box 242, Madison, WI 53701", why: "United States" },
    { text: "Postfach 10 is old; Postfach 1234, 10115 Berlin", value: "Postfach 1234, 10115 Berlin", why: "Germany" },
    { text: "Postbus 500, 3500 AM Utrecht", why: "Netherlands" },
    { text: "Caixa Postal 77, Recife", why: "Brazil" },
    { text: "write to PO Box 4420.", value: "PO Box 4420", why: "without dots" },
    { text: "Apartado de Correos 1234, 28080 Madrid", why: "Spain" },
    { text: "P.O. Box 242222, Madison, WI 53701", why: "as long as it may be" },
    { text: "512 B.P. nr#8004 BC,W. los les WNLF. SJPF4KP9BJ", value: "512 B.P. nr#8004 BC,W", why: "another of its forms" },
    { text: "514071 Postbox no4169 PQ", why: "nothing else in the text" },
    { text: "P.O. Box 2, Madison, WI 53701", why: "as short as it may be" },
  ],
  ignore: [
    { text: "the po box is full", why: "no number" },
    { text: "box 242", why: "any box" },
    { text: "a text box with 40 signs", why: "another box" },
    { text: "Postbox of the Inbox", why: "no number, either" },
    { text: "XPO Box 12", why: "part of another word" },
  ],
};
