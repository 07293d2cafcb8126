/** Which conversation a page shows, by its address. */

/** A part of a path that names one conversation among many: long with digits in it, or a number of its own. */
const idForm = /^(?=.*[0-9])[\w-]{16,}$|^[0-9a-f]{8,}$|^[0-9]{4,}$/i;
/** Longer addresses are told apart by their beginning. */
const longest = 1_000;

/** Path, and the part behind "#/" where a page finds its way by that. */
export function conversationAddress({ pathname, hash }: Pick<Location, "pathname" | "hash">): string {
  return `${pathname}${/^#!?\//.test(hash) ? hash : ""}`.slice(0, longest);
}

/**
 * True if a page that was just sent a message and then changed its address may still show the same conversation: it had no address of
 * its own before ("/", "/new"), or goes on below it.
 */
export function namesItself(before: string, after: string): boolean {
  if (after === before || after.startsWith(`${before.replace(/\/$/, "")}/`)) return true;
  return !before.split(/[/#!]+/).some((part) => idForm.test(part));
}
