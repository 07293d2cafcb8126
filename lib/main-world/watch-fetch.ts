/** `fetch` and `fetchLater`. */
import { type BodyReader, join, readPromise, type Text } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, getterOf, hook, isOf, promise, withArgument, withMember } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

/** The text, and the arguments to pass on. */
interface Sent {
  readonly text: Text;
  readonly passed: readonly unknown[];
}

export function watchFetch(bus: Bus, { look, isStream }: BodyReader): void {
  const urlOf = getterOf(Request.prototype, "url");
  const methodOf = getterOf(Request.prototype, "method");
  const { clone, text: requestText } = Request.prototype;
  const { text: responseText } = Response.prototype;
  const { tee } = ReadableStream.prototype;
  const NativeResponse = Response;

  hook(window, "fetch", (native, self, args) => {
    if (args.length === 0 || !bus.armed()) return apply(native, self, args);
    let sent: Sent;
    try {
      sent = whatIsSent(args);
    } catch (error) {
      // What the page's own objects throw when they are asked, it gets as from the browser.
      return promise((_, reject) => reject(error));
    }
    const { text, passed } = sent;
    if (typeof text === "string") return apply(native, self, bus.carries(text) ? [nowhere] : passed);
    return promise((resolve) =>
      text((whole) => resolve(apply(native, self, bus.carries(whole) ? [nowhere] : passed) as Promise<Response>)),
    );
  });
  hook(window, "fetchLater", (native, self, args) => {
    if (args.length === 0 || !bus.armed()) return apply(native, self, args);
    const { text, passed } = whatIsSent(args);
    // It answers at once, so that there is no time to read a file.
    return apply(native, self, typeof text !== "string" || bus.carries(text) ? [nowhere] : passed);
  });

  /** The page is asked for each part once, and what it said then goes on. A stream is split, and its other half is sent. */
  function whatIsSent(args: readonly unknown[]): Sent {
    const { 0: input, 1: init } = args;
    const isRequest = isOf(urlOf, input);
    const address = isRequest ? urlOf(input) : `${input}`;
    if (!isRequest) withArgument(args, 0, address);
    const isObject = (typeof init === "object" && init !== null) || typeof init === "function";
    const body = isObject ? (init as RequestInit).body : undefined;
    const pass = (sent: unknown) => (isObject ? withArgument(args, 1, withMember(init, "body", sent)) : args);
    if (isStream(body)) {
      const halves = apply(tee, body, []) as (typeof body)[];
      const text = readPromise(apply(responseText, new NativeResponse(halves[0]), []) as Promise<string>);
      return { text: join(address, text), passed: pass(halves[1]) };
    }
    if (isRequest && (body === null || body === undefined)) {
      return { text: join(address, bodyOf(input as Request)), passed: pass(body) };
    }
    const looked = look(body, "fetch");
    return { text: join(address, looked.text), passed: pass(looked.body) };
  }

  function bodyOf(request: Request): Text {
    const method = methodOf(request);
    if (method === "GET" || method === "HEAD") return "";
    try {
      return readPromise(apply(requestText, apply(clone, request, []), []) as Promise<string>);
    } catch {
      // It has been sent before: the browser itself will refuse it.
      return "";
    }
  }
}
