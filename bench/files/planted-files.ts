/** Files of every kind that is read, each with the same values in places of its own. The people in them are made up. */
import { gzipSync, strToU8, zipSync } from "fflate";
import { seeded } from "../support/ordinary-text.ts";
import { bookFile } from "./book-sample.ts";
import { outlookFile } from "./compound-sample.ts";
import { databaseFile } from "./database-sample.ts";
import { openDocumentFile, sheetDocumentFile, slidesFile, wordFile, workbookFile } from "./office-samples.ts";
import { pdfFile } from "./pdf-sample.ts";

export interface PlantedFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a reader of the file can see, or dig out. */
  readonly values: readonly string[];
}

/** Luhn digit included; from a range that no bank gives out. */
export function cardNumber(random: () => number): string {
  const digits = [4, 0, 6, 4, ...Array.from({ length: 11 }, () => Math.floor(random() * 10))];
  const sum = digits.reduce(
    (total, digit, at) => total + (at % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  );
  return [...digits, (10 - (sum % 10)) % 10].join("");
}

export function plantedFiles(seed: number): PlantedFile[] {
  const random = seeded(seed);
  const card = () => cardNumber(random);
  const mail = () => `ana.${Math.floor(random() * 1e6)}@example-bank.org`;
  const values = Array.from({ length: 3 }, () => [card(), mail()]).flat();
  const lines = values.map((value, at) => `Record ${at + 1}: ${value.includes("@") ? "mail" : "card"} ${value} was noted.`);
  const [first = "", second = "", ...rest] = lines;
  const rows = [["Name", "Card number", "E-mail"], ...[0, 2, 4].map((at) => [`Person ${at}`, values[at]!, values[at + 1]!])];
  const csv = rows.map((row) => row.join(",")).join("\n");
  const word = { body: rest.slice(0, 2), header: first, comment: second, footnote: rest[2] ?? "", deleted: rest[3] ?? "" };
  const workbook = workbookFile([
    { name: "Intro", rows: [["Hello", "there"]] },
    { name: "Data", rows, hidden: true },
  ]);
  const message = ["From: Ana <a@example.org>", "To: b@example.org", "Date: Mon, 2 Mar 2026 10:00:00 +0000", "Subject: Notes"];
  const file = (kind: string, name: string, bytes: Uint8Array): PlantedFile => ({ kind, name, bytes, values });
  return [
    file("text, UTF-8", "a.txt", strToU8(lines.join("\n"))),
    file("text, UTF-16", "b.txt", utf16(lines.join("\n"))),
    file(
      "text, Windows",
      "b.txt",
      Uint8Array.from(`Stra\u00dfe\n${lines.join("\n")}`, (char) => char.charCodeAt(0)),
    ),
    file("CSV", "c.csv", strToU8(csv)),
    file("JSON", "c.json", strToU8(JSON.stringify({ records: lines }, null, 2))),
    file("XML", "c.xml", strToU8(`<?xml version="1.0"?>\n<a>${lines.map((line) => `<b c="${line}"/>`).join("\n")}</a>`)),
    file("HTML", "d.html", strToU8(`<!doctype html><html><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`)),
    file("DOCX", "e.docx", wordFile(word)),
    file("XLSX", "f.xlsx", workbook),
    file(
      "PPTX",
      "g.pptx",
      slidesFile([
        { text: `${first} ${second}`, notes: rest[0] ?? "" },
        { text: rest.slice(1).join(" "), hidden: true },
      ]),
    ),
    file("ODT", "h.odt", openDocumentFile(lines)),
    file("ODS", "h.ods", sheetDocumentFile("Data", rows)),
    file("PDF", "i.pdf", pdfFile([first, second, rest.join("\n")])),
    file("RTF", "j.rtf", strToU8(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${lines.join("\\par ")}\\par}`)),
    file("EML", "k.eml", strToU8([...message, "", ...lines].join("\r\n"))),
    file(
      "IPYNB",
      "l.ipynb",
      strToU8(JSON.stringify({ nbformat: 4, cells: [{ source: first }, { outputs: [{ text: [second, ...rest] }] }] })),
    ),
    file("MSG", "o.msg", outlookFile({ subject: first, body: second, to: [], files: { "rest.txt": strToU8(rest.join("\n")) } })),
    file("EPUB", "p.epub", bookFile([first, second, rest.join(" ")])),
    file("SQLite", "q.sqlite", databaseFile(rows)),
    file("XLSX in DOCX", "r.docx", wordFile({ body: ["See the sheet."], more: { "word/embeddings/s.xlsx": workbook } })),
    file("ZIP of DOCX", "m.zip", zipSync({ "in/e.docx": wordFile(word), "in/empty.txt": strToU8("") })),
    file("TAR.GZ", "n.tar.gz", gzipSync(tarFile({ "notes.txt": strToU8(lines.join("\n")) }))),
  ];
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  new DataView(bytes.buffer).setUint16(0, 0xfffe);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** One member after the other, as ustar has them. */
export function tarFile(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = Object.entries(members).map(([name, content]) => {
    const bytes = new Uint8Array(512 + Math.ceil(content.length / 512) * 512);
    bytes.set(strToU8(name), 0);
    bytes.set(strToU8(content.length.toString(8).padStart(11, "0")), 124);
    bytes[156] = 48;
    bytes.set(strToU8("ustar"), 257);
    bytes.set(content, 512);
    return bytes;
  });
  return Uint8Array.from([...parts.flatMap((part) => [...part]), ...new Uint8Array(1_024)]);
}
