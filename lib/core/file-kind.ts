/** What a file is, by what it says of itself. Only a first guess: its bytes have the last word. */

export interface FileLabel {
  readonly name: string;
  /** Media type, "" where the browser knows none. */
  readonly type: string;
}

const neverText = /^(?:image\/(?!svg)|audio\/|video\/|font\/)|^application\/(?:pdf|zip|gzip|x-7z-compressed|x-tar|msword|vnd\.)/;
const neverTextNames =
  /\.(?:png|jpe?g|gif|webp|avif|heic|bmp|ico|tiff?|mp[34]|m4a|wav|ogg|webm|mov|avi|mkv|pdf|zip|gz|tgz|7z|rar|tar|docx?|xlsx?|pptx?|odt|ods|odp|woff2?|ttf|otf|exe|dll|dmg|iso|jar|class|wasm|bin)$/i;

/** False for files that are certainly no text: pictures, sound, archives, office documents. */
export function maybeText({ name, type }: FileLabel): boolean {
  return !neverText.test(type.toLowerCase()) && !neverTextNames.test(name);
}
