/** Where people write for their work: customers, tasks, surveys, captions, claims. */
import { article, chatScript, type HardPage, line, many, nameAt } from "./page.ts";

const page = (kind: string, name: string, title: string, body: string): HardPage => ({ name, kind, title, body });
const area = (label: string) => `<textarea data-box rows=5 cols=70 placeholder="${label}"></textarea>`;
const posts = (count: number) =>
  many(
    count,
    (index) =>
      `<article class="post"><header>${nameAt(index)} <a href="#r">Report post</a></header><p>${line(index)}</p><button>Upvote</button><span>${index} votes</span><button>Reply</button></article>`,
  );
const list = "<div data-list></div>";

export const work: readonly HardPage[] = [
  page(
    "work",
    "crm note",
    "Lund AB – Customers",
    `<h1>Lund AB</h1><nav><a href="#1">Activities</a><a href="#2">Deals</a></nav>${posts(3)}${area("Write a note about this customer")}<button data-send>Save note</button>${list}${chatScript}`,
  ),
  page(
    "work",
    "task",
    "Order paint – Tasks",
    `<h1>Order paint</h1><dl><dt>Assignee<dd>Ana Sousa<dt>Due<dd>Friday</dl>${area("Describe the task")}<h2>Comments</h2>${area("Add a comment")}<button data-send>Save</button>${list}${chatScript}`,
  ),
  page(
    "work",
    "survey",
    "How was your week?",
    `<form><h1>How was your week?</h1><label><input type="radio">Good</label><label>1. What went well? <textarea data-box rows=3 cols=60></textarea></label><label>2. What did not? <textarea rows=3 cols=60></textarea></label><input placeholder="Team"><button data-send>Submit</button></form>${list}`,
  ),
  page(
    "work",
    "calendar",
    "New event",
    `<form><input placeholder="Add title"><input placeholder="Add guests"><input type="date"><input placeholder="Add location"><textarea data-box placeholder="Add description" rows=4 cols=60></textarea><button data-send>Save</button></form>${list}`,
  ),
  page(
    "work",
    "job application",
    "Apply: prompt engineer (AI)",
    `<h1>Prompt engineer (AI)</h1>${article(3, "You write prompts for GPT and Claude.")}<form><input placeholder="First name"><input placeholder="Last name"><input placeholder="E-mail"><label>Why you? <textarea data-box rows=6 cols=70></textarea></label><button data-send>Apply</button></form>${list}`,
  ),
  page(
    "work",
    "expense chat",
    "Claim 44 – Expenses",
    `<h1>Claim 44</h1><p>Status: waiting for approval</p>${posts(2)}${area("Reply to the approver")}<button>Approve</button><button data-send>Send</button>${list}${chatScript}`,
  ),
  page(
    "work",
    "feedback to a vendor",
    "Feedback",
    `<h1>Tell us what you think</h1>${area("Describe your idea")}<button data-send>Send feedback</button>${list}`,
  ),
  page(
    "work",
    "translation memory",
    "Segment 12 of 340 – CAT",
    `<table>${many(6, (index) => `<tr><td>${line(index)}<td><div ${index === 2 ? "data-box" : ""} contenteditable="true" aria-label="Target segment ${index}" style="width:300px;min-height:20px"></div>`)}</table><button data-send>Confirm segment</button>${list}`,
  ),
  page(
    "work",
    "live captions",
    "Call with Lund AB",
    `<h1>Call</h1><button>Mute</button><div data-list aria-live="polite"></div><textarea data-box placeholder="Private notes" rows=4 cols=60></textarea><button data-send>Save notes</button><script>const w="and then we could move the delivery to the other side of the street as it was before the works began".split(" ");let n=0;setInterval(()=>{document.querySelector("[data-list]").append(" "+w[n++%w.length])},180)</script>`,
  ),
  page(
    "work",
    "shared pad",
    "Pad: agenda",
    `<div data-box contenteditable="true" role="textbox" aria-label="Pad" style="min-height:120px;width:600px">Agenda</div><p>3 people online</p><div class="other" contenteditable="true" data-list style="min-height:80px"></div><script>let n=0;setInterval(()=>{if(n++<60)document.querySelector("[data-list]").append("word "+n+" ")},150)</script>`,
  ),
  page(
    "work",
    "sms campaign",
    "New SMS",
    `<form><input placeholder="Sender"><input placeholder="Audience"><textarea data-box placeholder="Your message" rows=4 cols=50></textarea><p>160 messages remaining</p><button data-send>Send</button></form>${list}`,
  ),
  page(
    "work",
    "incident",
    "Incident 31",
    `<h1>Incident 31</h1><p>Assignees: Tomas Weber</p>${posts(4)}${area("Post an update")}<button data-send>Post update</button>${list}${chatScript}`,
  ),
];
