/** What the backend says, in the words that the UIs of the matrix wait for. */
interface Answer {
  readonly type: string;
  readonly text: string;
}

const json = (value: unknown): Answer => ({ type: "application/json", text: JSON.stringify(value) });

/** By the path's beginning; the first that fits. */
const known: readonly { readonly path: RegExp; readonly answer: Answer }[] = [
  { path: /\/chatflows-streaming\//, answer: json({ isStreaming: false }) },
  {
    path: /\/public-chatbotConfig\//,
    answer: json({
      uploads: { isImageUploadAllowed: true, imgUploadSizeAndTypes: [{ fileTypes: ["image/png"], maxUploadSize: 5 }] },
    }),
  },
  { path: /\/directline\/conversations$/, answer: json({ conversationId: "1", token: "made-up", expires_in: 3600 }) },
  { path: /\/directline\/conversations\/[^/]+\/activities$/, answer: json({ id: "1", activities: [], watermark: "1" }) },
  { path: /\/(runtime\/)?info$/, answer: json({ version: "1.0.0", agents: { default: { name: "default", description: "" } } }) },
  { path: /^\/form$/, answer: { type: "text/html; charset=utf-8", text: "<!doctype html><title>Sent</title><p>Thank you." } },
];

/** Of any other path: a short answer under each of the names that UIs look for. */
const usual = json({ text: "Noted.", answer: "Noted.", id: "1", role: "assistant" });

export function answerOf(_method: string, path: string): Answer {
  return known.find((entry) => entry.path.test(path))?.answer ?? usual;
}
