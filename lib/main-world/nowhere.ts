/** A request for this address fails in the browser itself, with the browser's own error, and reaches no network. */
export const nowhere = "about:invalid";
