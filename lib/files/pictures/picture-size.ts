/** Width and height of a PNG, JPEG, GIF, WebP, HEIC or AVIF by its head, in pixels; null where it does not say. */
export function pictureSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return null;
  const sign = view.getUint32(0);
  if (sign === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (sign === 0x47494638) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (sign === 0x52494646) return webpSize(view);
  if (view.getUint32(4) === 0x66747970) return boxedSize(view);
  return sign >>> 16 === 0xffd8 ? jpegSize(view) : null;
}

/** The boxes are nested; where they are is looked at no further than here. */
const longestHead = 65_536;

/** HEIC and AVIF (ISO/IEC 23008-12): the largest of the sizes ("ispe") that are said of it, since a picture may be put together from tiles. */
function boxedSize(view: DataView): { width: number; height: number } | null {
  let size: { width: number; height: number } | null = null;
  for (let at = 8; at + 16 <= Math.min(view.byteLength, longestHead); at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!size || found.width * found.height > size.width * size.height) size = found;
  }
  return size;
}

/** The three forms of the WebP container specification: lossy, lossless, extended. */
function webpSize(view: DataView): { width: number; height: number } | null {
  const form = view.getUint32(12);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (form === 0x56503858) return { width: three(24) + 1, height: three(27) + 1 };
  if (form === 0x56503820) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== 0x5650384c) return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** The first frame header (SOF0 to SOF15, without the three marks that are none). */
function jpegSize(view: DataView): { width: number; height: number } | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const mark = view.getUint16(at);
    if (mark >>> 8 !== 0xff) return null;
    const kind = mark & 0xff;
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
