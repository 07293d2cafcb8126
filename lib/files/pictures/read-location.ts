/** Whether a picture says where it was taken: EXIF 2.32, in JPEG's APP1 and wherever else its mark stands. */

/** Offset of the tag that points to the GPS data (34853). */
const gpsTag = 0x8825;
const mostEntries = 200;

export function hasLocation(bytes: Uint8Array): boolean {
  const at = find(bytes, "Exif\0\0");
  if (at < 0) return false;
  const start = at + 6;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 8 > bytes.length) return false;
  const little = view.getUint16(start) === 0x4949;
  const first = start + view.getUint32(start + 4, little);
  if (first + 2 > bytes.length) return false;
  const count = Math.min(view.getUint16(first, little), mostEntries);
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + index * 12;
    if (entry + 12 > bytes.length) return false;
    if (view.getUint16(entry, little) === gpsTag) return hasEntries(view, start + view.getUint32(entry + 8, little), little);
  }
  return false;
}

/** Cameras without a fix leave the version alone. */
function hasEntries(view: DataView, at: number, little: boolean): boolean {
  return at + 2 <= view.byteLength && view.getUint16(at, little) > 1;
}

function find(bytes: Uint8Array, mark: string): number {
  const most = Math.min(bytes.length - mark.length, 262_144);
  for (let at = 0; at <= most; at++) {
    let same = 0;
    while (same < mark.length && bytes[at + same] === mark.charCodeAt(same)) same += 1;
    if (same === mark.length) return at;
  }
  return -1;
}
