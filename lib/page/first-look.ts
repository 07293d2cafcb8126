/**
 * Whether a page is worth a look for signs of an AI tool. It runs on every page there is: one query when the browser has nothing else to
 * do, and one more when somebody turns to a place to write. The signs themselves come only where this says yes.
 */

const writable = 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"]';
const oneLine = 'input[type="text"][placeholder], input:not([type])[placeholder]';
/** A sentence; scripts without spaces have no words to count. What is looked up or filled in is shorter. */
const sentence = /(?:\S+\s+){3}\S|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{10}/;
/** Words on the page's face, and marks of front ends, that make a second look worth its time. */
const words =
  /\b(?:ai|gpt|llms?|chatbot|assistants?|copilot|prompts?|chatgpt|claude|gemini|ki|ia|ask|describe|generate|how can i help)\b|アシスタント|الذكاء/i;
const elements =
  '[class*="assistant" i], [class*="chat-input" i], [class*="prompt" i], [id*="chat-input" i], [data-testid*="chat" i], [data-testid*="prompt" i], [role="log"], gradio-app, [data-testid^="st"]';
/** A few custom elements may hold everything in shadow trees. */
const mostLooks = 6;

/** `closer` fetches what looks at the page; it is called once. */
export function firstLook(closer: () => void): void {
  let left = mostLooks;

  function look(): void {
    if (left === 0) return;
    left--;
    const field = document.querySelector(writable);
    const says = `${document.title} ${field?.getAttribute("placeholder") ?? ""} ${location.hostname.replaceAll(".", " ")}`;
    if ((field && words.test(says)) || asksInOneLine() || document.querySelector(elements) !== null) ask();
    else if (left === 0) end();
  }

  /** Small front ends have a line to write in; what their page is called says as little as it does of a page with a search box. */
  function asksInOneLine(): boolean {
    return [...document.querySelectorAll<HTMLInputElement>(oneLine)]
      .slice(0, 8)
      .some(({ placeholder }) => words.test(placeholder));
  }

  function ask(): void {
    end();
    closer();
  }

  function end(): void {
    left = 0;
    window.removeEventListener("focusin", onFocus, true);
    window.removeEventListener("input", onInput, true);
  }

  const onFocus = () => requestIdleCallback(look);
  /** Somebody writes lines, or a sentence, somewhere: what comes back is worth watching, whatever the page says. */
  const onInput = (event: Event) => {
    const [target] = event.composedPath();
    const writes =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type === "text" && sentence.test(target.value)) ||
      (target instanceof HTMLElement && (target.isContentEditable || target.localName.includes("-")));
    if (event.isTrusted && writes) ask();
  };
  window.addEventListener("focusin", onFocus, { capture: true, passive: true });
  window.addEventListener("input", onInput, { capture: true, passive: true });
  const whenIdle = () => requestIdleCallback(look);
  const isBuilt = document.readyState === "complete";
  // Somebody may have turned to a place to write before this ran.
  if (isBuilt || document.activeElement !== document.body) whenIdle();
  if (!isBuilt) window.addEventListener("load", whenIdle, { once: true });
}
