/** What a build needs of other people's packages to read files: parts that are loaded by address, and only when they are first needed. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface CopiedFile {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

const packageFolder = (entry: string, up: string) => join(dirname(fileURLToPath(import.meta.resolve(entry))), up);

/** Throws where a package is not installed. */
export function readingFiles(): CopiedFile[] {
  const pdf = packageFolder("pdfjs-dist/package.json", "");
  const ocr = packageFolder("tesseract.js/package.json", "");
  const core = packageFolder("tesseract.js-core/package.json", "");
  const english = packageFolder("@tesseract.js-data/eng/package.json", "4.0.0_best_int");
  return [
    ...["openjpeg.wasm", "jbig2.wasm"].map((name) => copied(join(pdf, "wasm"), name, "pdf/wasm")),
    ...readdirSync(join(pdf, "cmaps"))
      .filter((name) => name.endsWith(".bcmap"))
      .map((name) => copied(join(pdf, "cmaps"), name, "pdf/cmaps")),
    { absoluteSrc: join(ocr, "dist", "worker.min.js"), relativeDest: "ocr/tesseract.js" },
    // Every browser that Waymark runs in has the instructions that this one uses.
    { absoluteSrc: join(core, "tesseract-core-simd-lstm.wasm.js"), relativeDest: "ocr/core.js" },
    copied(english, "eng.traineddata.gz", "ocr"),
  ];
}

function copied(folder: string, name: string, to: string): CopiedFile {
  return { absoluteSrc: join(folder, name), relativeDest: `${to}/${name}` };
}
