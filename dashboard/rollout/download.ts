/** Hands bytes to the person as a file. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; the bytes, which hold the token, need not stay.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
