/** A page of ours, for a frame. */
import { runtime } from "./runtime.ts";

export interface OwnPage {
  readonly url: string;
  /** Of the document that comes. Chromium gives out an address that is another in every session, and then goes on to the lasting one. */
  readonly origin: string;
}

export function ownPage(path: string): OwnPage {
  const url = runtime.getURL(path);
  const { protocol, host } = new URL(url);
  return { url, origin: `${protocol}//${protocol === "chrome-extension:" ? (runtime.id ?? host) : host}` };
}
