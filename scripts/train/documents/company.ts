/** What a company writes for itself: board, strategy, counsel, meetings, incidents. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const board: Grammar = {
  titles: `
MINUTES OF A MEETING OF THE BOARD OF DIRECTORS OF {company}
Board meeting minutes - {date}
WRITTEN CONSENT OF THE BOARD OF DIRECTORS
BOARD RESOLUTION
Board pack {month} {year}
Project {code} - strictly private and confidential
Letter of intent: acquisition of {company}
Due diligence findings: {company}
Term sheet - Series B preferred stock
Information memorandum {company}
Merger model and synergies
Fairness opinion summary
Capitalization table
`,
  sentences: `
A meeting of the Board of Directors of {company} was held on {date}; a quorum being present, the chairman called the meeting to order.
RESOLVED, that the acquisition of {company} be and hereby is approved.
RESOLVED FURTHER, that the officers of the Corporation are authorized and directed to take all actions necessary to carry out the foregoing resolutions.
On motion duly made and seconded, the Board unanimously approved the minutes of the previous meeting.
Directors present: {person}, {person} and {person}. In attendance: {person}, general counsel and secretary.
The chief financial officer presented the results for the quarter and the revised forecast; the directors discussed liquidity and covenant headroom.
The audit committee reported that no material weaknesses had been identified.
The compensation committee recommended the grant of options to the executives.
{person} declared a conflict of interest and left the meeting.
There being no further business, the meeting was adjourned at {d} p.m.
Project {code}: we propose to acquire 100% of the share capital of the target at an enterprise value of {bigmoney}.
The indicative offer represents a multiple of {d}.{d}x EBITDA and a premium of {pct} to the undisturbed share price.
Consideration: {pct} cash and {pct} stock; earn-out of up to {bigmoney} payable on achievement of milestones.
Exclusivity period of {n} days; signing expected in {month}, closing subject to antitrust clearance.
Due diligence red flags: customer concentration, pending litigation, pension deficit, unlicensed software.
Synergies of {bigmoney} are expected by {year}, of which {pct} from headcount and procurement.
Pre-money valuation {bigmoney}; investor to receive a 1x non-participating liquidation preference and a board seat.
The data room will open on {date}; access is limited to the deal team and advisers under the non-disclosure agreement.
Please treat the existence of these discussions as inside information; you have been added to the insider list.
Cap table: founders {pct}, Series A {pct}, option pool {pct}.
The Board considered the succession plan for the chief executive officer in executive session.
Shareholders representing {pct} of the voting rights have given irrevocable undertakings to accept the offer.
Hostile bid defence: advisers recommend rejecting the unsolicited proposal as undervaluing the company.
`,
  code: `Falcon|Neptune|Aurora|Everest|Orion|Sapphire|Atlas|Condor|Mercury|Phoenix|Titan|Delta`,
  terms: `
board of directors|quorum|resolution|resolved|chairman of the board|independent director|non-executive director|audit committee|nomination committee|remuneration committee|executive session|minutes|adjourned|motion carried|proxy|shareholder vote|acquisition target|target company|enterprise value|equity value|purchase price|earn-out|due diligence|data room|red flags|synergies|exclusivity|term sheet|letter of intent|heads of terms|merger agreement|fairness opinion|break fee|insider list|inside information|deal team|antitrust clearance|regulatory approval|signing|closing|carve-out|divestment|tender offer|takeover|share premium|valuation|cap table|dilution|liquidation preference|preferred stock|investor rights|board seat|succession planning
`,
  layout: "prose",
};

export const strategy: Grammar = {
  titles: `
STRATEGIC PLAN {year}-{year}
Go-to-market strategy {year}
Product roadmap {year} - internal
Competitive analysis: {company}
Pricing strategy - confidential
OKRs Q{q} {year}
Market entry plan: {country}
Three-year plan
Battle card: us vs {company}
Restructuring plan {year}
Key account plan {company}
`,
  sentences: `
Our objective is to grow market share in {country} from {pct} to {pct} by {year}.
We will launch {code} in Q{q} {year} ahead of {company}, which is expected to ship in Q{q}.
Strategic priorities: expand in {country}, exit the low-margin segment, and raise prices by {pct}.
SWOT: strengths - brand and installed base; weaknesses - legacy platform; opportunities - {country}; threats - {company}.
We intend to close the {city} site and move production to {country} by {year}; this has not been announced.
Win rate against {company} fell to {pct}; the main loss reasons are price and missing integrations.
Planned list price {money}, discount floor {pct}, target gross margin {pct}.
KR{d}: increase weekly active users from {n}k to {n}k. Owner: {person}. Status: at risk.
Investment ask: {bigmoney} over {d} years; payback {n} months; net present value {bigmoney}.
The roadmap for the second half: {code} beta in {month}, general availability in {month}, end of life of the old version in {month}.
Competitors are expected to respond with bundling; we will counter with multi-year contracts.
Do not share outside of the leadership team before the announcement on {date}.
Key initiatives, owners, milestones, dependencies and budget are listed below.
Customer segments: enterprise, mid-market, small business; channel mix direct {pct}, partners {pct}.
We assume a total addressable market of {bigmoney} growing {pct} per year.
Make-or-buy decision: acquire {company} or build in house; recommendation: partner.
Cost reduction programme: {bigmoney} savings, {n} positions, voluntary leave first.
`,
  code: `Project Falcon|Neptune|Aurora|Everest|Orion|Sapphire|Atlas|Condor|Mercury|version {d}.0|the new platform`,
  terms: `
strategic plan|go-to-market|roadmap|product launch|general availability|market share|market entry|competitive landscape|competitor|battle card|win rate|loss reasons|pricing strategy|price list|discount floor|target margin|total addressable market|segmentation|positioning|value proposition|key initiatives|objectives and key results|key results|milestones|owner|at risk|on track|investment case|payback|net present value|business case|restructuring|site closure|outsourcing|cost savings|headcount reduction|unannounced|embargo|not yet announced|leadership team only|channel strategy|partner programme|SWOT|growth levers|north star metric
`,
  layout: "bullets",
};

export const privilege: Grammar = {
  titles: `
PRIVILEGED AND CONFIDENTIAL - ATTORNEY-CLIENT COMMUNICATION
ATTORNEY WORK PRODUCT - PREPARED IN ANTICIPATION OF LITIGATION
MEMORANDUM OF ADVICE
Legal opinion re {company}
Litigation hold notice
Settlement strategy: {last} v. {company}
Without prejudice save as to costs
From: General Counsel
`,
  sentences: `
This communication is protected by the attorney-client privilege and the work product doctrine. Do not forward.
You have asked for our legal advice on whether {company} has a claim for breach against {company}.
In our opinion the claim has a {pct} chance of success; exposure is estimated between {bigmoney} and {bigmoney}.
We recommend settling for up to {bigmoney} before the hearing on {date}; this figure must not be disclosed to opposing counsel.
Opposing counsel has offered {bigmoney} in settlement; our reserve is {bigmoney}.
You must preserve all documents and emails relating to the matter of {last} v. {company}; do not delete anything.
The deposition of {person} raises a credibility problem, as her testimony contradicts the email of {date}.
Outside counsel has advised that the statute of limitations expires on {date}.
The regulator has issued a subpoena; we advise against producing the drafts, which are privileged.
Our analysis of the case law suggests that the court would likely deny the motion to dismiss.
Key weaknesses in our defence: the internal email of {date}, and the failure to warn.
This draft was prepared at the request of counsel for the purpose of obtaining legal advice.
The plaintiff alleges negligence, breach of fiduciary duty and fraud; we represent the defendant.
Please mark any reply as privileged and limit distribution to those who need to know.
Mediation is scheduled for {date}; mediation statement attached, without prejudice.
Witness list, exhibits, discovery schedule and summary judgment motion are discussed below.
`,
  terms: `
attorney-client|privileged|work product|legal advice|outside counsel|in-house counsel|general counsel|opposing counsel|litigation hold|preservation notice|subpoena|deposition|discovery|interrogatories|motion to dismiss|summary judgment|plaintiff|defendant|settlement offer|settlement authority|reserve|exposure|liability assessment|likelihood of success|case law|precedent|statute of limitations|mediation|without prejudice|claim|counterclaim|testimony|witness|affidavit|pleading|law firm|retainer|legal opinion|solicitor|barrister|regulatory investigation|internal investigation|whistleblower
`,
  layout: "prose",
};

export const meeting: Grammar = {
  titles: `
Meeting notes - {date}
Minutes of the weekly {dept} meeting
Notes from call with {company}
1:1 {first} / {first}
Standup {date}
Retrospective sprint {d}
Steering committee {month} {year}
Transcript: {company} sync
Attendees: {first}, {first}, {first}
Agenda
Action items
Decisions
Next steps
`,
  sentences: `
Attendees: {person}, {person}, {person}. Apologies: {person}.
Date: {date} Time: {d}:00 Location: room {d} / video call
{first} gave an update on {topic}; still blocked by {topic}.
{first} to follow up with {company} on {topic} by {weekday}.
AI: {first} - prepare {topic} - due {date}
- [ ] {first}: send {topic} to {company}
[ACTION] {person} will share the {topic} before {weekday}.
Decision: we go ahead with {topic}; review in {d} weeks.
Agreed to postpone {topic} until {company} has confirmed.
Discussed {topic} and {topic}. Open question: who owns {topic}?
{first} asked whether {topic} is in scope; {first} said no.
Next meeting: {weekday}, {d}:30.
{first}: I think we should talk to {company} first. {first}: agreed.
[00:{nn}:{nn}] {first}: so on {topic}, where are we?
Went well: {topic}. Did not go well: {topic}. Try: {topic}.
Risks: {topic} slips if {company} does not sign by {date}.
Parking lot: {topic}, {topic}.
Status {topic}: green. Status {topic}: amber, see notes.
`,
  topic: `the migration|the budget for {month}|the renewal|hiring|the launch date|the vendor selection|the security review|the pricing change|onboarding|the customer escalation|test coverage|the contract draft|the dashboard|capacity planning|the reorganisation|the data import|the release|the offsite|the audit findings|the office move|the integration|the roadmap|the open tickets`,
  dept: `engineering|sales|marketing|finance|operations|leadership|product|support|project`,
  terms: `
attendees|absent|apologies|agenda|minutes|action items|action item|follow up|next steps|decisions|open questions|owner|due date|parking lot|recap|notes taken by|note taker|facilitator|standup|retro|sync|steering committee|stakeholders|blockers|status update|carried over|approved by all|next meeting|call with|discussed|agreed
`,
  layout: "bullets",
};

export const incident: Grammar = {
  titles: `
INCIDENT REPORT INC-{n}
Post-mortem: outage of {date}
Security incident report
Root cause analysis
Data breach notification draft
Incident timeline (UTC)
Accident report
Sev1 review
Forensic report
`,
  sentences: `
On {date} at {nn}:{nn} UTC the {sys} became unavailable for {n} minutes; {pct} of requests failed.
{nn}:{nn} UTC - alert fired for {sys}; on-call engineer {first} acknowledged.
{nn}:{nn} - {first} rolled back the deployment; error rate recovered.
Root cause: a {cause} in the {sys}.
Impact: {n} customers affected, {n} records exposed, estimated cost {money}.
Severity: SEV{d}. Status: resolved. Incident commander: {person}.
The attacker gained access to the {sys} through {cause} and exfiltrated {n} GB.
Indicators of compromise: outbound connections to unknown hosts, new scheduled tasks, disabled logging.
Contributing factors: missing alert on {sys}, no runbook, change made outside of the maintenance window.
Corrective actions: add monitoring to {sys} (owner {first}, due {date}); rotate all credentials; restrict access.
Lessons learned: what went well, what went wrong, where we got lucky.
Time to detect {n} minutes, time to mitigate {n} minutes, time to resolve {n} minutes.
Affected individuals must be notified within 72 hours; the supervisory authority was informed on {date}.
Containment, eradication and recovery were completed on {date}; the host was reimaged.
The phishing email was received by {n} employees; {d} entered their credentials.
The injured person was treated by first aid and taken to hospital; the machine was taken out of service.
Five whys: why did {sys} fail? Because of {cause}.
We have not yet informed customers; the statement is being prepared by legal and communications.
Forensic image of the laptop was taken; logs are preserved.
`,
  sys: `payment service|primary database|login service|message queue|load balancer|VPN gateway|file server|customer portal|billing system|mail server|Kubernetes cluster|cache|storage array|DNS|CI runner|API gateway`,
  cause: `expired certificate|misconfigured firewall rule|race condition|memory leak|unpatched vulnerability|stolen password|phishing|disk full|bad deployment|schema migration|DNS change|human error|ransomware|misconfigured bucket|leaked token|power failure|network partition`,
  terms: `
incident|post-mortem|postmortem|root cause|root cause analysis|timeline|impact|mitigation|remediation|corrective action|preventive action|contributing factors|severity|on-call|paged|escalated|rolled back|hotfix|outage|downtime|degraded performance|service restored|breach|compromised|exfiltration|unauthorised access|malware|ransomware|phishing|indicators of compromise|forensics|containment|eradication|recovery|affected users|data subjects|supervisory authority|notification|lessons learned|runbook|monitoring gap|near miss|injury|first aid|safety officer|incident commander|incident response
`,
  layout: "bullets",
};
