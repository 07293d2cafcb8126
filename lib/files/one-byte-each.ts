/** Bytes as a string of as many characters, for those who look for signs in them. */
export function oneByteEach(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
