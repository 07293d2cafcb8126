import Prism from "prismjs";

/** Parts of the chat UI for code look for it on the window. */
globalThis.Prism = Prism;
