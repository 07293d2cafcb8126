/** How a person brings content into a UI on each channel, up to the moment before sending, and how it is sent then. */
import { CannotDrive, commandKey, type Tab } from "./driver.ts";
import type { ChannelId } from "./mount.ts";
import type { Part } from "./pages/publish.ts";
import type { Payload, Payloads } from "./payload.ts";

export interface Channel {
  readonly id: ChannelId;
  /** Heading of the column. */
  readonly name: string;
  /** What the backend gets when it works. */
  readonly carries: "text" | "file" | "picture";
  /** A part without which there is no such channel. */
  readonly needs?: Part;
  put(tab: Tab, payload: Payload, all: Payloads): Promise<void>;
  /** "usual": the send button, or Enter where there is none. */
  readonly send: "usual" | "enter" | "command-enter" | "button" | "button-key" | "form";
}

const typed = async (tab: Tab, { line }: Payload) => {
  await intoComposer(tab);
  await tab.type(line);
};

export const channels: readonly Channel[] = [
  { id: "paste-plain", name: "paste", carries: "text", send: "usual", put: pastePlain },
  {
    id: "paste-html",
    name: "paste HTML",
    carries: "text",
    send: "usual",
    put: (tab, { lines, html }) => paste(tab, { plain: lines, html }),
  },
  {
    id: "paste-image",
    name: "paste picture",
    carries: "picture",
    send: "usual",
    put: (tab, { png }) => paste(tab, { png }),
  },
  {
    id: "paste-file",
    name: "paste file",
    carries: "file",
    send: "usual",
    put: async () => {
      throw new CannotDrive("no automation of this browser puts a file on the clipboard");
    },
  },
  { id: "type-enter", name: "type, Enter", carries: "text", send: "enter", put: typed },
  { id: "type-ctrl-enter", name: "type, Ctrl+Enter", carries: "text", send: "command-enter", put: typed },
  { id: "type-button", name: "type, button", carries: "text", send: "button", put: typed },
  { id: "type-button-key", name: "type, button by key", carries: "text", send: "button-key", put: typed },
  { id: "form-submit", name: "form submits itself", carries: "text", send: "form", put: typed },
  {
    id: "text-drag",
    name: "drag text in",
    carries: "text",
    send: "usual",
    put: async (tab, { lines }) => {
      await intoComposer(tab);
      await tab.drop(await pointOf(tab, "composer"), { text: lines });
    },
  },
  { id: "file-attach", name: "choose file", carries: "file", needs: "attach", send: "usual", put: choose("attach") },
  {
    id: "file-detached",
    name: "choose file, detached",
    carries: "file",
    needs: "detached",
    send: "usual",
    put: choose("detached"),
  },
  {
    id: "file-drop",
    name: "drop file",
    carries: "file",
    send: "usual",
    put: async (tab, { file }) => {
      const part = (await tab.has("drop")) ? "drop" : "composer";
      await tab.drop(await pointOf(tab, part), { files: [file] });
    },
  },
  {
    id: "clipboard-button",
    name: "page's paste button",
    carries: "text",
    needs: "clipboard",
    send: "usual",
    put: async (tab, { lines }) => {
      await intoComposer(tab);
      await tab.setClipboard({ plain: lines });
      await tab.click(await pointOf(tab, "clipboard"));
    },
  },
  {
    id: "undo-redo",
    name: "undo, redo",
    carries: "text",
    send: "usual",
    put: pastePlain,
  },
];

async function pastePlain(tab: Tab, { lines }: Payload): Promise<void> {
  await paste(tab, { plain: lines });
}

async function paste(tab: Tab, content: Parameters<Tab["setClipboard"]>[0]): Promise<void> {
  await intoComposer(tab);
  await tab.setClipboard(content);
  await tab.key(`${commandKey}+V`);
}

function choose(part: Part): Channel["put"] {
  return (tab, { file }) => tab.choose(part, [file]);
}

/** By the mouse, as a person does. */
async function intoComposer(tab: Tab): Promise<void> {
  await tab.click(await pointOf(tab, "composer"));
}

export async function pointOf(tab: Tab, part: Part): Promise<{ x: number; y: number }> {
  const point = await tab.where(part);
  if (point === null) throw new Error(`there is no ${part} to be seen`);
  return point;
}

/** Presses what sends. Throws if this UI has no such thing. */
export async function send(tab: Tab, how: Channel["send"]): Promise<void> {
  switch (how) {
    case "usual":
      return send(tab, (await tab.where("send")) === null ? "enter" : "button");
    case "enter":
      return tab.key("Enter");
    case "command-enter":
      return tab.key(`${commandKey}+Enter`);
    case "button":
      return tab.click(await pointOf(tab, "send"));
    case "button-key":
      await tab.focus("send");
      return tab.key("Enter");
    case "form":
      if (!(await tab.submitForm())) throw new Error("the composer is in no form");
  }
}
