/** Whether a Word document has letters in it that nobody sees, as somebody writes them who wants only a machine to read them. */
import { attribute, local, walkXml } from "./xml-tokens.ts";

/** Fewer are a slip of a formatting. UTF-16 code units. */
const fewest = 20;
/** In half points: two points are a line of dust. */
const smallest = 4;

/** Hidden, smaller than can be read, or white where nothing in the part has a colour behind it. Linear in the length of `xml`. */
export function hasHiddenRuns(xml: string): boolean {
  // Most have none, and need no second walk.
  if (!/<w:vanish[ /]|<w:sz w:val="[1-4]"|<w:color w:val="FFFFFF"/i.test(xml)) return false;
  const onColour = /<w:(?:shd|highlight|background)\s/.test(xml);
  let hidden = false;
  let counts = false;
  let units = 0;
  walkXml(xml, {
    open(name, attributes) {
      const kind = local(name);
      const value = attribute(attributes, "w:val");
      if (kind === "r") hidden = false;
      if (kind === "vanish" && value !== "0" && value !== "false") hidden = true;
      if (kind === "sz" && Number(value) <= smallest) hidden = true;
      if (kind === "color" && !onColour && value?.toUpperCase() === "FFFFFF") hidden = true;
      if (kind === "p") hidden = false;
      if (kind === "t") counts = true;
    },
    close(name) {
      const kind = local(name);
      if (kind === "t") counts = false;
      if (kind === "pPr" || kind === "r") hidden = false;
    },
    text(text) {
      if (counts && hidden) units += text.trim().length;
    },
  });
  return units >= fewest;
}
