/** A PDF 1.7 file with one text a page in Helvetica, made by hand: objects, a cross-reference table, nothing packed. */
import { oneByteEach } from "../../lib/files/one-byte-each.ts";

/** `size`: of the letters, in points. `besides`: a stream that no page shows. */
export function pdfFile(pages: readonly string[], { size = 11, besides = new Uint8Array() } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  const first = 4;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(" ");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  pages.forEach((text, at) => {
    const resources = "/Resources << /Font << /F1 3 0 R >> >>";
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${first + at * 2 + 1} 0 R >>`);
    const lines = text.split("\n").map((line) => `(${line.replace(/([\\()])/g, "\\$1")}) Tj T*`);
    const stream = `BT /F1 ${size} Tf 14 TL 50 790 Td ${lines.join("\n")} ET`;
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  if (besides.length > 0) add(`<< /Length ${besides.length} >>\nstream\n${oneByteEach(besides)}\nendstream`);
  let file = "%PDF-1.7\n";
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}
