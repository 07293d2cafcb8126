import { strToU8, zipSync } from "fflate";

/** An EPUB 3 book of one page a chapter. */
export function bookFile(chapters: readonly string[]): Uint8Array {
  const items = chapters.map((_, at) => `<item id="c${at}" href="${at}.xhtml" media-type="application/xhtml+xml"/>`).join("");
  const order = chapters.map((_, at) => `<itemref idref="c${at}"/>`).join("");
  const pages = chapters.map(
    (text, at) => [`OEBPS/${at}.xhtml`, strToU8(`<?xml version="1.0"?>\n<html><body><p>${text}</p></body></html>`)] as const,
  );
  return zipSync({
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": strToU8('<container><rootfiles><rootfile full-path="OEBPS/c.opf"/></rootfiles></container>'),
    "OEBPS/c.opf": strToU8(`<package><manifest>${items}</manifest><spine>${order}</spine></package>`),
    ...Object.fromEntries(pages),
  });
}
