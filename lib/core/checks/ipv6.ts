/** True for the text form of an IPv6 address (RFC 4291, section 2.2), without zone and prefix length. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1)?.at(-1) ?? "";
  let count = groups.flat().length;
  if (last.includes(".")) {
    const bytes = last.split(".");
    if (bytes.length !== 4 || !bytes.every((byte) => /^(?:0|[1-9][0-9]{0,2})$/.test(byte) && Number(byte) < 256)) return false;
    groups.at(-1)?.pop();
    count++;
  }
  if (!groups.flat().every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}
