import { isWordy } from "../../../lib/core/checks/letter-pairs.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Cookies that hold a signed-in session, by the names that servers and frameworks give them (manuals of PHP, Java, ASP.NET, Express …). */
const detector: Detector = {
  id: "session-cookie",
  name: { one: "session cookie", other: "session cookies" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "phpsessid",
    "jsessionid",
    "aspsessionid",
    "asp.net",
    "aspnet",
    "connect.sid",
    "session=",
    "sessionid",
    "session_id=",
    "session-id=",
    "session-token",
    "sessiontoken",
    "wordpress_",
    "remember_",
    "li_at=",
    "cookie:",
    "sid=",
  ],
  pattern:
    /(?<![A-Za-z0-9])(?:PHPSESSID|JSESSIONID|ASPSESSIONID[A-Z]{8}|ASP\.NET_SessionId|\.AspNet(?:Core)?\.[A-Za-z.]{1,40}|connect\.sid|wordpress_(?:logged_in|sec)_[a-f0-9]{32}|S?SESS[a-f0-9]{32}|session[_-]?id|session[_-]?token|[A-Za-z_-]{0,24}session|(?:[a-z]{1,12}[_.-])?sid|remember_(?:me|token|user_token|web_[a-f0-9]{40})|li_at|auth_token|access_token)=["']?(?<value>[A-Za-z0-9%+/_.:~!|-]{14,400})/i,
  valueGroup: "value",
  window: { before: 26, after: 500, begin: 0 },
  confirm: (value) => (isPlaceholder(value) || isWordy(value) || !/[0-9]/.test(value) || new Set(value).size < 8 ? 0 : 0.85),
  mask: () => "••••",
};
export default detector;

const value = "k8s2n4v6q0w1" + "e3r5t7y9u2i4";

export const examples: DetectorExamples = {
  match: [
    { text: `Cookie: theme=dark; PHPSESSID=${value}`, value, why: "of PHP" },
    { text: `Set-Cookie: JSESSIONID=${value.toUpperCase()}; Path=/; HttpOnly`, value: value.toUpperCase(), why: "Java" },
    { text: `connect.sid=s%3A${value}.${value}`, value: `s%3A${value}.${value}`, why: "Express, signed" },
    { text: `ASP.NET_SessionId=${value}`, value, why: "ASP.NET" },
    { text: `https://shop.example/cart;jsessionid=${value}`, value, why: "in an address" },
    { text: `Cookie: laravel_session=${value}; sid=${value}x`, value, why: "Laravel" },
    {
      text: ["connect.sid=KNHses", "sion=YL3YBBTBDBT5BX"].join(""),
      value: ["YL3YBBT", "BDBT5BX"].join(""),
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "Cookie: theme=dark; lang=en", why: "no session" },
    { text: "PHPSESSID=<session id>", why: "a place to fill in" },
    { text: "JSESSIONID=xxxxxxxxxxxxxxxxxxxxxxxx", why: "a row of x" },
    { text: "session = requests.Session()", why: "code" },
    { text: "sessionid=getSessionIdentifier", why: "a name" },
    { text: `PHPSESSID=${value.slice(0, 6)}`, why: "cut off" },
    { text: ["connect.sid=connect", ".sid=7KWE8ACIEWI6JB"].join(""), why: "resembles it, and is none" },
    { text: ["connect.sid=ASPSESSIONIDW", "BWMXJKK=87NBAX8FL2GRTJFIU"].join(""), why: "resembles it, and is none" },
  ],
};
