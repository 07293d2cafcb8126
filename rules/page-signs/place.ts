/** Where somebody writes in an AI tool, and what stands around it. Chats between people look alike: this never tells by itself. */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

export const place: readonly PageSign[] = [
  {
    id: "composer-that-sends",
    family: "place",
    weight: 2,
    why: "A box for several lines with a button beside it that sends. Every chat and every comment box has it.",
    mark: "send-control",
  },
  {
    id: "one-place-to-write",
    family: "place",
    weight: 1,
    why: "The page has one place to write and little else to fill in.",
    mark: "sole-composer",
  },
  {
    id: "log-above",
    family: "place",
    weight: 1,
    why: "Messages stand above the box, in a list that screen readers are told of.",
    mark: "log",
  },
  {
    id: "speaker-in-markup",
    family: "place",
    weight: 4,
    why: "Messages are marked as the assistant's or the user's in the page's own markup. People have names there.",
    css: '[data-message-author-role="assistant"], [data-role="assistant"], [data-message-role="assistant"], [data-author="assistant"], [data-author="bot"], [data-is-streaming], [data-testid*="assistant-message" i], [data-testid*="message-assistant" i], [data-testid*="bot-message" i]',
  },
  {
    id: "speaker-in-classes",
    family: "place",
    weight: 3,
    why: "Class names tell the assistant's messages from the user's. Support widgets call their side agent or operator.",
    css: '[class*="assistant-message" i], [class*="assistantMessage"], [class*="ai-message" i], [class*="aiMessage"], [class*="bot-message" i], [class*="botMessage"], [class*="message-assistant" i], [class*="message-bot" i], [class*="message--assistant"], [class*="message--bot"], [class*="message-ai" i], [class*="assistant-bubble" i], [class*="bot-bubble" i], [class*="prompt-input" i], [class*="promptInput" i], [class*="prompt-form" i], [class*="prompt-box" i], [class*="llm-" i]',
  },
  {
    id: "named-in-markup",
    family: "place",
    weight: 3,
    why: "The page's own names for its parts say copilot, chatbot, AI chat or language model. A site for people says chat.",
    css: '[class*="copilot" i], [class*="aichat" i], [class*="ai-chat" i], [class*="chatbot" i], [id*="chatbot" i], [id*="ai-chat" i], [class*="chat-gpt" i], [class*="chatgpt" i], [class*="ai-assistant" i], [id*="ai-assistant" i], [class*="aiAssistant"], [data-testid*="copilot" i], [data-testid*="chatbot" i]',
  },
];
