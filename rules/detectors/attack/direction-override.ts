import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Overrides of the writing direction (Unicode Bidirectional Algorithm, UAX 9) make a text read otherwise than it is: "Trojan Source", CVE-2021-42574. */
const detector: Detector = {
  id: "direction-override",
  name: { one: "text with a turned writing direction", other: "texts with a turned writing direction" },
  category: "custom",
  family: "CUSTOM",
  severity: "low",
  raw: true,
  hints: ["\u202e", "\u202d"],
  pattern: /[\u202d\u202e][^\n\u202c\u2069]{1,200}/,
  window: { before: 1, after: 202 },
  // Where a script is written from right to left, controls are part of writing.
  confirm: (value) => (/[\u0590-\u08ff\ufb1d-\ufefc]/.test(value) ? 0.2 : 0.9),
  mask: () => "••••",
};
export default detector;

const rlo = "\u202e";

export const examples: DetectorExamples = {
  match: [
    { text: `invoice${rlo}fdp.exe`, value: `${rlo}fdp.exe`, why: "a file that seems to be a PDF" },
    { text: `if (isAdmin) { ${rlo}// begin\u202c }`, value: `${rlo}// begin`, why: "code that reads otherwise" },
    { text: `${rlo}esrever ni`, why: "a text turned round" },
    { text: "a \u202dsentence", value: "\u202dsentence", why: "from left to right, by force" },
    { text: `x\n${rlo}erongi\ny`, value: `${rlo}erongi`, why: "a line of its own" },
    {
      text: "invoice‮fdp.exefexddp.x.eeee.fee.dpxdpdexpp.ffdepxffxfeefeeeppde.edfef.efeepdxxeeeexexxep.ddpefx.eeex.fppxfe.peefde.feeddxfed.fepxeppf.x.fd.exeepfpp..de.fpe.e.efefeffe.edefxdpe.xdpddx.pe.ppfpxxxexxefdpppdepef",
      value:
        "‮fdp.exefexddp.x.eeee.fee.dpxdpdexpp.ffdepxffxfeefeeeppde.edfef.efeepdxxeeeexexxep.ddpefx.eeex.fppxfe.peefde.feeddxfed.fepxeppf.x.fd.exeepfpp..de.fpe.e.efefeffe.edefxdpe.xdpddx.pe.ppfpxxxexxefdpppdepef",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: `${rlo}שלום`, why: "Hebrew" },
    { text: "\u200fشكرا\u200f", why: "Arabic with its marks" },
    { text: "plain text", why: "nothing hidden" },
    { text: "\u2066isolated\u2069", why: "an isolate turns nothing round" },
    { text: `end${rlo}`, why: "nothing behind it" },
  ],
};
