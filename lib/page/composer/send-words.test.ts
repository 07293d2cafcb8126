import { describe, expect, test } from "vitest";
import { type ControlTraits, type Purpose, purposeOf } from "./send-words.ts";

const bare: ControlTraits = { label: "", marks: "", role: "", type: "", opens: false, toggles: false, leads: false };

const table: readonly (readonly [Purpose, Partial<ControlTraits>])[] = [
  // As chat tools name them.
  ["send", { label: "Send" }],
  ["send", { label: "Send prompt", marks: "composer-submit-button" }],
  ["send", { label: "Send message" }],
  ["send", { label: "Submit" }],
  ["send", { label: "Ask" }],
  ["send", { label: "Ask Copilot" }],
  ["send", { label: "Send message with image" }],
  ["send", { label: "Run" }],
  ["send", { label: "Resend" }],
  ["send", { label: "Senden" }],
  ["send", { label: "Nachricht senden" }],
  ["send", { label: "Envoyer" }],
  ["send", { label: "Enviar mensaje" }],
  ["send", { label: "发送" }],
  ["send", { label: "送信する" }],
  ["send", { label: "Отправить" }],
  ["send", { label: "↑" }],
  ["send", { type: "submit" }],
  ["send", { type: "image" }],
  ["send", { marks: "send-button" }],
  ["send", { marks: "btn lucide lucide-arrow-up" }],
  ["send", { label: "Los", marks: "chat-submit" }],
  // A state does not make a send something else.
  ["send", { label: "Send", toggles: true }],
  // What else stands around a composer.
  ["other", { label: "Attach files" }],
  ["other", { label: "Add photos and files" }],
  ["other", { label: "Dictate button" }],
  ["other", { label: "Start voice mode" }],
  ["other", { label: "Model selector" }],
  ["other", { label: "Stop generating", marks: "composer-submit-button" }],
  ["other", { label: "Stop", type: "submit" }],
  ["other", { label: "Cancel" }],
  ["other", { label: "Close" }],
  ["other", { label: "Expand" }],
  ["other", { label: "Deep research" }],
  ["other", { label: "Search", toggles: true }],
  ["other", { label: "Give feedback" }],
  ["other", { label: "Datei hochladen" }],
  ["other", { label: "Tools", opens: true }],
  ["other", { label: "Send options", opens: true }],
  ["other", { label: "Send now", role: "menuitem" }],
  ["other", { label: "Reset", type: "reset" }],
  ["other", { type: "file" }],
  ["other", { marks: "icon-paperclip" }],
  ["other", { marks: "mic-button" }],
  ["other", { label: "Canvas", toggles: true }],
  ["other", { toggles: true, marks: "icon-button" }],
  ["other", { label: "Pricing", leads: true }],
  // In doubt.
  ["doubtful", { label: "Explain this" }],
  ["doubtful", { label: "How do I send an e-mail with Python from a script?" }],
  ["nameless", {}],
  ["nameless", { marks: "css-1x2y3z" }],
  ["nameless", { marks: "send upload" }],
  ["nameless", { marks: "send", toggles: true }],
];

describe("what a control is for", () => {
  test.each(table)("%s: %o", (purpose, traits) => {
    expect(purposeOf({ ...bare, ...traits })).toBe(purpose);
  });
});
