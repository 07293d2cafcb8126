/** `fetch` and `fetchLater`. */
import { type BodyReader, join, readPromise, type Text } from "./body-text.ts";
import type { Bus } from "./bus.ts";
import { apply, bare, getterOf, hook, isOf, promise } from "./natives.ts";
import { nowhere } from "./nowhere.ts";

export function watchFetch(bus: Bus, { textOf, isStream }: BodyReader): void {
  const urlOf = getterOf(Request.prototype, "url");
  const methodOf = getterOf(Request.prototype, "method");
  const { clone, text: requestText } = Request.prototype;
  const { text: responseText } = Response.prototype;
  const { tee } = ReadableStream.prototype;
  const NativeResponse = Response;
  const { create } = Object;

  hook(window, "fetch", (native, self, args) => {
    if (!bus.armed()) return apply(native, self, args);
    const { text, passed } = whatIsSent(args);
    if (typeof text === "string") return apply(native, self, bus.carries(text) ? [nowhere] : passed);
    return promise((resolve) =>
      text((whole) => resolve(apply(native, self, bus.carries(whole) ? [nowhere] : passed) as Promise<Response>)),
    );
  });
  hook(window, "fetchLater", (native, self, args) => {
    if (!bus.armed()) return apply(native, self, args);
    const { text } = whatIsSent(args);
    // It answers at once, so that there is no time to read a file.
    return apply(native, self, typeof text !== "string" || bus.carries(text) ? [nowhere] : args);
  });

  /** The text, and the arguments to pass on: a stream is split, and its other half is sent. */
  function whatIsSent(args: readonly unknown[]): { text: Text; passed: readonly unknown[] } {
    const { 0: input, 1: init } = args;
    const address = isOf(urlOf, input) ? urlOf(input) : `${input}`;
    const body = (init as RequestInit | null | undefined)?.body;
    if (isStream(body)) {
      const halves = apply(tee, body, []) as (typeof body)[];
      const text = readPromise(apply(responseText, new NativeResponse(halves[0]), []) as Promise<string>);
      const other = create(init as object, bare({ body: bare({ value: halves[1], enumerable: true }) }));
      return { text: join(address, text), passed: [input, other] };
    }
    const ofRequest = isOf(urlOf, input) && (body === null || body === undefined);
    return { text: join(address, ofRequest ? bodyOf(input as Request) : textOf(body)), passed: args };
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
