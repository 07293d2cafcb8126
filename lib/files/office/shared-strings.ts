/** The strings of a workbook that its cells name by number (ECMA-376 part 1, 18.4). */
import { local, walkXml } from "./xml-tokens.ts";

/** By number. How something is pronounced is left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let reads = false;
  let spoken = false;
  walkXml(xml, {
    open(name) {
      const kind = local(name);
      if (kind === "si") text = "";
      if (kind === "rPh") spoken = true;
      if (kind === "t") reads = !spoken;
    },
    close(name) {
      const kind = local(name);
      if (kind === "si") strings.push(text);
      if (kind === "rPh") spoken = false;
      if (kind === "t") reads = false;
    },
    text(run) {
      if (reads) text += run;
    },
  });
  return strings;
}

/** Below zero, where cells are counted from zero: whoever rewrites a shared string does so for all cells that name it. */
export const sharedNode = (index: number) => -1 - index;
