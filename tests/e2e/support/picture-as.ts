/** A picture in another format, as the browser writes it, or in black and white as a GIF, which no browser writes. */
import type { ChromiumSession } from "./browsers/chromium.ts";

export async function pictureAs({ context }: ChromiumSession, png: Buffer, kind: "webp" | "jpeg" | "gif"): Promise<Uint8Array> {
  const page = await context.newPage();
  const address = `data:image/png;base64,${png.toString("base64")}`;
  const drawn = await page.evaluate(
    async ([from, type]) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext("2d")!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      const dark = Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4]! < 128 ? "1" : "0")).join("");
      return { width: canvas.width, height: canvas.height, dark, written: canvas.toDataURL(type, 0.95) };
    },
    [address, `image/${kind}`] as const,
  );
  await page.close();
  return kind === "gif" ? gif(drawn) : Buffer.from(drawn.written.split(",")[1] ?? "", "base64");
}

/** GIF89a without packing: a code of three bits for each pixel, and a clear code before the table would need four. */
function gif({ width, height, dark }: { width: number; height: number; dark: string }): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  const put = (code: number) => {
    held |= code << bits;
    bits += 3;
    for (; bits >= 8; bits -= 8, held >>= 8) bytes.push(held & 255);
  };
  [...dark].forEach((pixel, at) => {
    if (at % 2 === 0) put(4);
    put(Number(pixel));
  });
  put(5);
  if (bits > 0) bytes.push(held & 255);
  const two = (value: number) => [value & 255, value >> 8];
  const blocks: number[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const block = bytes.slice(at, at + 255);
    blocks.push(block.length, ...block);
  }
  const head = [...Buffer.from("GIF89a"), ...two(width), ...two(height), 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
  return Uint8Array.from([...head, 0x2c, 0, 0, 0, 0, ...two(width), ...two(height), 0, 2, ...blocks, 0, 0x3b]);
}
