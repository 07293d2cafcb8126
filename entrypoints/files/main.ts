/** A frame of our own in which files are read, in a thread that can be ended. It knows only what the gate hands to it. Wiring only. */
import { allowOwnScripts } from "../../lib/files/own-scripts.ts";
import { serveGate } from "../../lib/files/serve-gate.ts";

allowOwnScripts();
const startThread = () => new Worker(new URL("./reader.ts", import.meta.url), { type: "module" });
/** Once: whoever speaks second is not the gate that opened this frame. */
addEventListener("message", ({ ports: [port] }) => void (port && serveGate(port, startThread)), { once: true });
