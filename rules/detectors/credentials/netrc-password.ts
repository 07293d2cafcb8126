import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Passwords in .netrc (the manual page of ftp) and .pgpass (postgresql.org/docs, The Password File). */
const detector: Detector = {
  id: "netrc-password",
  name: { one: "password in a sign-in file", other: "passwords in sign-in files" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: ["machine ", ":5432:", ":3306:", ":*:"],
  pattern:
    /(?:(?<![\w.-])machine[ \t]{1,4}[\w.:-]{1,100}\s{1,12}(?:login|user)[ \t]{1,4}\S{1,80}\s{1,12}password[ \t]{1,4}|(?<![^\s"'`])[\w.*-]{1,80}:(?:[0-9]{4,5}|\*):[\w*-]{1,40}:[\w*-]{1,40}:)(?<value>[^\s:"'`]{4,100})/,
  valueGroup: "value",
  window: { before: 130, after: 360, begin: 0 },
  confirm: (value) => (isPlaceholder(value) || /^(?:password|passwd|secret|pass)$/i.test(value) ? 0 : 0.9),
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `machine api.example login ana password ${value}`, value, why: "netrc on one line" },
    { text: `machine git.example\n  login ana\n  password ${value}`, value, why: "netrc on three" },
    { text: `machine git.example\n\tuser ana\n\tpassword ${value}\n`, value, why: "user instead of login" },
    { text: `db.internal:5432:shop:ana:${value}`, value, why: "pgpass" },
    { text: `db.internal:5432:*:ana:${value}`, value, why: "pgpass for every database" },
    {
      text: ["machine    api.example login ana password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["machine api.example            login ana password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["machine api.example login    ana password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["machine api.example login ana            password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["machine api.example login ", "ana password    T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["db.internal:54324", ":*:ana:T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["db.internal:5432:shoppphophphosoopoh", "hssohpopphphphhphhoos:ana:T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["db.internal:5432:shop:ananananaanaaa", "nannnnnnnananaaananaannana:T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "machine api.example login ana", why: "no password" },
    { text: "machine api.example login ana password <password>", why: "a place to fill in" },
    { text: "the machine learning password game", why: "an English sentence" },
    { text: "10.0.0.1:5432:shop", why: "an address" },
    { text: "db.internal:5432:shop:ana:********", why: "masked already" },
  ],
};
