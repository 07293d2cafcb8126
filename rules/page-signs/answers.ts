/** What comes back after something was sent, and how: what a page of an AI tool does rather than what it says. */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

export const answers: readonly PageSign[] = [
  {
    id: "model-api",
    family: "answers",
    weight: 5,
    why: "The page itself asks the interface of a vendor of language models.",
    zones: ["request"],
    pattern:
      /^(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|[\w-]+-aiplatform\.googleapis\.com|[\w.-]+\.openai\.azure\.com|openrouter\.ai\/api|api\.(?:mistral|perplexity|cohere|x)\.ai|api\.cohere\.com|api\.(?:groq|deepseek)\.com|api\.together\.(?:xyz|ai)|api\.fireworks\.ai|(?:api-inference|router)\.huggingface\.co|bedrock-runtime\.[\w.-]+\.amazonaws\.com)\//i,
  },
  {
    id: "completion-path",
    family: "answers",
    weight: 5,
    why: "The path that language models are asked under since they can be asked. Completions of addresses are asked with GET, one key at a time.",
    zones: ["request"],
    pattern:
      /\/(?:v\d+\/)?(?:openai\/)?chat\/completions$|\/v\d+\/completions$|\/v1\/responses$|\/v1\/messages$|:(?:streamGenerateContent|generateContent)$|\/api\/(?:generate|completions?)$/i,
  },
  {
    id: "stream-of-text",
    family: "answers",
    weight: 5,
    why: "A request was answered by an event stream. Log viewers and notifications have such streams from the start, not after a send.",
    mark: "stream",
  },
  {
    id: "asks-a-chat",
    family: "answers",
    weight: 2,
    why: "A path for chats, prompts or agents was asked. Chats between people have such paths too.",
    zones: ["request"],
    pattern:
      /\/(?:api\/)?(?:chat|ask|prompt|llm|ai|copilot|assistant|agents?|inference|predict(?:ion)?s?|generate|completion|converse|rag|run_predict|queue\/join|threads\/runs)(?:\/(?:stream|message|messages|query|completions?|invoke|run|chat|ask|[0-9a-f-]{8,}))*$/i,
  },
  {
    id: "answer-bit-by-bit",
    family: "answers",
    weight: 2,
    why: "A request after a send was answered over seconds.",
    mark: "long-answer",
  },
  {
    id: "growing-reply",
    family: "answers",
    weight: 5,
    why: "After a send a text that nobody types grew in many steps. What grew before, as logs and captions do, does not count.",
    mark: "growing-reply",
  },
  {
    id: "answered-by-its-request",
    family: "answers",
    weight: 3,
    why: "After a send one request took its time, and a text stood there the moment it ended. Between people a message is taken at once.",
    mark: "slow-answer",
  },
  {
    id: "replies-to-what-was-said",
    family: "answers",
    weight: 3,
    why: "What was sent stood there as a message at once, and the request's answer below it when it came. A form thanks, a search shows results.",
    mark: "own-words-first",
  },
];
