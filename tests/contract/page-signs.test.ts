/** What every sign of `rules/page-signs` has to keep to, and what the ones that read words must and must not fit. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frontEnds } from "../../bench/discovery/front-ends.ts";
import { signFamilies, zones } from "../../lib/core/page-score/page-sign.ts";
import { discovery } from "../../lib/schema/discovery.ts";
import { pageSigns } from "../../rules/page-signs/all.ts";
import { projectRoot } from "../../scripts/project-root.ts";

test("ids are used once, and there are signs of every family", () => {
  const ids = pageSigns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(pageSigns.map(({ family }) => family))).toEqual(new Set(signFamilies));
});

describe.for(pageSigns)("$id", (sign) => {
  test("has a reason in a sentence, a weight that speaks one way, and a name that can be sent", () => {
    expect(sign.why).toMatch(/^[A-Z].{20,}\.$/s);
    expect(sign.weight).not.toBe(0);
    expect(sign.weight < 0).toBe(sign.family === "people");
    expect(discovery.shape.signs.safeParse([sign.id]).success).toBe(true);
    if ("pattern" in sign) {
      // A pattern with a memory fits every other time.
      expect(sign.pattern.flags).not.toMatch(/[gy]/);
      expect(sign.zones.length).toBeGreaterThan(0);
      expect(sign.zones.every((zone) => zones.includes(zone))).toBe(true);
    }
  });
});

const fits = (id: string, text: string) =>
  pageSigns.some((sign) => sign.id === id && "pattern" in sign && sign.pattern.test(text));

test.each([
  [
    "asks-for-anything",
    "Ask anything",
    "How can I help you today?",
    "What can I help with?",
    "Enter a prompt",
    "Stell mir eine Frage",
    "Wie kann ich Ihnen helfen?",
    "Comment puis-je vous aider ?",
    "¿En qué puedo ayudarte?",
    "Como posso te ajudar?",
    "Come posso aiutarti?",
    "Waarmee kan ik je helpen?",
    "W czym mogę pomóc?",
    "何でも聞いてください",
    "كيف يمكنني مساعدتك",
  ],
  ["runs-programs", "Run query", "SQL editor", "Compile & run", "Export as CSV"],
  [
    "may-be-wrong",
    "ChatGPT can make mistakes. Check important info.",
    "AI-generated content may be incorrect",
    "LLMs can make mistakes.",
    "Responses may be inaccurate",
    "Die KI kann Fehler machen.",
    "L’IA peut faire des erreurs.",
    "La IA puede cometer errores.",
    "L’IA può commettere errori.",
    "AI kan fouten maken.",
    "AI może popełniać błędy.",
    "AI の回答には間違いがあることがあります",
    "قد يخطئ الذكاء الاصطناعي",
  ],
  [
    "model-on-a-picker",
    "GPT-4o mini",
    "Claude Sonnet 4",
    "Gemini 2.5 Pro",
    "llama3.1:8b",
    "Mistral Large",
    "DeepSeek-R1",
    "qwen2.5",
  ],
  ["new-chat", "New chat", "+ New conversation", "Neuer Chat", "Nouvelle conversation", "新しいチャット"],
  ["stops-generating", "Stop generating", "Stop response", "Generierung stoppen"],
  ["message-to-somebody", "Message Mara Lindqvist", "Nachricht an Jonas Weber"],
  ["mailbox", "Inbox", "Posteingang 3", "Reply all"],
  ["channels", "# logistics", "Direct messages", "12 members"],
])("%s fits", (id, ...texts) => {
  expect(texts.filter((text) => !fits(id, text))).toEqual([]);
});

test.each([
  [
    "asks-for-anything",
    "Ask a question",
    "How can we help you?",
    "Write a message…",
    "Search for answers",
    "Message #logistics",
    "Describe your symptoms",
    "Tell us what happened",
  ],
  ["may-be-wrong", "The parcel may be late.", "It can rain.", "You may be redirected.", "Opening hours may vary"],
  ["model-on-a-picker", "Claude Martin", "Jonas Claude 10:13", "Gemini, 21 May", "Mistral wind", "Llama farm", "Opus"],
  ["new-chat", "New channel", "New message", "Chat with us"],
  ["message-to-somebody", "Message input box", "Message Fern", "Reply to customer"],
  ["somebody-types", "AI is typing", "Assistant is typing"],
  ["runs-programs", "Run", "Query", "Ask your database", "Code"],
])("%s does not fit", (id, ...texts) => {
  expect(texts.filter((text) => fits(id, text))).toEqual([]);
});

test("no rule names a front end that the benchmark measures with", () => {
  const folder = join(projectRoot, "rules/page-signs");
  const rules = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8").toLowerCase())
    .join("\n");
  const packages = frontEnds.flatMap(({ what }) => /^(@?[a-z][\w@/-]*-[\w-]+|@[\w/-]+)/.exec(what)?.[1] ?? []);
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter((name) => rules.includes(name.split("/")[0] ?? name) || rules.includes(name))).toEqual([]);
});
