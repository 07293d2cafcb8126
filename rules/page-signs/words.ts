/** What an AI tool's page says where somebody writes, on its buttons and below its answers; in ten languages where they differ. */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

/** With a version or a size: Claude, Gemini and Opus are names of people, stars and works as well. */
const models =
  /\b(?:gpt[-\s]?(?:[345]|oss)|o[134](?:-mini|-pro)(?=[\s)]|$)|chatgpt|claude[-\s](?:\d(?:\.\d)?(?![\d:])|opus|sonnet|haiku|instant|code)|(?:sonnet|opus|haiku)[-\s]\d|gemini[-\s](?:\d|pro|flash|ultra|nano)|gemma[-\s]?\d|llama[-\s]?\d|mi[sx]tral[-\s](?:\d|large|medium|small|nemo|tiny)|codestral|deepseek|qwen|grok[-\s]?\d|sonar[-\s](?:pro|large|small)|kimi[-\s]k?\d|glm-\d|command[-\s]r|phi-[34]|nova (?:lite|pro|micro))/i;

export const words: readonly PageSign[] = [
  {
    id: "asks-for-anything",
    family: "words",
    weight: 3,
    why: "The box invites any question or a prompt. A search box or a forum asks for something in particular.",
    zones: ["composer", "near"],
    pattern:
      /^(?:ask (?:me |us |the \w+ |\w+ )?(?:anything|whatever|a(?:ny)? question about)|ask (?:your |the |our )?(?:ai|assistant|copilot|agent|bot|model|llm)\b|how can i (?:help|assist)|what (?:can i help|do you want to (?:know|build|create|make)|would you like to (?:know|build|create|make|explore))|(?:enter|type|write|start with) (?:a |your |the )?prompt|(?:chat|talk) (?:with|to) (?:an? |the |your |our )?(?:ai|assistant|bot|model|llm|agent|document|pdf|data|docs)\b|message (?:the |your )?(?:ai|assistant|model|agent|bot|llm)\b|describe (?:the|your|an?|what) (?:\w+ ){0,2}?(?:image|picture|photo|video|app|application|website|site|page|song|music|track|logo|scene|character|story|component|design|slide|deck|presentation|you want)\b|frag(?:e|en sie)? (?:mich |uns |alles|etwas|irgend|die ki|den assist)|stell(?:e|en sie)? (?:mir |eine )|wie kann ich (?:dir |ihnen |euch )?(?:heute )?(?:helfen|behilflich)|pose(?:z)?[- ](?:moi )?(?:une |votre |ta )?question|demande(?:z)? (?:n['’]importe quoi|à l['’](?:ia|assistant))|comment puis-je (?:vous |t['’])?aider|pregunta(?:me)? (?:lo que|cualquier|a la ia)|¿?en qué puedo ayudar|pergunt(?:e|a) (?:o que|qualquer|à ia)|como posso (?:te |lhe )?ajudar|chiedi(?:mi)? (?:qualsiasi|quello|all['’]ia)|come posso aiutar|vraag (?:(?:me |mij )?(?:iets|alles|maar)|het (?:de ai|aan de))|(?:waarmee|hoe) kan ik (?:je |u )?helpen|zapytaj (?:o cokolwiek|mnie|ai|asystenta)|w czym mogę pomóc|何でも(?:聞|質問)|(?:ai|アシスタント)に(?:質問|聞)|プロンプトを入力|اسأل (?:أي|عن أي|الذكاء)|كيف (?:يمكنني|أستطيع) مساعدت)/iu,
  },
  {
    id: "says-prompt",
    family: "words",
    weight: 3,
    why: "The box calls what is written a prompt. People write messages, comments and replies to each other.",
    zones: ["composer"],
    pattern: /\bprompts?\b|プロンプト/i,
  },
  {
    id: "may-be-wrong",
    family: "words",
    weight: 5,
    why: "A line says that the answers may be wrong or were made by AI. In an article it stands in a longer text, which is not looked at.",
    zones: ["near", "line"],
    pattern:
      /\b(?:ai|llms?|assistant|bot|model|chat ?gpt|claude|gemini|copilot|responses?|answers?|outputs?|it)\b[^.]{0,60}\b(?:can|may|might|could) (?:make|have|contain|produce|be|give|display|generate|include|return|occasionally be|sometimes be)\b[^.]{0,30}\b(?:mistakes?|errors?|wrong|inaccura|incorrect|misleading|hallucinat)|\b(?:responses?|answers?|content|text|output) (?:is|are|was|were)? ?(?:ai[- ]generated|generated (?:by|with|using) (?:an? )?(?:ai|llm|language model|artificial intelligence|machine))|\bai[- ]generated (?:content|responses?|answers?|output)s?\b[^.]{0,40}\b(?:may|can|might|could|verify|check)|\b(?:check|verify|double-check|review) (?:the |its |important |all |any |ai |key |critical )*(?:info|information|answers?|responses?|facts|output|results)\b|\b(?:ki|k\.i\.|der assistent|antworten)\b[^.]{0,60}\b(?:fehler|falsch|ungenau|irren)|\b(?:l['’]ia|l['’]assistant|réponses?)\b[^.]{0,60}\b(?:erreurs?|tromper|inexact|incorrect)|\bia\b[^.]{0,60}\b(?:errores|equivoc|erros|errar|cometer)|\bl['’]ia\b[^.]{0,60}\b(?:errori|sbagliare)|\bai\b[^.]{0,40}\b(?:fouten|błęd|popełniać|mylić)|(?:ai|回答)[^。]{0,40}(?:間違|誤り|不正確)|(?:الذكاء الاصطناعي|الإجابات)[^.]{0,50}(?:خطأ|أخطاء|يخطئ|دقيق)|(?:يخطئ|أخطاء)[^.]{0,30}الذكاء الاصطناعي/iu,
  },
  {
    id: "model-on-a-picker",
    family: "words",
    weight: 4,
    why: "A button or a picker carries the name of a language model. A blog names models in its text, not on its controls.",
    zones: ["control"],
    pattern: models,
  },
  {
    id: "model-near-the-box",
    family: "words",
    weight: 2,
    why: "The name of a language model stands beside the box.",
    zones: ["near", "composer"],
    pattern: models,
  },
  {
    id: "stops-generating",
    family: "words",
    weight: 4,
    why: "A button stops an answer that is being written. Other stop buttons end runs, timers or recordings.",
    zones: ["control"],
    pattern:
      /\bstop (?:generat|stream|respon|the (?:response|answer|generation)|answer|thinking)|generierung (?:stoppen|abbrechen|anhalten)|antwort (?:stoppen|abbrechen)|arrêter la (?:génération|réponse)|detener (?:la )?(?:generación|respuesta)|parar (?:a )?(?:geração|resposta)|interrompi (?:la )?(?:generazione|risposta)|(?:generatie|genereren|antwoord) stoppen|zatrzymaj generowanie|生成を停止|إيقاف (?:التوليد|الإنشاء|الرد)/iu,
  },
  {
    id: "answers-again",
    family: "words",
    weight: 3,
    why: "A button has an answer written once more. A failed message of a chat between people is sent again, not written again.",
    zones: ["control"],
    pattern:
      /^(?:regenerate|re-generate|retry (?:response|answer|generation)|try again with|rewrite (?:response|answer)|redo (?:response|answer)|neu generieren|antwort neu|régénérer|regenerar|rigenera|opnieuw genereren|wygeneruj ponownie|再生成|回答を再|إعادة (?:التوليد|إنشاء))/iu,
  },
  {
    id: "assistant-speaks",
    family: "words",
    weight: 3,
    why: "A message is headed by the assistant, AI or bot as its author.",
    zones: ["line"],
    pattern:
      /^(?:(?:the |your |my )?(?:ai )?assistant(?: said)?|ai(?: (?:chat|agent|bot|helper))?|(?:chat)?bot|chatgpt|copilot|llm|ki-assistent|assistant ia|asistente(?: de ia)?|assistente(?: ia)?|ai-assistent|asystent(?: ai)?|アシスタント|المساعد)(?: [·•|:]?)?$|\bi['’]?m (?:an? |your )?(?:\w+ ){0,3}(?:ai|virtual|digital) ?\w* ?(?:assistant|agent|model|helper|chatbot)|\bi am an? (?:\w+ ){0,2}(?:ai|large language) /iu,
  },
  {
    id: "thinks",
    family: "words",
    weight: 2,
    why: "The page says that something thinks, reasons or writes an answer. People type.",
    zones: ["line", "near", "control"],
    pattern:
      /^(?:thinking|reasoning|generating(?: (?:a )?(?:response|answer|reply))?|thought for \d+|denkt nach|(?:je )?réfléchi|pensando|sto pensando|aan het (?:na)?denken|myśli|考え中|生成中|يفكر)(?:[.… ]|$)/iu,
  },
  {
    id: "system-prompt",
    family: "words",
    weight: 3,
    why: "A place for what a language model is told beforehand, or a collection of prompts.",
    zones: ["control", "line", "near"],
    pattern:
      /^(?:system (?:prompt|message|instructions?)|custom instructions|prompt (?:library|templates?|gallery)|my prompts)\b/i,
  },
  {
    id: "sampling-settings",
    family: "words",
    weight: 3,
    why: "Settings that only a language model has: temperature, tokens, context. A thermometer has a temperature, too.",
    zones: ["control", "line", "near"],
    pattern:
      /^(?:temperature|top[- _]?p|max(?:imum)? (?:new |output )?tokens|max_tokens|context (?:window|length)|repetition penalty|frequency penalty)\b/i,
  },
  {
    id: "ai-switches",
    family: "words",
    weight: 2,
    why: "Switches beside the box for what only an AI tool does: web search, reasoning, deep research, agents.",
    zones: ["control"],
    pattern:
      /^(?:(?:deep |extended )?(?:think(?:ing)?|reason(?:ing)?|research)(?: mode)?|deep ?think|agent mode|web search|search the web|browse the web|code interpreter|canvas|artifacts?|use tools?|mcp(?: servers?| tools?)?|choose (?:a )?model|select (?:a )?model|switch model|model(?: selector| picker)?)$/i,
  },
  {
    id: "new-chat",
    family: "words",
    weight: 2,
    why: "A button starts a new chat. Team chats have it too, which is what the signs of people are for.",
    zones: ["control"],
    pattern:
      /^\+?\s*(?:(?:start |create )?(?:a )?new (?:ai )?(?:chat|conversation|thread|session)|clear (?:chat|conversation|history|context)|reset (?:chat|conversation)|neuer chat|neue (?:unterhaltung|konversation)|nouve(?:lle|au) (?:discussion|conversation|chat)|nuev[ao] (?:chat|conversación)|nov[ao] (?:chat|conversa)|nuova (?:chat|conversazione)|nieuwe? (?:chat|gesprek)|nowy czat|新しいチャット|新規チャット|محادثة جديدة)$/iu,
  },
  {
    id: "rates-answers",
    family: "words",
    weight: 2,
    why: "An answer can be called good or bad. A forum votes up and down.",
    zones: ["control"],
    pattern:
      /^(?:(?:good|bad|great|poor) (?:response|answer)|(?:like|dislike|upvote|downvote|thumbs (?:up|down)) (?:this |the )?(?:response|answer|reply|message)|helpful|not helpful|copy (?:response|answer|to clipboard as markdown)|read aloud)$/i,
  },
  {
    id: "powered-by-ai",
    family: "words",
    weight: 3,
    why: "A line says what makes the answers: AI, or a vendor of language models.",
    zones: ["near", "line"],
    pattern:
      /\b(?:powered|driven|backed|answered|run) by (?:[\w-]+ )?(?:ai\b|gpt|openai|anthropic|claude|gemini|llama|mistral|deepseek|artificial intelligence|(?:large )?language models?|llms?|hugging ?face|langchain|ollama|vllm|bedrock)|\byou(?:['’]re| are) (?:chatting|talking|speaking|interacting) with (?:an? |our )?(?:\w+ ){0,2}(?:ai|bot|virtual assistant|machine)\b/i,
  },
  {
    id: "quota",
    family: "words",
    weight: 1,
    why: "So many messages, tokens or credits are left. Games and text messages have quotas too.",
    zones: ["near", "line"],
    pattern: /\b\d[\d,.]*\s+(?:\w+ )?(?:credits?|tokens?|messages?|prompts?|generations?)\s+(?:left|remaining|used|today)\b/i,
  },
];
