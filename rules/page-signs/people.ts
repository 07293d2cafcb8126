/** Marks of what is no AI tool although people write there: mail, team chat, forums, support desks, editors, search. */
import type { PageSign } from "../../lib/core/page-score/page-sign.ts";

export const people: readonly PageSign[] = [
  {
    id: "mail-fields",
    family: "people",
    weight: -6,
    why: "A letter has somebody it goes to and a subject.",
    css: '[name="to"], [name="cc"], [name="bcc"], [name="subject" i], [name="subjectbox"], [aria-label="To" i], [aria-label="To recipients" i], [aria-label="Cc" i], [aria-label="Subject" i], [placeholder="Subject" i], [placeholder="Add a subject" i], [aria-label="Betreff" i], [aria-label="An" i], [placeholder="Betreff" i], [aria-label="Objet" i], [placeholder="Objet" i], [aria-label="Asunto" i], [placeholder="Asunto" i], [aria-label="Assunto" i], [placeholder="Assunto" i], [aria-label="Oggetto" i], [placeholder="Oggetto" i], [aria-label="Onderwerp" i], [placeholder="Onderwerp" i], [aria-label="Temat" i], [placeholder="Temat" i], [aria-label="件名"], [placeholder="件名"], [aria-label="宛先"], [aria-label="الموضوع"], [placeholder="الموضوع"]',
  },
  {
    id: "somebody-types",
    family: "people",
    weight: -4,
    why: "Somebody else is there: typing, online, or has read it.",
    zones: ["line", "near"],
    pattern:
      /^(?!(?:ai|assistant|bot|it) )(?:[\p{L}.' -]{2,40} (?:is|are) typing|several people are typing|[\p{L}.' -]{2,40} schreibt|[\p{L}.' -]{2,40} (?:est en train d['’]écrire|está escribiendo))|^(?:online|away|do not disturb|active (?:now|\d+)|last seen|seen (?:by|at|\d)|read by|delivered|available|in a meeting|zuletzt online|en ligne|en línea)\b/iu,
  },
  {
    id: "channels",
    family: "people",
    weight: -5,
    why: "Channels, direct messages and members: a place where people talk to each other.",
    zones: ["line", "control", "composer"],
    pattern:
      /^(?:#\s?[a-z0-9][a-z0-9_-]{1,40}|channels|direct messages|add (?:a )?channels?|browse channels|threads|mentions|huddle|members(?: [—–-] ?\d+)?|\d+ (?:members|participants)|invite (?:people|members)|add people|kanäle|direktnachrichten|canaux|messages directs|canales|message #\S+|nachricht an \S+)$/iu,
  },
  {
    id: "message-to-somebody",
    family: "people",
    weight: -5,
    why: "The box is for a message to somebody with a first name and a surname.",
    zones: ["composer"],
    pattern: /^(?:Message|Reply to|Nachricht an|Message à|Mensaje a|Write to) @?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u,
  },
  {
    id: "mailbox",
    family: "people",
    weight: -5,
    why: "Folders of a mailbox, and what is done with letters.",
    zones: ["control", "line"],
    pattern:
      /^(?:inbox|posteingang|boîte de réception|bandeja de entrada|drafts|entwürfe|outbox|sent(?: items| mail)?|spam|junk|trash|archive|compose|reply all|forward|allen antworten)(?: \(?\d+\)?)?$/iu,
  },
  {
    id: "forum",
    family: "people",
    weight: -5,
    why: "Answers of people are voted for, posts are replied to.",
    zones: ["line", "control"],
    pattern:
      /^(?:\d+ (?:answers?|comments?|replies|votes?|views|upvotes|points)|post (?:your answer|comment|reply|a comment|topic)|add (?:a )?comment|leave a (?:comment|reply)|write a comment|accepted answer|up ?vote|down ?vote|report post|reply to (?:this )?(?:topic|thread|post)|new topic|subscribe to (?:thread|topic)|kommentieren|commenter|comentar|join the (?:discussion|conversation)|view all \d+ comments|comments? \(\d+\)|sort by: ?.*)$/iu,
  },
  {
    id: "support-desk",
    family: "people",
    weight: -4,
    why: "Somebody of a company answers, or tickets are worked on.",
    zones: ["line", "control", "near", "composer"],
    pattern:
      /^(?:(?:we |our team |the team |they )?(?:typically|usually) repl(?:y|ies) (?:in|within)|(?:our )?(?:operators?|agents?|team) (?:is|are) (?:online|offline|available|away)|we(?:['’]ll| will) (?:get back|be back|reply)|leave (?:us )?a message|talk to (?:a|an) (?:human|person|agent)|chat with (?:us|support|our team|sales)|internal note|public reply|add (?:an )?internal (?:note|comment)|assignee|requester|ticket #?\d+|submit as (?:open|pending|solved)|macros?|apply macro|priority: ?\w+|sla .*|queue position.*)/iu,
  },
  {
    id: "code-review",
    family: "people",
    weight: -5,
    why: "A change of a program is looked through by people.",
    zones: ["line", "control"],
    pattern:
      /^(?:files changed|request changes|approve(?: changes)?|start (?:a )?review|submit review|add (?:a )?(?:single )?comment|resolve (?:conversation|thread)|merge (?:pull request|request|when ready)|squash and merge|reviewers|assignees|comment and close|close issue|new issue|pull requests?(?: \d+)?|merge requests?|\d+ commits?|unified|side-by-side|viewed)$/i,
  },
  {
    id: "runs-programs",
    family: "people",
    weight: -7,
    why: "What is written is run, and its output comes bit by bit as answers do: a console, a database, a compiler.",
    zones: ["control", "composer"],
    pattern:
      /^(?:sql(?: (?:query|editor|console))?|(?:run|execute|explain) (?:the )?(?:query|sql|code|command|script|tests?|cell|pipeline)|query history|databases|schemas?|tables|export (?:as )?csv|compile(?: (?:and|&) run)?|stdin|stdout|console|terminal|shell|abfrage ausführen|exécuter la requête|ejecutar consulta)$/iu,
  },
  {
    id: "editor",
    family: "people",
    weight: -4,
    why: "A text is edited and published: headings, fonts, publishing, revisions.",
    zones: ["control"],
    pattern:
      /^(?:publish|save draft|save as draft|preview post|insert (?:image|table|link)|font (?:size|family)|paragraph (?:style|format)|heading [1-6]|align (?:left|right|center)|bulleted list|numbered list|line spacing|page break|track changes|version history|veröffentlichen|publier|publicar)$/i,
  },
  {
    id: "results",
    family: "people",
    weight: -4,
    why: "Results of a search, or a shop: what is written is looked up.",
    zones: ["line", "near"],
    pattern:
      /^(?:about [\d,.]+ results|[\d,.]+ results(?: found)?(?: for .*)?|showing \d+\s?[–-]\s?\d+ of [\d,]+|people also (?:ask|search)|related searches|did you mean\b.*|add to (?:cart|basket|bag)|in den warenkorb|ungefähr [\d.]+ ergebnisse)/i,
  },
  {
    id: "reads-first",
    family: "people",
    weight: -4,
    why: "The page is an article, and the place to write comes after it: a comment.",
    mark: "after-article",
  },
  {
    id: "form",
    family: "people",
    weight: -3,
    why: "The place to write is one field of a form.",
    mark: "many-fields",
  },
  {
    id: "presence-in-markup",
    family: "people",
    weight: -4,
    why: "Marks of presence, reactions and threads of a chat between people.",
    css: '[data-qa="channel_sidebar"], [data-list-id="guildsnav"], [data-list-id="chat-messages"], [class*="typing-indicator-users" i], [class*="presence-indicator" i], [class*="presenceIndicator" i], [class*="channel-list" i], [class*="channelList"], [data-testid="conversation-info-header"], [aria-label="Add reaction" i], [aria-label="Reply in thread" i], [aria-label*="Start a call" i], [aria-label*="Video call" i], [aria-label*="Voice call" i]',
  },
  {
    id: "questions-and-answers",
    family: "people",
    weight: -5,
    why: "The page says in its markup that it is a discussion, a question of people, or a product.",
    css: '[itemtype*="QAPage"], [itemtype*="DiscussionForumPosting"], [itemtype*="schema.org/Comment"], [itemtype*="schema.org/Product"], [itemtype*="schema.org/JobPosting"]',
  },
  {
    id: "known-for-people",
    family: "people",
    weight: -12,
    why: "A host that is known to be mail, chat, forum or search. AI within it is told by the catalogue's own entries.",
    zones: ["host"],
    pattern:
      /(?:^|\.)(?:web\.whatsapp\.com|discord\.com|mail\.google\.com|chat\.google\.com|docs\.google\.com|outlook\.(?:office|live|office365)\.com|app\.slack\.com|teams\.(?:microsoft|live)\.com|teams\.cloud\.microsoft|web\.telegram\.org|messages\.google\.com|(?:stackoverflow|stackexchange|superuser|serverfault)\.com|reddit\.com|messenger\.com|facebook\.com|instagram\.com|mail\.yahoo\.com|mail\.proton\.me|app\.element\.io|signal\.org|zulipchat\.com|mattermost\.com|wikipedia\.org|news\.ycombinator\.com|x\.com|twitter\.com|mastodon\.social|bsky\.app)$/i,
  },
];
