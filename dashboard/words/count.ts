/** "1,204" in the reader's manner. */
export function count(value: number): string {
  return new Intl.NumberFormat().format(value);
}

/** "1 browser", "12 browsers". The dashboard is written in English, so its two plural forms are. */
export function counted(value: number, one: string, other = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : other}`;
}
