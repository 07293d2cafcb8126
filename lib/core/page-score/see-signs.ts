/** Which signs a page shows. */
import type { Mark, PageSign, PageTexts } from "./page-sign.ts";

export interface PageView {
  readonly texts: PageTexts;
  readonly marks: ReadonlySet<Mark>;
  /** True where an element of the page fits the selector. */
  has(css: string): boolean;
}

/** Ids, in the order of the signs. */
export function seeSigns(signs: readonly PageSign[], view: PageView): string[] {
  return signs.filter((sign) => isSeen(sign, view)).map(({ id }) => id);
}

function isSeen(sign: PageSign, { texts, marks, has }: PageView): boolean {
  if ("mark" in sign) return marks.has(sign.mark);
  if ("css" in sign) return has(sign.css);
  return sign.zones.some((zone) => texts[zone].some((text) => sign.pattern.test(text)));
}
