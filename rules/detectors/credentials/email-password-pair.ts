import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** A mail address and a password with a colon between, as lists of stolen accounts have them. */
const detector: Detector = {
  id: "email-password-pair",
  name: { one: "mail address with password", other: "mail addresses with passwords" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: ["<@>"],
  pattern: /(?<=@[A-Za-z0-9-]{1,24}\.[A-Za-z]{2,5})[:;|](?<value>[^\s:;|"'<>,/\\@()]{6,64})(?=\s|$)/,
  valueGroup: "value",
  window: { before: 0, after: 110 },
  confirm(value) {
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9.-]/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 &&
      /[0-9]/.test(value) &&
      /[A-Za-z]/.test(value) &&
      looksLikePassword(value, { literal: true, next: "" }) >= 0.5
      ? 0.75
      : 0;
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `ana@mail.example:${value}`.replace("example", "test"), value, why: "one pair" },
    { text: `ana@shop.de:${value}\nbo@shop.de:${value}!`, value: `${value}!`, why: "a list" },
    { text: `ana@shop.de;${value}`, value, why: "a semicolon" },
    { text: `ana@shop.de|${value}`, value, why: "a bar" },
    { text: `combo: ana@shop.de:${value} hit`, value, why: "words around" },
    {
      text: ["ana@maililmiaaaiiiilaa", "iaimil.test:T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["ana@mail.tes", "tt:T7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ["ana@mail.test:T7xqP2mZ9rZTT92799xPxxZZZ", "rZmmPxxTqx7T7979m2PZTqxqxT29ZZT72mr7T97"].join(""),
      value: ["T7xqP2mZ9rZTT92799xPxxZZZrZmmPxx", "Tqx7T7979m2PZTqxqxT29ZZT72mr7T97"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["ana@shop.de:t7xqp2mz9r", "\nbo@shop.de:t7xqp2mz9r!"].join(""),
      value: ["t7xqp", "2mz9r"].join(""),
      why: "written in another way",
    },
  ],
  ignore: [
    { text: "git@host.com:org/repo1.git", why: "a repository" },
    { text: "ana@shop.de: see below", why: "a sentence" },
    { text: "ana@shop.de:8080", why: "a port" },
    { text: "ana@shop.de;bo@shop.de", why: "a list of addresses" },
    { text: "ana@shop.de:password", why: "a word" },
    {
      text: ["ana@mail.test:N1xqU9mO8rAPI72009xXxxQGC", "rSmmCxxYqx3V9118m8AQIqxqxA74FWF09mr2G12"].join(""),
      why: "resembles it, and does not pass the check",
    },
    { text: ["ana@shop.de;T7xqP22222222222222", "222222222222222222222222222mZ9r"].join(""), why: "resembles it, and is none" },
  ],
};
