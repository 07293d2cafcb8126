import { looksLikeKey } from "../../../lib/core/checks/looks-like-key.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Passwords and keys in XML: in elements (Maven, Jenkins), and in pairs of attributes (web.config, Spring, Tomcat). */
const detector: Detector = {
  id: "xml-password",
  name: { one: "password or key in XML", other: "passwords or keys in XML" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "password>",
    "passwd>",
    "pwd>",
    "passphrase>",
    "secret>",
    "token>",
    "apikey>",
    "api_key>",
    "api-key>",
    "privatekey>",
    'password" value',
    'pwd" value',
    'secret" value',
    'token" value',
    'key" value',
    'password">',
    'secret">',
    'token">',
    'key">',
  ],
  pattern:
    /(?:<[\w:.-]{0,40}(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|privatekey)>[ \t]{0,4}(?:<!\[CDATA\[)?|(?:name|key|id)[ \t]?=[ \t]?["'][\w:. -]{0,60}(?:password|passwd|pwd|passphrase|secret|token|key)["'](?:[ \t]{1,4}value[ \t]?=[ \t]?["']|[ \t]?>[ \t]{0,4}))(?<value>[^<>"'\r\n]{4,300}?)(?=["']|[ \t]{0,4}(?:\]\]>)?<\/)/i,
  valueGroup: "value",
  window: { before: 130, after: 400 },
  confirm(value, { text, start }) {
    const name = text.slice(Math.max(0, start - 60), start);
    const sure = /(?:password|passwd|pwd|passphrase)[^\w]{1,4}(?:\s*value\s?=\s?["'])?(?:<!\[CDATA\[)?\s*$/i.test(name)
      ? looksLikePassword(value, { literal: true, next: "" })
      : looksLikeKey(value.trim());
    return sure >= 0.5 ? Math.max(0.75, sure) : sure;
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";
const key = "T7xqP2mZ9rB4wKd8" + "sLv3Yc6N";

export const examples: DetectorExamples = {
  match: [
    { text: `<server><password>${value}</password></server>`, value, why: "an element" },
    { text: `<add key="DbPassword" value="${value}" />`, value, why: "settings of .NET" },
    { text: `<property name="hibernate.connection.password">${value}</property>`, value, why: "an attribute and an element" },
    { text: `<jdbc.password><![CDATA[${value}]]></jdbc.password>`, value, why: "text that is no markup" },
    { text: `<string name="api_key">${key}</string>`, value: key, why: "Android" },
    { text: `<apiKey>${key}</apiKey>`, value: key, why: "a key" },
    {
      text: ["<server><P7eSD2x0UbLVa8uYr1qcXEUM4J5kJO1aMK0", "ZW71Jpassword>T7xqP2mZ9r</password></server>"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["<server><password>    ", "T7xq", "P2mZ", "9r", "</password></server>"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ['<property name="hibernate.connection', '.password">    T7xqP2mZ9r</property>'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["<server><password>", "T7xq", "P2mZ", "9r", "    </password></server>"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["<jdbc.password><![CDATA", "[T7xq]]></jdbc.password>"].join(""),
      value: ["T7", "xq"].join(""),
      why: "written in another way",
    },
  ],
  ignore: [
    { text: "<password>$" + "{db.password}</password>", why: "kept elsewhere" },
    { text: "<password></password>", why: "empty" },
    { text: "<label>Password</label>", why: "a word on a form" },
    { text: '<add key="TokenLifetime" value="3600" />', why: "a number" },
    { text: '<input name="password" value="" />', why: "a field" },
    { text: '<string name="key">translation title</string>', why: "words" },
    { text: "<token>identifier</token>", why: "a word" },
    { text: ['<add key="DbPassword" value="', 'name=" -key" value=\'  --  " />'].join(""), why: "resembles it, and is none" },
  ],
};
