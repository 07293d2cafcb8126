/** What a page says of itself: news and vendors' own pages say the same, so it never tells by itself. */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

export const about: readonly PageSign[] = [
  {
    id: "titled-ai",
    family: "about",
    weight: 2,
    why: "The page's title names an AI chat, assistant or generator.",
    zones: ["title"],
    pattern:
      /\b(?:ai|gpt|llm|ki|ia)\b[^|]{0,40}\b(?:chat|assist|assistant|writer|generator|agents?|copilot|search|code|tutor|playground|studio|helper|companion|console|workspace)|\b(?:chat|assistant|ask|talk to|playground|your)\b[^|]{0,20}\b(?:ai|gpt|llm|ki|ia)\b|chatbot|\bgpt\b|\bcopilot\b|\bllms?\b|\b\w+(?:gpt|\.ai)\b|\b(?:virtual|digital|personal) assistant\b|^(?:ai )?assistant$/i,
  },
  {
    id: "described-as-ai",
    family: "about",
    weight: 2,
    why: "What the page tells search engines names an AI chat, assistant or language models.",
    zones: ["about"],
    pattern:
      /\b(?:ai|gpt|llm)\b[^|.]{0,50}\b(?:chat|assistant|writer|generator|agents?|copilot|search|coding|tutor)|chatbot|chat (?:with|to) (?:an? )?(?:ai|llm|gpt|language model)|large language model|\b(?:powered by|using) (?:gpt|ai|llms?|openai|claude|gemini)\b/i,
  },
  {
    id: "host-says-ai",
    family: "about",
    weight: 1,
    why: "The host ends in .ai or has gpt, llm or copilot in it. The ending is also that of an island.",
    zones: ["host"],
    pattern: /(?:\.ai$|gpt|copilot|chatbot|(?:^|[-.])(?:llms?|ai|genai)(?:[-.]|$))/i,
  },
  {
    id: "path-of-a-chat",
    family: "about",
    weight: 1,
    why: "The path is one of a chat, a playground or a prompt.",
    zones: ["path"],
    pattern:
      /^\/(?:c|chat|chats|g|thread|conversation|t)\/[0-9a-f-]{16,}|^\/(?:chat|playground|prompt|assistant|copilot|ask)(?:\/|$)/i,
  },
];
