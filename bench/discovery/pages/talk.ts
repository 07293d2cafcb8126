/** Where people talk to each other: mail, team chats, messengers, support. */
import { article, chatScript, type HardPage, line, many, nameAt } from "./page.ts";

const page = (kind: string, name: string, title: string, body: string): HardPage => ({ name, kind, title, body });
const messages = (count: number, tag = "div", css = "message") =>
  `<div data-list role="log" aria-live="polite">${many(count, (index) => `<${tag} class="${css}"><img alt="" width=32 height=32><b>${nameAt(index)}</b> <time>10:${10 + index}</time><p>${line(index)}</p></${tag}>`)}</div>`;
const editable = (label: string) =>
  `<div data-box contenteditable="true" role="textbox" aria-label="${label}" data-placeholder="${label}" style="min-height:40px;width:600px;border:1px solid #999"></div>`;
const area = (label: string) => `<textarea data-box rows=3 cols=70 placeholder="${label}"></textarea>`;
const send = `<button data-send aria-label="Send message"><svg class="icon-send" width=16 height=16></svg></button>`;
const folders = ["Inbox 12", "Drafts", "Sent", "Archive", "Spam", "Trash"]
  .map((name) => `<a href="#${name}">${name}</a>`)
  .join("");

export const talk: readonly HardPage[] = [
  page(
    "mail",
    "compose",
    "New message – Post",
    `<nav>${folders}</nav><button>Compose</button><form><input name="to" aria-label="To"><input name="subject" placeholder="Subject">${editable("Message body")}<button data-send>Send</button></form>${chatScript}<div data-list></div>`,
  ),
  page(
    "mail",
    "reply",
    "Re: Figures for October – Post",
    `<nav>${folders}</nav><main><h1>Re: Figures for October</h1>${article(3, "Dear all,")}<button>Reply</button><button>Reply all</button><button>Forward</button>${area("Write your reply")}${send}</main><div data-list></div>${chatScript}`,
  ),
  page(
    "mail",
    "german",
    "Posteingang (3)",
    `<nav><a href="#1">Posteingang 3</a><a href="#2">Entwürfe</a><a href="#3">Gesendet</a></nav><form><label>An <input aria-label="An"></label><input placeholder="Betreff">${area("Nachricht")}<button data-send>Senden</button></form><div data-list></div>${chatScript}`,
  ),
  page(
    "mail",
    "newsletter about AI",
    "Campaign: What AI means for logistics",
    `<form><label>Subject <input name="subject" value="What AI means for logistics"></label><label>Preheader <input></label>${editable("Campaign text")}<button>Save draft</button><button>Send test</button><button data-send>Schedule</button></form><div data-list></div>`,
  ),
  page(
    "mail",
    "secure bank messages",
    "Messages – Nordbank",
    `<h1>Messages</h1><form><label>Topic <select><option>Card<option>Loan</select></label><label>Subject <input name="subject"></label>${area("Your message to us")}<button data-send>Send</button></form><p>We usually reply within two working days.</p><div data-list></div>${chatScript}`,
  ),
  page(
    "team chat",
    "channel",
    "#logistics – Hall",
    `<nav><h2>Channels</h2><a href="#a"># logistics</a><a href="#b"># sales</a><h2>Direct messages</h2><a href="#c">Mara Lindqvist</a><button>Add channels</button></nav><main>${messages(14)}${editable("Message #logistics")}${send}</main>${chatScript}`,
  ),
  page(
    "team chat",
    "direct message to Claude",
    "Claude Martin – Hall",
    `<nav><a href="#a">Threads</a><a href="#b">Mentions</a><h2>Direct messages</h2><a href="#c">Claude Martin</a></nav><main><h1>Claude Martin</h1><span>Active now</span>${messages(9)}${editable("Message Claude Martin")}${send}</main>${chatScript}`,
  ),
  page(
    "team chat",
    "a channel on AI",
    "#ai-news – Hall",
    `<nav><h2>Channels</h2><a href="#a"># ai-news</a><a href="#b"># random</a></nav><main><p>12 members</p>${messages(6)}<div class="message"><b>Ana Sousa</b><p>GPT-5 and Claude both can make mistakes with our part numbers, check important info yourself.</p></div>${editable("Message #ai-news")}${send}</main>${chatScript}`,
  ),
  page(
    "team chat",
    "meeting chat",
    "Weekly – Meet",
    `<header><button>Mute</button><button>Video call</button><button>Leave</button><span>6 participants</span></header><aside><h2>Meeting chat</h2>${messages(8)}${area("Send a message to everyone")}${send}</aside>${chatScript}`,
  ),
  page(
    "team chat",
    "teams-like",
    "Chat | Tomas Weber | Hub",
    `<nav><button>New chat</button><button>Calls</button><a href="#1">Tomas Weber</a><a href="#2">Purchasing</a></nav><main>${messages(12)}<span>Seen by 2</span>${editable("Type a message")}${send}<button aria-label="Add reaction">☺</button></main>${chatScript}`,
  ),
  page(
    "team chat",
    "bare kit",
    "Room",
    `<main>${messages(5)}${area("Type a message")}<button data-send>Send</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "web messenger",
    "Messages",
    `<nav><input aria-label="Search or start new chat"><button>New chat</button><div>Mara Lindqvist <small>last seen today at 9:40</small></div><div>Family</div></nav><main><header>Mara Lindqvist <span>online</span></header>${messages(10)}${editable("Type a message")}<button aria-label="Voice message">mic</button>${send}</main>${chatScript}`,
  ),
  page(
    "messenger",
    "typing",
    "Ana Sousa",
    `<main><header>Ana Sousa</header>${messages(7)}<p>Ana Sousa is typing…</p>${area("Aa")}${send}</main>${chatScript}`,
  ),
  page(
    "messenger",
    "dating",
    "Chat with Ines",
    `<main><h1>Ines, 34</h1><span>Active 5 minutes ago</span>${messages(6)}${area("Write something nice")}<button data-send>Send</button><button>Report</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "game",
    "Guild hall",
    `<canvas width=400 height=200></canvas><section>${messages(9)}<input data-box type="text" placeholder="Press Enter to chat" style="width:300px"><button data-send>Say</button></section><p>340 credits left</p>${chatScript}`,
  ),
  page(
    "messenger",
    "live stream",
    "Harbour cam – live",
    `<video></video><aside><h2>Live chat</h2>${messages(15)}<textarea data-box placeholder="Chat publicly as Mara"></textarea><button data-send>Chat</button></aside>${chatScript}`,
  ),
  page(
    "messenger",
    "telehealth",
    "Consultation – Dr Weber",
    `<main><h1>Your consultation</h1><p>Dr Weber is available</p>${messages(6)}${area("Describe your symptoms to the doctor")}<button data-send>Send</button><button>Video call</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "school",
    "Class 7b",
    `<nav><h2>Groups</h2><a href="#1">Class 7b</a></nav><main><p>28 members</p>${messages(8)}${area("Write to the class")}<button data-send>Send</button></main>${chatScript}`,
  ),
  page(
    "support",
    "visitor widget",
    "Garden tools – Nordform",
    `${article(2, "Sturdy tools.")}<button>Add to cart</button><div style="position:fixed;right:0;bottom:0;width:320px;height:420px;background:#fff"><h2>Chat with us</h2><p>We typically reply in a few minutes</p>${messages(2)}${area("Write a message…")}${send}</div>${chatScript}`,
  ),
  page(
    "support",
    "agent console",
    "Ticket #4711 – Desk",
    `<nav><a href="#1">Views</a></nav><main><h1>Where is my order?</h1><dl><dt>Requester<dd>Ana Sousa<dt>Assignee<dd>Tomas Weber</dl><button>Apply macro</button>${messages(5)}<div role="tablist"><button role="tab">Public reply</button><button role="tab">Internal note</button></div>${editable("Reply to the requester")}<button data-send>Submit as Solved</button></main>${chatScript}`,
  ),
  page(
    "support",
    "leave a message",
    "Contact – Nordform",
    `<h1>How can we help?</h1><form><label>Name <input></label><label>E-mail <input type="email"></label><label>Order number <input></label><label>Your message ${area("Tell us what happened")}</label><button data-send>Send</button></form><div data-list></div>`,
  ),
  page(
    "support",
    "help centre search",
    "Help centre",
    `<h1>Hi, how can we help you?</h1><form role="search"><input type="text" placeholder="Search for answers or describe your issue" style="width:500px"><button>Search</button></form>${many(8, (index) => `<a href="#${index}">${line(index)}</a><br>`)}<p>Was this helpful?</p><button>Helpful</button><button>Not helpful</button>`,
  ),
  page(
    "support",
    "queue",
    "Support",
    `<main><h1>You are in the queue</h1><p>Queue position: 4</p><p>Our agents are online.</p>${messages(1)}${area("Write while you wait")}<button data-send>Send</button></main>${chatScript}`,
  ),
  page(
    "support",
    "community manager",
    "Social inbox",
    `<nav><a href="#1">Inbox 40</a><a href="#2">Assigned to me</a></nav><main>${messages(7)}${area("Reply as Nordform")}<button>Assign</button><button data-send>Reply</button></main>${chatScript}`,
  ),
  page(
    "support",
    "operator greets",
    "Chat – Nordbank",
    `<main><h1>Chat with Ines from Nordbank</h1>${messages(1)}<div class="message"><b>Ines Moreau</b><p>Hello, how can I help you today?</p></div>${area("Type your message")}${send}</main>${chatScript}`,
  ),
  page(
    "support",
    "concierge",
    "Your concierge",
    `<main><p>How can I help you today?</p>${messages(4)}${area("Write to the front desk")}<button data-send>Send</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "questions at a lecture",
    "Lecture 4 – Questions",
    `<main><h1>Ask anything</h1><p>120 participants</p>${messages(5)}${area("Type your question")}<button data-send>Ask</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "ask me anything",
    "I am a lighthouse keeper, ask me anything",
    `<main><h1>I am a lighthouse keeper, ask me anything</h1><p>214 comments</p>${messages(5)}${area("Add a comment")}<button data-send>Comment</button></main>${chatScript}`,
  ),
  page(
    "messenger",
    "a bot that reminds",
    "Reminders",
    `<main><header>Reminder bot</header><div data-list role="log"><div class="message"><b>Reminder bot</b><p>Stand-up in ten minutes.</p></div></div>${area("Reply in the thread")}<button data-send>Send</button><p>Members – 4</p></main>${chatScript}`,
  ),
];
