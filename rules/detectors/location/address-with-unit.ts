import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { postalAddress } from "../../builders/postal-address.ts";

const word = "\\p{L}[\\p{L}.'’-]{0,24} ";
const kinds = "[Aa]pt|APT|[Aa]partment|[Ss]uite|SUITE|[Ss]te";

/** Any street and number with a flat or an office behind it, on the same line or the next (USPS Publication 28, secondary units). */
export default postalAddress({
  id: "address-with-unit",
  hints: [" apt ", " apartment ", " suite ", " ste "],
  street: `(?:(?:[0-9]{1,6} ){1,2}(?:${word}){0,5}(?:${word.slice(0, -1)}|[0-9]{1,5}\\.?)|(?:${word}){1,4}[0-9]{1,5}\\.?)(?:,? |,? ?\\n[ >?]{0,6})(?:${kinds})\\.? ?#?[0-9]{1,5}`,
  longest: 190,
});

export const examples: DetectorExamples = {
  match: [
    { text: "4844 Lindenhof 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "number behind the name, a line each" },
    { text: "3911 Fourth Suite 112", why: "no kind of street" },
    { text: "we moved to 12 Acacia Apt 4.", value: "12 Acacia Apt 4", why: "in a sentence" },
    { text: "Kuusiku 53 Apt. 641, Tartu, Estonia 51014", why: "with the rest behind it" },
    {
      text: "> 4923 Parmova 109\n> Suite 380\n> Maribor",
      value: "4923 Parmova 109\n> Suite 380\n> Maribor",
      why: "quoted in a mail",
    },
    { text: "4844 Lindenhofiiihhhndinhihend 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "4 Lindenhof 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as short as it may be" },
    { text: "484444 Lindenhof 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "3 7758 Lindenhof 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "4844 dあr CxXあ é-Lm s EaéU 52\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "4844 Lindenhof 5\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as short as it may be" },
    { text: "4844 Lindenhof 52709\n Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "tIb DG aUA mRsw 53 Apt. 641, Tartu, Estonia 51014", why: "as long as it may be" },
    { text: "Kuusiku 5 Apt. 641, Tartu, Estonia 51014", why: "as short as it may be" },
    { text: "Kuusiku 53565 Apt. 641, Tartu, Estonia 51014", why: "as long as it may be" },
    { text: "4844 Lindenhof 52\nApt. 656\n Brønshøj\n Denmark 2700", why: "as short as it may be" },
    { text: "4844 Lindenhof 52\n >>>  Apt. 656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    { text: "4844 Lindenhof 52\n Apt. 65656\n Brønshøj\n Denmark 2700", why: "as long as it may be" },
    {
      text: "> 4923 Parmova 109\n> Suite 380\n\n> Maribor",
      value: "4923 Parmova 109\n> Suite 380\n\n> Maribor",
      why: "written in another way",
    },
    {
      text: "> 4923 Parmova 109\n> Suite 380\n> > > Maribor",
      value: "4923 Parmova 109\n> Suite 380\n> > > Maribor",
      why: "as long as it may be",
    },
    {
      text: "> 4923 Parmova 109\n> Suite 380\n> MariborbMaioraiiabrir",
      value: "4923 Parmova 109\n> Suite 380\n> MariborbMaioraiiabrir",
      why: "a part of it is longer",
    },
    {
      text: "we moved to 12 Acacia Apt 4, GMY, AO FYL, GL,V. FkK am M TR.",
      value: "12 Acacia Apt 4, GMY, AO FYL, GL,V. FkK am M TR",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "Office Suite 365", why: "a product" },
    { text: "apt install 12 packages", why: "a command" },
    { text: "Run test suite 4 now", why: "of tests" },
    { text: "a suite of 12 rooms", why: "rooms" },
    { text: "5 of the Suite", why: "no number of the suite" },
  ],
};
