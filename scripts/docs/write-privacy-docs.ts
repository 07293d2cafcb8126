/**
 * Writes `docs/privacy.md` from the schema by which the server checks what browsers send. `--check` writes nothing and says whether the page
 * is what it would write.
 */
import type { z } from "zod";
import { activity } from "../../lib/schema/activity.ts";
import { shownReceipt } from "../../lib/schema/company-message.ts";
import { enrollRequest, heartbeat, proofClaims, rekeyRequest } from "../../lib/schema/wire.ts";
import { activityFields, enrolmentFields, heartbeatFields } from "../../server/evidence/council/field-words.ts";
import { listFields } from "../../server/evidence/council/list-fields.ts";
import { writePage } from "./write-page.ts";

interface Sent {
  readonly to: string;
  readonly what: string;
  /** Null: the question has no body. */
  readonly body: { readonly schema: z.ZodType; readonly words: Readonly<Record<string, string>> } | null;
}

const sent: readonly Sent[] = [
  {
    to: "POST /v1/events",
    what: "What somebody did with an AI tool, up to 500 at a time. Around them stand the version of the message, the random number of the browser profile (`deviceId`), how often it had to begin counting anew (`epoch`), when it was sent, and for each a running number (`seq`).",
    body: { schema: activity, words: activityFields },
  },
  {
    to: "POST /v1/heartbeat",
    what: "How Waymark is in that browser, once a day. In Firefox it is left out for somebody who does not allow technical data.",
    body: { schema: heartbeat, words: heartbeatFields },
  },
  {
    to: "POST /v1/enroll",
    what: "Once, when a browser becomes known to the server, and again if the server has forgotten it.",
    body: { schema: enrollRequest, words: enrolmentFields },
  },
  {
    to: "POST /v1/rekey",
    what: "Twice a year: the browser's next key.",
    body: {
      schema: rekeyRequest,
      words: {
        deviceId: "Random number of the browser profile",
        "publicKey.kty": "Kind of the key",
        "publicKey.crv": "Kind of the key",
        "publicKey.x": "The public key",
      },
    },
  },
  {
    to: "POST /v1/messages/shown",
    what: "That a message of the company's was shown. It is counted; which browser it was is not written down.",
    body: {
      schema: shownReceipt,
      words: {
        deviceId: "Random number of the browser profile, for the check that the message was for it",
        message: "Which message",
        receipt: "Random number, so that one showing counts once",
      },
    },
  },
  {
    to: "GET /v1/notice",
    what: "Whether there is another policy. Asked without a proof: it does not say which browser asks.",
    body: null,
  },
  { to: "GET /v1/policy", what: "The signed policy.", body: null },
  { to: "GET /v1/answers", what: "What became of requests for a tool.", body: null },
  { to: "GET /v1/messages", what: "What the company has to say to this browser.", body: null },
];

/** With all but the first two and `GET /v1/notice` goes a proof that names no more than this. */
const proof = listFields(proofClaims).map(({ path }) => `\`${path}\``);

export function privacyPage(): string {
  const words = sent.flatMap(({ to, body }) =>
    body
      ? listFields(body.schema).flatMap(({ path, holds }) =>
          holds.startsWith("text") ? [`| \`${path}\` | ${to} | ${holds} |`] : [],
        )
      : [],
  );
  return [
    "# What leaves the browser",
    "",
    "<!-- Written by scripts/docs/write-privacy-docs.ts from lib/schema: change the schema or server/evidence/council/field-words.ts, then run it again. -->",
    "",
    "Everything that the extension can send, field by field, read from the schema by which the server refuses all else. It goes to one address,",
    "the server that IT sets, and nowhere else; without one nothing is sent. Somebody whose browser nobody manages sends nothing either.",
    "The page *What is recorded about me* in the extension shows each message as it was sent.",
    "",
    `With each request but \`GET /v1/notice\` goes a signature by the browser's key over ${proof.join(", ")}: method, path, time, a random number and the`,
    "hash of the body, so that nobody else can send in its name. Addresses of the network are what every server sees of a connection; Waymark's keeps",
    "them in no table.",
    "",
    ...sent.flatMap(section),
    "## Fields that could hold words",
    "",
    "All other fields are numbers, switches, choices from a list, or names whose form is checked. These are texts by their type:",
    "",
    "| field | in | holds |",
    "| --- | --- | --- |",
    ...words,
    "",
    "`reasonWords` is the only one that a person writes. It is refused unless the policy asks for it, is looked through for sensitive values before it is",
    "sent, and whoever writes it reads that it is sent. The others are names that IT, a browser or Waymark gives: versions, rules, policies, settings.",
    "",
  ].join("\n");
}

function section({ to, what, body }: Sent): string[] {
  if (!body) return [`## ${to}`, "", what, ""];
  const rows = listFields(body.schema).map(({ path, holds, choices }) => {
    const means = body.words[path];
    if (means === undefined) throw new Error(`${to}, ${path}: has no words`);
    const values = choices && choices.length <= 20 ? `: ${choices.map((choice) => `\`${choice}\``).join(", ")}` : "";
    return `| \`${path}\` | ${means} | ${holds}${values} |`;
  });
  return [`## ${to}`, "", what, "", "| field | means | holds |", "| --- | --- | --- |", ...rows, ""];
}

if (import.meta.main) writePage("docs/privacy.md", privacyPage());
