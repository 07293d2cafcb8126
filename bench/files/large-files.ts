/** Files of ten megabytes, and a list of tens of thousands of people. The people in it are made up. */
import { ordinaryText, seeded } from "../support/ordinary-text.ts";
import { wordFile, workbookFile } from "./office-samples.ts";
import { pdfFile } from "./pdf-sample.ts";
import { cardNumber, type PlantedFile } from "./planted-files.ts";

/**
 * Ten megabytes each, one value near the end. The packages have five million characters of text, more than three novels, the PDF two million on
 * 450 pages, not packed; the rest is what lies beside text, such as fonts.
 */
export function largeFiles(seed: number): PlantedFile[] {
  const random = seeded(seed);
  const value = cardNumber(random);
  const lines = ordinaryText(5_000_000, seed, Number.POSITIVE_INFINITY).split("\n").slice(0, 60_000);
  lines[lines.length - 10] = `card number ${value}`;
  const rows = [["Key", "Text"], ...lines.map((text, at) => [`k${at}`, text])];
  // As many lines as a page shows: what stands below its edge is no text of it.
  const pages = Array.from({ length: 450 }, (_, at) =>
    lines
      .slice(-450 * 52)
      .slice(at * 52, (at + 1) * 52)
      .join("\n"),
  );
  const besides = Uint8Array.from({ length: 8_500_000 }, () => random() * 256);
  const file = (kind: string, name: string, bytes: Uint8Array): PlantedFile => ({ kind, name, bytes, values: [value] });
  return [
    file("DOCX, large", "large.docx", wordFile({ body: lines, more: { "word/fonts/font1.odttf": besides } })),
    file("XLSX, large", "large.xlsx", workbookFile([{ name: "Data", rows }], { "xl/printerSettings/printer1.bin": besides })),
    file("PDF, large", "large.pdf", pdfFile(pages, { besides })),
  ];
}

/** Forty thousand rows, in each an address and a card number: nearly every cell is a finding. */
export function customerFile(seed: number): PlantedFile {
  const random = seeded(seed);
  const values: string[] = [];
  const rows = Array.from({ length: 40_000 }, (_, at) => {
    values.push(cardNumber(random));
    return [`C-${at}`, `mira.falk${at}@example.com`, values[at]!, random() < 0.5 ? "open" : "paid"];
  });
  const bytes = workbookFile([{ name: "Customers", rows: [["Number", "E-mail", "Card number", "State"], ...rows] }]);
  return { kind: "XLSX, customers", name: "customers.xlsx", bytes, values };
}
