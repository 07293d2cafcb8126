/** The frame's part: hands the gate's files to a thread, one at a time, and ends the thread where it takes too long. */
import type { FromFileFrame, ToFileFrame } from "../bridge/file-frame.ts";
import { fileLimits } from "./file-limits.ts";

/** `startThread`: one that answers on the port that it gets with its first message. */
export function serveGate(gate: MessagePort, startThread: () => Worker): void {
  let thread: { readonly worker: Worker; readonly port: MessagePort } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(message: FromFileFrame): void {
    clearTimeout(timer);
    thread?.worker.terminate();
    thread = null;
    gate.postMessage(message);
  }

  function running(): MessagePort {
    if (thread) return thread.port;
    const worker = startThread();
    // A way of its own: on the thread's general one pdf.js speaks as well.
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(null, [port2]);
    port1.onmessage = ({ data }: MessageEvent<FromFileFrame>) => {
      if (data.done) clearTimeout(timer);
      gate.postMessage(data);
    };
    thread = { worker, port: port1 };
    return port1;
  }

  gate.onmessage = ({ data }: MessageEvent<ToFileFrame>) => {
    const { id } = data;
    if ("stop" in data) return end({ id, missed: ["too-long"], done: true });
    const port = running();
    if ("read" in data) {
      timer = setTimeout(end, fileLimits.time, { id, missed: ["too-long"], done: true });
      // What a thread throws outside of its answers, such as for want of memory.
      if (thread) thread.worker.onerror = () => end({ id, missed: ["broken"], done: true });
    }
    port.postMessage(data);
  };
}
