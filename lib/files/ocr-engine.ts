/** Letters in pictures, by Tesseract with the English model that comes with Waymark: it reads Latin letters and digits of most languages. */
import type { Worker as Reader } from "tesseract.js";
import { fileLimits } from "./file-limits.ts";
import { pictureSize } from "./pictures/picture-size.ts";
import { Unreadable } from "./sink.ts";

export interface Ocr {
  /** Null for a picture without text. */
  read(picture: ImageBitmap): Promise<string | null>;
  readBytes(bytes: Uint8Array): Promise<string | null>;
}

/** Less sure than this, of 100, and it is no text but texture. */
const leastSure = 40;
/** The model was made for letters of some 30 pixels: what is small is made larger. Pixels of the longer side. */
const smallPicture = 1_000;

/** `assets`: where Tesseract's parts lie, with a slash at its end. Nothing is loaded before the first picture. */
export function createOcr(assets: string): Ocr {
  let starting: Promise<Reader> | undefined;
  const start = async () => {
    const { createWorker } = await import("tesseract.js");
    const paths = { workerPath: `${assets}worker.js`, corePath: `${assets}core.js`, langPath: assets.slice(0, -1) };
    return createWorker("eng", 1, { ...paths, workerBlobURL: false, cacheMethod: "none", gzip: true });
  };
  async function read(picture: ImageBitmap): Promise<string | null> {
    if (picture.width * picture.height > fileLimits.pixels) throw new Unreadable("too-large");
    starting ??= start();
    const canvas = drawn(picture);
    const { data } = await (await starting).recognize(await canvas.convertToBlob({ type: "image/png" }));
    return data.confidence >= leastSure && data.text.trim() !== "" ? data.text : null;
  }
  return {
    read,
    async readBytes(bytes) {
      // Asked before it is unpacked: a few bytes can claim to be a picture of gigabytes.
      const size = pictureSize(bytes);
      if (size && size.width * size.height > fileLimits.pixels) throw new Unreadable("too-large");
      const picture = await createImageBitmap(new Blob([bytes.slice()])).catch(() => {
        throw new Unreadable("unknown-kind");
      });
      try {
        return await read(picture);
      } finally {
        picture.close();
      }
    },
  };
}

/** On white, since letters may stand on nothing. */
function drawn(picture: ImageBitmap): OffscreenCanvas {
  const longer = Math.max(picture.width, picture.height);
  const scale = longer < smallPicture ? 2 : 1;
  const canvas = new OffscreenCanvas(picture.width * scale, picture.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Unreadable("broken");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
