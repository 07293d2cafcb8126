import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import { pastSigns, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Passwords that every manual uses, and words that say where one would stand. */
const manual = /^(?:pass|passwd|password|pwd|pw|secret|user|username|token|foo|bar|test|guest|root|admin|postgres|mysql)$/i;

const detector: Detector = {
  id: "connection-string",
  name: { one: "connection string with password", other: "connection strings with passwords" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: [
    "://",
    "password=",
    "password =",
    "pwd=",
    "pwd =",
    "accountkey=",
    "accountkey =",
    "sharedaccesskey=",
    "sharedaccesskey =",
  ],
  // An address with a password in it, or the password field of a list such as "Server=…;Password=…".
  pattern:
    /(?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]{1,30}:\/\/[^\s:/?#@"'<>`\\[\]{}()|]{0,80}:[^\s/@"'<>`\\]{1,120}@[A-Za-z0-9[\]._:%,-]{1,200}(?:\/[^\s"'<>`\\]{0,120})?|(?<=(?:password|pwd|accountkey|sharedaccesskey)[ ]?=[ ]?)[^;\s"'`<>=]{1,120}={0,2}(?=[;\s"'`]|$)/i,
  window: { before: 32, after: 520, begin: 8 },
  glance: mayHoldPassword,
  confirm(value, context) {
    const address = /^(https?)?[a-z+.-]{0,30}:\/\/[^:]{0,80}:([^@]{1,120})@/is.exec(value);
    const password = address?.[2] ?? value;
    if (isPlaceholder(password)) return 0;
    if (manual.test(password)) return 0.3;
    if (address === null) return isField(context.text.slice(Math.max(0, context.start - 300), context.start)) ? 0.95 : 0;
    // "https://host:8080/x@y" has a port, not a password.
    return address[1] !== undefined && /^[0-9]{1,5}(?:$|[#?])/.test(password) ? 0.2 : 0.95;
  },
  mask: (value) => (value.includes("://") ? `${value.slice(0, value.indexOf(":"))}://••••` : "••••"),
};
export default detector;

/** The longest user and password, in UTF-16 code units. */
const longestUser = 80;
const longestPassword = 120;
/** Blanks beyond ASCII are left to the pattern. */
const userSigns = signSet(/[^\s:/?#@"'<>`\\[\]{}()|]/);
const passwordSigns = signSet(/[^\s/@"'<>`\\]/);

/** Most addresses have no password: false for one that has none, true for every field. */
function mayHoldPassword(text: string, _start: number, end: number): boolean {
  if (text.charAt(end - 1) !== "/") return true;
  const colon = pastSigns(text, end, userSigns, longestUser);
  if (text.charCodeAt(colon) >= 128) return true;
  if (text.charAt(colon) !== ":") return false;
  // A colon may be part of the password, and an at sign is not: the first decides.
  const at = pastSigns(text, colon + 1, passwordSigns, longestPassword);
  return text.charAt(at) === "@" || text.charCodeAt(at) >= 128;
}

/** True if what stands before a password field are other fields of a connection string. */
function isField(before: string): boolean {
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf('"'), before.lastIndexOf("'")) + 1);
  return /(?:server|data source|host|address|endpoint|accountname|initial catalog|database|user id|uid) {0,2}=[^;]{1,200};/i.test(
    line,
  );
}

const password = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    {
      text: `DATABASE_URL=postgres://app:${password}@db.internal:5432/orders`,
      value: `postgres://app:${password}@db.internal:5432/orders`,
      why: "PostgreSQL",
    },
    { text: `mongodb+srv://app:${password}@cluster0.example.net/shop?retryWrites=true`, why: "MongoDB with a service record" },
    { text: `redis://:${password}@cache:6379/0`, why: "Redis has no user name" },
    { text: `"amqps://svc:${password}@queue.internal"`, value: `amqps://svc:${password}@queue.internal`, why: "a message queue" },
    {
      text: `jdbc:mysql://root:${password}@10.0.0.7/app`,
      value: `mysql://root:${password}@10.0.0.7/app`,
      why: "JDBC with the password in the address",
    },
    {
      text: `Server=tcp:sql1.internal,1433;Database=hr;User ID=svc;Password=${password};Encrypt=true`,
      value: password,
      why: "SQL Server: the password alone, so that the rest stays readable",
    },
    { text: `https://deploy:${password}@git.internal/x.git`, why: "a password in a web address" },
    {
      text: ["DATABASE_URL=postgresggsrstseo://ap", "p:T7xqP2mZ9r@db.internal:5432/orders"].join(""),
      value: ["postgresggsrstseo://app:T7xqP", "2mZ9r@db.internal:5432/orders"].join(""),
      why: "a part of it is longer",
    },
    {
      text: [
        "DATABASE_URL=postgres://apppppaaaapppppppapapppppaaaapapappappppapppa",
        "ppppaaapppappaapppppapppappapapppaa:T7xqP2mZ9r@db.internal:5432/orders",
      ].join(""),
      value: [
        "postgres://apppppaaaapppppppapapppppaaaapapappappppapppappppaaa",
        "pppappaapppppapppappapapppaa:T7xqP2mZ9r@db.internal:5432/orders",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "DATABASE_URL=postgres://app:T7xqP2mZ9rm27xmxqqTqTx2mPTm2mTxrPP27x22Zmm92PqqxPTq72rPT97",
        "Pqqq9r9Zr2P9ZZZ72r9mTxmqZ72q2P7PrxrTrq97m292Trqm2m929m2mT72T2T@db.internal:5432/orders",
      ].join(""),
      value: [
        "postgres://app:T7xqP2mZ9rm27xmxqqTqTx2mPTm2mTxrPP27x22Zmm92PqqxPTq72rPT97Pqqq9r",
        "9Zr2P9ZZZ72r9mTxmqZ72q2P7PrxrTrq97m292Trqm2m929m2mT72T2T@db.internal:5432/orders",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Server=tcp:sql1.internal,1433;Database=hr;User ID=svc;Password=", "T7xq", "P2mZ", "9r==", ";Encrypt=true"].join(""),
      value: ["T7xq", "P2mZ", "9r=="].join(""),
      why: "as long as it may be",
    },
    { text: ["PXRF://Y", ":276@Y/D"].join(""), why: "nothing else in the text" },
  ],
  ignore: [
    { text: "postgres://localhost:5432/orders", why: "no password" },
    { text: "postgres://user:password@localhost/db", why: "the password of every manual" },
    { text: `mysql://app:$${"{DB_PASSWORD}"}@db/app`, why: "the password is kept elsewhere" },
    { text: "postgres://<user>:<password>@<host>/db", why: "places to fill in" },
    { text: "https://shop.example:8443/@ana", why: "a port and a mention" },
    { text: "Server=sql1;Database=hr;Integrated Security=true", why: "no password" },
    { text: "redis://:****@cache:6379", why: "masked already" },
    { text: `login?password=${password}`, why: "a single field is no connection string" },
  ],
};
