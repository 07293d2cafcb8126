/** Where people write for others to read, or look something up: forums, comments, editors, reviews, search. */
import { article, chatScript, type HardPage, line, many, nameAt } from "./page.ts";

const page = (kind: string, name: string, title: string, body: string): HardPage => ({ name, kind, title, body });
const area = (label: string) => `<textarea data-box rows=5 cols=70 placeholder="${label}"></textarea>`;
const posts = (count: number) =>
  many(
    count,
    (index) =>
      `<article class="post"><header>${nameAt(index)} <a href="#r">Report post</a></header><p>${line(index)}</p><button>Upvote</button><span>${index} votes</span><button>Reply</button></article>`,
  );
const toolbar = ["Bold", "Italic", "Insert link", "Insert image", "Heading 2", "Bulleted list"]
  .map((name) => `<button aria-label="${name}" title="${name}">${name[0]}</button>`)
  .join("");
const list = "<div data-list></div>";

export const publish: readonly HardPage[] = [
  page(
    "forum",
    "question",
    "How do I fold a map? – Ask",
    `<main itemscope itemtype="https://schema.org/QAPage"><h1>How do I fold a map?</h1>${posts(5)}<h2>4 answers</h2><h2>Your answer</h2>${area("Write your answer")}<button data-send>Post your answer</button></main>${list}${chatScript}`,
  ),
  page(
    "forum",
    "which model is best",
    "Which LLM is best for SQL? – Forum",
    `<main><h1>Which LLM is best for SQL?</h1><a class="tag" href="#1">gpt-4</a><a class="tag" href="#2">claude</a>${posts(6)}<p>GPT-4 can make mistakes, check important info before you run anything.</p><h2>Post a reply</h2>${area("Join the discussion")}<button data-send>Post reply</button></main>${list}${chatScript}`,
  ),
  page(
    "forum",
    "new topic",
    "New topic – Forum",
    `<main><h1>Start a topic</h1><form><input placeholder="Title"><select><option>General</select><input placeholder="Tags">${area("What would you like to ask the community?")}<button>Save draft</button><button data-send>Post topic</button></form></main>${list}`,
  ),
  page(
    "forum",
    "ask a question",
    "Ask a question",
    `<main><h1>Ask a question</h1><p>Your question goes to 2,300 members.</p>${area("Ask a question")}<button data-send>Ask</button></main><p>2300 members</p>${list}${chatScript}`,
  ),
  page(
    "comments",
    "news article",
    "Harbour to be widened",
    `<main><h1>Harbour to be widened</h1>${article(12, "The council has decided.")}<h2>14 comments</h2>${posts(6)}${area("Write a comment")}<button data-send>Post comment</button></main>${list}${chatScript}`,
  ),
  page(
    "comments",
    "article about AI",
    "What ChatGPT does to schools",
    `<main><h1>What ChatGPT does to schools</h1>${article(14, "ChatGPT and Claude are AI assistants; an AI chatbot can make mistakes.")}<h2>Comments (3)</h2>${posts(3)}${area("Join the conversation")}<button data-send>Comment</button></main>${list}${chatScript}`,
  ),
  page(
    "comments",
    "video",
    "How to lay bricks",
    `<video></video><h1>How to lay bricks</h1><p>1,204 comments</p><button>Sort by: newest</button>${area("Add a comment…")}<button data-send>Comment</button>${posts(8)}${list}${chatScript}`,
  ),
  page(
    "comments",
    "social post",
    "Home",
    `<nav><a href="#1">Home</a><a href="#2">Notifications</a><a href="#3">Messages</a></nav><main>${area("What is happening?")}<button data-send>Post</button>${posts(10)}</main>${list}${chatScript}`,
  ),
  page(
    "comments",
    "product review",
    "Watering can, 5 l",
    `<main itemscope itemtype="https://schema.org/Product"><h1>Watering can, 5 l</h1><p>24.90</p><button>Add to basket</button><h2>Write a review</h2><form><input placeholder="Headline">${area("What did you like or dislike?")}<button data-send>Submit review</button></form></main>${list}`,
  ),
  page(
    "comments",
    "landing page of an AI vendor",
    "Fernly – the AI assistant for your inbox",
    `<meta name="description" content="Fernly is an AI assistant powered by GPT that answers mail"><header><a href="#1">Pricing</a><a href="#2">Log in</a></header><h1>The AI assistant for your inbox</h1>${article(5, "Fernly is powered by GPT-5 and Claude.")}<h2>Talk to sales</h2><form><input placeholder="Work e-mail" type="email"><input placeholder="Company"><input placeholder="Team size">${area("What do you need?")}<button data-send>Contact us</button></form>${list}`,
  ),
  page(
    "comments",
    "model card",
    "A model for tides – hub",
    `<main><h1>tides-7b</h1><p>A language model for tides. Temperature 0.7, context window 8k.</p><button>Files</button><button>Community 4</button>${article(6, "The model may produce inaccurate output.")}<h2>Discussions</h2>${posts(3)}${area("Add a comment")}<button data-send>Comment</button></main>${list}${chatScript}`,
  ),
  page(
    "editor",
    "documents",
    "Report 2026 – Docs",
    `<header>${toolbar}<button>Version history</button><button>Share</button></header><div data-box contenteditable="true" role="textbox" aria-label="Document content" style="min-height:500px;border:1px solid #ccc">${article(6, "Report.")}</div>${list}`,
  ),
  page(
    "editor",
    "cms",
    "Edit post – Press",
    `<main><input placeholder="Add title" style="width:500px"><div>${toolbar}</div><div data-box contenteditable="true" aria-label="Add default block" data-placeholder="Type / to choose a block" style="min-height:300px"></div><aside><button>Publish</button><button>Save draft</button><button>Preview post</button></aside></main>${list}`,
  ),
  page(
    "editor",
    "wiki",
    "Editing: Harbour",
    `<h1>Editing Harbour</h1>${toolbar}<textarea data-box rows=20 cols=90>${line(1)}</textarea><input placeholder="Edit summary" style="width:400px"><button>Publish</button><button>Show changes</button>${list}`,
  ),
  page(
    "editor",
    "notes",
    "My notes",
    `<nav><button>New note</button><a href="#1">Shopping</a></nav><textarea data-box rows=18 cols=80 placeholder="Start writing…"></textarea>${list}`,
  ),
  page(
    "editor",
    "whiteboard",
    "Board",
    `<canvas width=600 height=300></canvas><div data-box contenteditable="true" style="width:200px;height:100px">Idea</div><button>Share</button>${list}`,
  ),
  page(
    "editor",
    "slides",
    "Slides – Offer",
    `<div>${toolbar}</div><section data-box contenteditable="true" aria-label="Speaker notes" style="width:500px;min-height:80px"></section><button>Present</button>${list}`,
  ),
  page(
    "code",
    "pull request",
    "Fix rounding by mlin · Pull request #12",
    `<main><h1>Fix rounding</h1><nav><a href="#1">Conversation 4</a><a href="#2">Files changed</a></nav><button>Request changes</button><button>Approve</button><pre>${many(30, (index) => `+ const row${index} = ${index};\n`)}</pre>${area("Leave a comment")}<button>Comment and close</button><button data-send>Comment</button></main>${list}${chatScript}`,
  ),
  page(
    "code",
    "issue",
    "Crash on start · Issue #77",
    `<main><h1>Crash on start</h1>${posts(4)}<dl><dt>Assignees<dd>mlin<dt>Labels<dd>bug</dl>${area("Add your comment here…")}<button>Close issue</button><button data-send>Comment</button></main>${list}${chatScript}`,
  ),
  page(
    "code",
    "merge request about prompts",
    "Rewrite the system prompt · Merge request !9",
    `<main><h1>Rewrite the system prompt</h1><button>Approve</button><button>Merge when ready</button><p>Reviewers</p><pre>+ You are a helpful assistant. Temperature: 0.2. GPT-4o.</pre>${area("Write a comment or drag your files here…")}<button data-send>Comment</button></main>${list}${chatScript}`,
  ),
  page(
    "code",
    "sql console",
    "Query – Warehouse",
    `<nav><button>New query</button><a href="#1">orders</a></nav><textarea data-box rows=8 cols=90 placeholder="SELECT …"></textarea><button data-send>Run</button><table data-list><tr><td>1</table>`,
  ),
  page(
    "code",
    "api tester",
    "Request – Caller",
    `<input value="https://api.example/orders" style="width:500px"><select><option>GET<option>POST</select><textarea data-box rows=8 cols=80 placeholder="Request body"></textarea><button data-send>Send</button><pre data-list></pre>`,
  ),
  page(
    "code",
    "terminal",
    "web-1 – shell",
    `<div data-list role="log" class="terminal">${many(20, (index) => `<div>log ${index}</div>`)}</div><textarea data-box aria-label="Terminal input" style="width:500px;height:20px"></textarea><script>let n=0;setInterval(()=>{if(n++<80)document.querySelector("[data-list]").insertAdjacentHTML("beforeend","<div>GET /health 200 "+n+"</div>")},120)</script>`,
  ),
  page(
    "code",
    "pipeline log",
    "Pipeline #8812",
    `<h1>Pipeline #8812</h1><button>Stop run</button><button>Retry</button><pre data-list></pre><textarea data-box placeholder="Add a note to this run" rows=2 cols=60></textarea><button data-send>Save note</button><script>new EventSource("/log/stream");let n=0;setInterval(()=>{if(n++<80)document.querySelector("[data-list]").append("step "+n+" done\\n")},120)</script>`,
  ),
  page(
    "search",
    "results",
    "fold a map – Search",
    `<form role="search"><textarea data-box name="q" rows=1 cols=60 aria-label="Search">fold a map</textarea><button data-send aria-label="Search">🔍</button></form><p>About 1,240,000 results</p>${many(10, (index) => `<h3><a href="#${index}">${line(index)}</a></h3><p>${line(index + 1)}</p>`)}<h2>People also ask</h2>${list}`,
  ),
  page(
    "search",
    "start page",
    "Search",
    `<main><form role="search"><textarea data-box name="q" rows=1 cols=60 title="Search" aria-label="Search"></textarea><button data-send>Search</button></form></main>${list}`,
  ),
  page(
    "search",
    "intranet",
    "Intranet search",
    `<h1>What are you looking for?</h1><form role="search"><input data-box type="text" placeholder="Search people, pages and files" style="width:500px"><button data-send>Search</button></form><p>Showing 1–10 of 240</p>${many(10, (index) => `<p>${line(index)}</p>`)}${list}`,
  ),
  page(
    "search",
    "shop",
    "Shop",
    `<input data-box type="text" placeholder="What are you looking for today?" style="width:400px"><button data-send>Search</button>${many(12, (index) => `<section><h3>Item ${index}</h3><button>Add to cart</button></section>`)}${list}`,
  ),
];
