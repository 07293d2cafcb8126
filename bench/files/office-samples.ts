/** Office files as the standards describe them, in their smallest form: text is put where a person would put it, and where nobody looks. */
import { strToU8, type Zippable, zipSync } from "fflate";

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const relations = (inner: string) =>
  xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);

const paragraph = (text: string) => {
  // In two runs, as soon as somebody has corrected a letter.
  const middle = Math.floor(text.length / 2);
  const runs = [text.slice(0, middle), text.slice(middle)].map(
    (run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`,
  );
  return `<w:p>${runs.join("")}</w:p>`;
};

export interface WordSample {
  readonly body: readonly string[];
  readonly header?: string;
  readonly comment?: string;
  readonly footnote?: string;
  readonly deleted?: string;
  readonly link?: string;
  /** By name in the package. */
  readonly more?: Zippable;
}

export function wordFile({ body, header, comment, footnote, deleted, link, more }: WordSample): Uint8Array {
  const gone = deleted ? `<w:p><w:del w:author="x"><w:r><w:delText>${escaped(deleted)}</w:delText></w:r></w:del></w:p>` : "";
  return zipSync({
    "[Content_Types].xml": xml(types),
    "word/document.xml": xml(`<w:document ${word}><w:body>${body.map(paragraph).join("")}${gone}</w:body></w:document>`),
    ...(header ? { "word/header1.xml": xml(`<w:hdr ${word}>${paragraph(header)}</w:hdr>`) } : {}),
    ...(comment
      ? { "word/comments.xml": xml(`<w:comments ${word}><w:comment>${paragraph(comment)}</w:comment></w:comments>`) }
      : {}),
    ...(footnote ? { "word/footnotes.xml": xml(`<w:footnotes ${word}>${paragraph(footnote)}</w:footnotes>`) } : {}),
    ...(link
      ? { "word/_rels/document.xml.rels": relations(`<Relationship Id="r1" Target="${escaped(link)}" TargetMode="External"/>`) }
      : {}),
    ...more,
  });
}

export interface SheetSample {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly hidden?: boolean;
}

/** Strings are shared, as spreadsheet programs write them; numbers are numbers. */
export function workbookFile(sheets: readonly SheetSample[], more: Zippable = {}): Uint8Array {
  const numbers = new Map<string, number>();
  const shared = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const cell = (value: string | number, row: number, column: number) => {
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    return typeof value === "number"
      ? `<c r="${address}"><v>${value >= 1e15 ? value.toExponential() : value}</v></c>`
      : `<c r="${address}" t="s"><v>${shared(value)}</v></c>`;
  };
  const sheetXml = ({ rows }: SheetSample) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="1"/></cols><sheetData>${rows
      .map((row, at) => `<row r="${at + 1}">${row.map((value, column) => cell(value, at, column)).join("")}</row>`)
      .join("")}</sheetData></worksheet>`;
  const parts = Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml(sheetXml(sheet))]));
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  return zipSync({
    "[Content_Types].xml": xml(types),
    "xl/workbook.xml": xml(`<workbook xmlns:r="r"><sheets>${listed.join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": relations(
      sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join(""),
    ),
    ...parts,
    "xl/sharedStrings.xml": xml(`<sst>${[...numbers.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`),
    ...more,
  });
}

/** One text a slide; `notes` by the number of the slide. */
export function slidesFile(slides: readonly { text: string; notes?: string; hidden?: boolean }[]): Uint8Array {
  const texts = (text: string) => `<a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`;
  const files: Zippable = { "[Content_Types].xml": xml(types), "ppt/presentation.xml": xml("<p:presentation/>") };
  slides.forEach(({ text, notes, hidden }, at) => {
    files[`ppt/slides/slide${at + 1}.xml`] = xml(`<p:sld${hidden ? ' show="0"' : ""} xmlns:a="a">${texts(text)}</p:sld>`);
    if (notes) files[`ppt/notesSlides/notesSlide${at + 1}.xml`] = xml(`<p:notes xmlns:a="a">${texts(notes)}</p:notes>`);
  });
  return zipSync(files);
}

export function openDocumentFile(paragraphs: readonly string[]): Uint8Array {
  const text = paragraphs.map((each) => `<text:p>${escaped(each)}</text:p>`).join("");
  return openDocument("text", `<office:text>${text}</office:text>`);
}

/** A spreadsheet of one table. */
export function sheetDocumentFile(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`;
  const all = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  return openDocument(
    "spreadsheet",
    `<office:spreadsheet><table:table table:name="${escaped(name)}">${all}</table:table></office:spreadsheet>`,
  );
}

function openDocument(kind: string, body: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    "content.xml": xml(`<office:document-content><office:body>${body}</office:body></office:document-content>`),
    "META-INF/manifest.xml": xml("<manifest:manifest/>"),
  });
}
