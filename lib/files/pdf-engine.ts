/** pdf.js, in its build for older browsers, in this very thread: whoever ends the thread has ended all of it. */
import type { PDFPageProxy } from "pdfjs-dist";
import type { OpenPdf } from "./documents/read-pdf.ts";

/** Numbers of pdf.js's `OPS`. */
const paintImage = 85;

/** `assets`: where the character maps and decoders lie, with a slash at its end. */
export function createOpenPdf(assets: string): OpenPdf {
  let loading: ReturnType<typeof load> | undefined;
  return async (bytes) => {
    loading ??= load();
    const [pdf, worker] = await loading;
    // With this in its place pdf.js starts no worker of its own.
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
    const task = pdf.getDocument({
      // pdf.js takes the buffer away from whoever hands it in.
      data: bytes.slice(),
      cMapUrl: `${assets}cmaps/`,
      wasmUrl: `${assets}wasm/`,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    return task.promise;
  };
}

function load() {
  // @ts-expect-error The package describes only its face.
  return Promise.all([import("pdfjs-dist/legacy/build/pdf.min.mjs"), import("pdfjs-dist/legacy/build/pdf.worker.min.mjs")]);
}

/** The pictures that make up a scanned page, largest first. */
export async function picturesOf(page: PDFPageProxy): Promise<ImageBitmap[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set<string>();
  fnArray.forEach((operator, index) => {
    if (operator === paintImage) ids.add(String((argsArray[index] as unknown[])[0]));
  });
  const pictures: ImageBitmap[] = [];
  for (const id of ids) {
    const { bitmap } = await new Promise<{ bitmap?: ImageBitmap }>((resolve) => {
      (id.startsWith("g_") ? page.commonObjs : page.objs).get(id, (found: { bitmap?: ImageBitmap } | null) =>
        resolve(found ?? {}),
      );
    });
    if (bitmap) pictures.push(bitmap);
  }
  return pictures.sort((a, b) => b.width * b.height - a.width * a.height);
}
