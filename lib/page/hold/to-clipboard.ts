/** True once the text is on the clipboard; a browser may refuse, as where the page has not the focus. */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
