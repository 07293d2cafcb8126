/**
 * Marks of front ends that companies and people run themselves, under hosts that no list can name. Each was read in the project's public
 * source; a mark that went with a later version only makes the page one that has to be told by the other signs.
 */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

const mark = (id: string, weight: number, css: string, why: string): PageSign => ({ id, family: "framework", weight, why, css });

export const frameworks: readonly PageSign[] = [
  mark(
    "open-webui",
    6,
    '#chat-container #chat-input, #send-message-button, meta[name="apple-mobile-web-app-title"][content="Open WebUI"]',
    "Open WebUI's own ids around the box.",
  ),
  mark(
    "librechat",
    6,
    '#prompt-textarea[data-testid="text-input"], [data-testid="nav-new-chat-button"]',
    "LibreChat's own test ids, on its box and its button for a new chat.",
  ),
  mark(
    "gradio-chat",
    6,
    'gradio-app [aria-label="chatbot conversation"], .gradio-container [aria-label="chatbot conversation"], .gradio-container [data-testid="bot"]',
    "Gradio's chat. Gradio alone is also a form for any model.",
  ),
  mark("gradio", 2, "gradio-app, .gradio-container", "Gradio: a page for trying a model, of any kind."),
  mark(
    "streamlit-chat",
    6,
    '[data-testid="stChatInput"], [data-testid="stChatMessage"]',
    "Streamlit's chat elements. A dashboard in Streamlit has none.",
  ),
  mark(
    "chainlit",
    6,
    '#chainlit-copilot, #chat-submit, #message-composer [id="chat-input"], .cl-message, [class*="cl-step"]',
    "Chainlit's ids of the box and its button.",
  ),
  mark(
    "dify",
    6,
    '#dify-chatbot-bubble-button, #dify-chatbot-bubble-window, iframe[src*="/chatbot/"][id*="dify"]',
    "Dify's button and window.",
  ),
  mark("flowise", 6, "flowise-chatbot, flowise-fullchatbot", "Flowise's own elements, in a page or a whole page."),
  mark(
    "anythingllm",
    6,
    '#anything-llm-embed-chat-container, [id^="anything-llm"], meta[property="og:title"][content*="AnythingLLM"]',
    "AnythingLLM's container.",
  ),
  mark(
    "lobechat",
    6,
    'meta[name="application-name"][content="LobeChat" i], meta[name="application-name"][content="LobeHub" i], link[rel="manifest"][href*="lobe" i], [id^="lobe-"]',
    "LobeChat names itself.",
  ),
  mark(
    "nextchat",
    6,
    'textarea#chat-input[class*="chat_chat-input"], [class*="home_sidebar"] [class*="home_chat-item"]',
    "NextChat's class names.",
  ),
  mark(
    "hf-chat-ui",
    6,
    'form [data-testid="chat-input"], link[href*="/chatui/"], meta[property="og:title"][content="HuggingChat"]',
    "Assets of Hugging Face's chat-ui.",
  ),
  mark(
    "chatbot-ui",
    5,
    'meta[name="application-name"][content="Chatbot UI"], meta[name="apple-mobile-web-app-title"][content="Chatbot UI"]',
    "Chatbot UI names itself.",
  ),
  mark(
    "big-agi",
    6,
    'meta[name="apple-mobile-web-app-title"][content^="big-AGI" i], meta[property="og:site_name"][content^="big-AGI" i]',
    "A front end called big-AGI names itself in the page's head.",
  ),
  mark(
    "jan",
    5,
    'meta[name="application-name"][content="Jan"], [data-testid="chat-input"][data-test-id="jan"]',
    "Jan names itself in the page's head.",
  ),
  mark(
    "ai-chat-template",
    5,
    '[data-testid="multimodal-input"], [data-testid="suggested-actions"]',
    "Test ids of a template for chats with language models that many sites are made from.",
  ),
  mark(
    "voice-of-a-bot-builder",
    4,
    'script[src*="cdn.botpress.cloud"], script[src*="chatbase.co/embed"], script[src*="cdn.voiceflow.com"], script[src*="widget.kapa.ai"], #voiceflow-chat',
    "The script of a service that puts AI bots into sites.",
  ),
];
