/** The thread in which a file is read: nothing here outlives it. Wiring only. */
import type { PDFPageProxy } from "pdfjs-dist";
import type { FromFileFrame, ToFileFrame } from "../../lib/bridge/file-frame.ts";
import { answerFrame } from "../../lib/files/answer-frame.ts";
import { createOcr } from "../../lib/files/ocr-engine.ts";
import { allowOwnScripts } from "../../lib/files/own-scripts.ts";
import { createOpenPdf, picturesOf } from "../../lib/files/pdf-engine.ts";

allowOwnScripts();
const ocr = createOcr(new URL("/ocr/", location.origin).href);
const engines = {
  openPdf: createOpenPdf(new URL("/pdf/", location.origin).href),
  readPicture: ocr.readBytes,
  async readScan(page: PDFPageProxy) {
    const [largest] = await picturesOf(page);
    return largest ? ocr.read(largest) : null;
  },
};
addEventListener(
  "message",
  ({ ports: [port] }) => {
    if (!port) return;
    const answer = answerFrame(engines, (message: FromFileFrame) => port.postMessage(message));
    port.onmessage = ({ data }: MessageEvent<ToFileFrame>) => void answer(data);
  },
  { once: true },
);
