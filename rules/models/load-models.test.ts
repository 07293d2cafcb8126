/** What the models that ship say of texts that nobody trained them on. All made up for these tests. */
import { describe, expect, test } from "vitest";
import { families } from "../../lib/schema/finding.ts";
import { modelKinds } from "./kinds.ts";
import { loadModels } from "./load-models.ts";

const models = loadModels();
const wholeOf = (text: string) => models.find(text).whole.map(({ detector }) => detector);
const namesIn = (text: string) => models.find(text).spans.map(({ start, end, family }) => `${family}: ${text.slice(start, end)}`);

const lease = `This Lease is made between Harbour Estates Limited (the "Landlord") and Ana Kovač (the "Tenant"). The Tenant shall pay the rent in advance on the
first day of each month. The Tenant shall not assign or sublet the premises without the prior written consent of the Landlord. If the Tenant fails to pay any sum when due,
the Landlord may terminate this Lease upon thirty days' written notice. This Lease shall be governed by the laws of England. In witness whereof the parties
have executed this Lease as of the date first written above.`;
const visit = `CHIEF COMPLAINT: Shortness of breath.
HISTORY: The patient is a 61-year-old woman with asthma and hypertension who presents with wheezing for two days. She denies fever or chest pain.
MEDICATIONS: Lisinopril 10 mg daily, albuterol inhaler as needed.
EXAM: Blood pressure 142/88, pulse 96. Lungs: bilateral expiratory wheezes. Heart: regular rate, no murmur. Abdomen soft and nontender.
ASSESSMENT: Acute exacerbation of asthma. PLAN: Prednisone taper and follow-up in one week.`;
const quarter = `Net sales increased 6% to $412 million in the third quarter, driven by higher volume and price increases. Gross margin was 38.4% compared with 37.1% in the
prior year. Operating income rose to $51.2 million. Cash and cash equivalents were $88 million at the end of the quarter. The effective tax rate was 22.5%.
Total assets 1,204 1,180
Long-term debt 310 355
Net income 38.1 33.9
Diluted earnings per share 0.71 0.63`;
const source = `import { readFile } from "node:fs/promises";

/** Reads the ledger of one day. */
export async function readLedger(path, day) {
  const lines = (await readFile(path, "utf8")).split("\\n");
  const rows = lines.map((line) => line.split(";"));
  if (rows.length === 0) {
    throw new Error("the ledger is empty");
  }
  return rows.filter(([date]) => date === day);
}
`;

describe("what a whole text is", () => {
  test.each([
    ["a lease", lease, "contract"],
    ["a visit to a doctor", visit, "medical-record"],
    ["a quarter", quarter, "financial-report"],
    ["a source file", source, "source-code"],
    [
      "an appraisal",
      `Annual review for Jonas Weber, senior technician, cost centre 4410. Over the past twelve months Jonas took over the night shift rota and trained two apprentices. His manager rates his reliability as above target, his communication as on target. Salary: currently 54,300 EUR gross; the manager asks for a raise of 4 % from July and a one-off bonus of 1,500 EUR. Absences: nine sick days. Notice period three months. The employee has read and signed this appraisal.`,
      "hr-record",
    ],
    [
      "a payroll",
      `Name,Grade,Base,Bonus,Start\nWeber,G7,54300,1500,2019-03-01\nOkafor,G8,61200,2000,2017-09-15\nLindqvist,G6,48800,0,2023-01-09\nNakamura,G9,72100,5000,2014-05-20\nTotals and payroll run for March; net pay, income tax and pension contributions are listed per employee number on sheet two.`,
      "hr-record",
    ],
    [
      "a customer list",
      `Customer no;Company;Contact;E-mail;Telephone;Town\n10021;Brightwater Ltd;Ana Kovac;ana.kovac@brightwater.example;+44 20 7946 0123;Leeds\n10022;Nordlicht AG;Jonas Weber;weber@nordlicht.example;+49 40 555 0199;Hamburg\n10023;Casa Verde SL;Lucia Ortega;l.ortega@casaverde.example;+34 91 555 0133;Madrid\n10024;Maple Foods Inc;Noah Tremblay;noah@maple.example;+1 514 555 0188;Montreal`,
      "customer-list",
    ],
    [
      "board minutes",
      `The directors met in London on 4 May. Present were the chair, the chief executive, four non-executive directors and the company secretary. The board approved the minutes of the last meeting. The chief executive reported on Project Heron: the target's shareholders had accepted our indicative offer of 84 million, subject to due diligence. The directors resolved to grant exclusivity for six weeks and to instruct counsel to prepare a share purchase agreement. The dividend proposal was approved unanimously. The meeting closed at 5 pm.`,
      "board-paper",
    ],
    [
      "a plan",
      `Where we want to be in 2029. We will enter the Polish market with a local partner in the second quarter and leave the rental business, whose margin has fallen below 8 percent. The price of the entry model goes down by a tenth before the competitor launches its own in autumn; nobody outside the leadership team knows this yet. Milestones: pilot in Gdansk, launch in Warsaw, break-even after 30 months. Investment needed: 12 million. Risks: currency, slow hiring, a price war.`,
      "strategy-paper",
    ],
    [
      "a letter of counsel",
      `Dear Maria, you asked for our advice on the claim by Hartley Motors. In our view the company has a good defence to the breach of warranty claim, but the e-mail of 3 March would be very damaging if it had to be disclosed. We put the risk of losing at forty percent and the exposure at 2.3 million including costs. We suggest an offer of 600,000 before the hearing; please do not share this figure with anybody outside of the legal department. This letter is privileged and prepared for the purposes of litigation.`,
      "legal-advice",
    ],
    [
      "notes of a call",
      `Notes, Tuesday call\nThere: Ana, Ben, Chidi. Sorry not to be there: Dora.\n1. Migration: Ben says the test environment is ready, the cut-over moves to the 14th. Ana to tell the customer.\n2. Budget: open. Chidi brings figures next week.\n3. Hiring: two candidates, interviews on Thursday.\nDecided: no release before the audit.\nTo do: Ana - mail to customer; Ben - checklist; Chidi - figures.\nNext call: Tuesday 10:00.`,
      "meeting-notes",
    ],
    [
      "an incident",
      `What happened: on Sunday at 02:14 the payment gateway stopped answering. The on-call engineer was paged at 02:21 and restarted the pods, which did not help. At 03:05 the certificate was found to have expired; it was renewed at 03:20 and traffic recovered. Impact: 2,310 failed payments, three complaints. Cause: the renewal job had been disabled during the migration and nobody noticed. Actions: alert on certificates that expire within 14 days, enable the job again, review other disabled jobs.`,
      "incident-report",
    ],
  ])("%s", (_, text, kind) => {
    expect(wholeOf(text)).toEqual([kind]);
  });

  test.each([
    [
      "a question about a contract",
      "What does an indemnification clause in a lease mean, and can my landlord end the contract without notice? I rent a flat in Leeds.",
    ],
    [
      "a question about health",
      "My knee hurts when I run. What could it be, and should I see a doctor? I am 40 years old and I take no medication.",
    ],
    [
      "a question about money",
      "How do I read a balance sheet? Please explain revenue, gross margin and net income to a beginner with a small example.",
    ],
    [
      "a task for a programmer",
      "Write a function in Python that reads a file line by line and returns the longest line. Explain each step, please.",
    ],
    [
      "a story",
      "Once upon a time a fox lived near the river. Every morning she counted the boats, and every evening she told the owl how many there had been.",
    ],
    [
      "a recipe",
      "Peel the potatoes, cut them into thin slices and fry them with onions for ten minutes. Beat four eggs, add salt and pour them over the potatoes.",
    ],
    [
      "Russian",
      "Расскажи, пожалуйста, как приготовить борщ на четыре порции, какие продукты нужны и сколько времени это займёт у начинающего повара.",
    ],
    [
      "a leaflet",
      `Our summer fair is on the 12th of June. There will be music, cake and a tombola. Bring your family and friends. The fair opens at two and ends at eight in the evening. If it rains we move to the sports hall. Please tell us by Friday whether you can help with the stalls or bring a cake, and park behind the school.`,
    ],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(wholeOf(text)).toEqual([]);
  });

  test("a finding about the whole text spans all of it", () => {
    const [found] = models.find(lease).whole;
    expect(found).toMatchObject({ start: 0, end: lease.length, canary: false });
    expect(found?.confidence).toBeGreaterThan(0.5);
  });

  test("a question with code in it is no source file, but its language is known", () => {
    const { whole, language } = models.find(`Why does this function return nothing when I call it from my tests?\n\n${source}`);
    expect(whole).toEqual([]);
    expect(language).toBe("javascript");
  });

  test.each([
    ["few lines of code", "const { rows } = ledger;\nreturn rows.map(({ day }) => day);\n", []],
    [
      "a short function with a long description",
      `def area(width, height):\n    """Given the length of both sides, say how large the field is.\n    The result is in the same unit, and nothing is rounded.\n    >>> area(5, 3)\n    15\n    """\n    return width * height\n`,
      ["source-code"],
    ],
    [
      "a list with code in it",
      `${source}\n${Array.from({ length: 16 }, (_, row) => `| Row ${row} | boats | ${row} |`).join("\n")}`,
      [],
    ],
  ])("%s", (_, text, kinds) => {
    expect(wholeOf(text)).toEqual(kinds);
  });

  test("a document in the midst of a long text is found", () => {
    const filler = "The fox counted the boats on the river and told the owl about them in the evening. ".repeat(150);
    expect(wholeOf(`${filler}\n${lease.repeat(8)}\n${filler}`)).toEqual(["contract"]);
  });
});

describe("names", () => {
  test.each([
    [
      "an introduction",
      "My name is Tobias Lindqvist and I live in Gothenburg.",
      ["PERSON: Tobias Lindqvist", "LOCATION: Gothenburg"],
    ],
    ["a letter", "Dear Mrs. Okafor,\n\nthank you for the call.", ["PERSON: Mrs. Okafor"]],
    ["German", "Sehr geehrte Frau Schäfer, vielen Dank für Ihre Nachricht.", ["PERSON: Frau Schäfer"]],
    ["an employer", "Employer: Brightwater Logistics GmbH", ["ORG: Brightwater Logistics GmbH"]],
    ["an address", "Address: 14 Mulberry Lane, Oxford, OX4 2QT", ["ADDRESS: 14 Mulberry Lane, Oxford, OX4 2QT"]],
    ["a table", "Yuki Nakamura | +81 3 5550 0199 | Osaka", ["PERSON: Yuki Nakamura", "LOCATION: Osaka"]],
    ["a name that is in no list", "Patient: Zorvana Quillbright was seen today.", ["PERSON: Zorvana Quillbright"]],
    ["Cyrillic", "Меня зовут Ольга Смирнова, я из отдела продаж.", ["PERSON: Ольга Смирнова"]],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  test.each([
    ["ordinary words with capitals", "The Quick Guide to Better Sleep: Rest, Light and Habits"],
    ["an e-mail address", "write to tobias.lindqvist@mail.example"],
    ["a URL", "see https://www.example.org/Anna/Lopez"],
    ["identifiers", "call Anna_Lopez() and set Maria_Key"],
    [
      "code",
      "class Account(Base):\n    def charge(self, amount):\n        self.Total = amount\n        return Account(amount)\n",
    ],
    ["small words", "please send me a list of good books about gardens"],
  ])("%s are none", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test("kinds have ids of their own and families of ours", () => {
  const kinds = [...modelKinds.values()];
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  for (const { family, mask, name } of kinds) {
    expect(families).toContain(family);
    expect(name.one).not.toBe(name.other);
    expect(mask?.("Anna Maria Lopez")).not.toContain("Lopez");
  }
});

test("work grows with the text and no faster", () => {
  // Counted, not timed: the longest text is still read, and nothing is kept from one text to the next.
  for (const unit of ["A", "a ", "Anna ", "1-", "\n", "((", "x;\n", "名", "@a."]) {
    const found = models.find(unit.repeat(40_000 / unit.length));
    expect(found.spans.length).toBeLessThanOrEqual(40_000);
    expect(models.find("")).toEqual({ whole: [], spans: [], language: null });
  }
});
