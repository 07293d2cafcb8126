import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Passwords in statements that make accounts: MySQL, Oracle, PostgreSQL and SQL Server (their manuals on CREATE USER and ROLE). */
const detector: Detector = {
  id: "sql-password",
  name: { one: "password in a database statement", other: "passwords in database statements" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: ["identified", "password '", "password('", 'password("', 'password "', "password n'", "sp_addlogin"],
  pattern:
    /(?:(?<by>identified[ \t\r\n]{1,4}(?:with[ \t]{1,4}[\w'"`]{1,40}[ \t\r\n]{1,4})?(?:by|as)[ \t\r\n]{1,4}(?:password[ \t]{1,4}|values[ \t]{1,4})?)|password[ \t]{0,2}\(?[ \t]{0,2}(?=N?["'])|sp_addlogin[ \t]{1,4}N?['"][^'"\r\n]{1,64}['"],[ \t]{0,4}(?=N?["']))N?["'`]{0,4}(?<value>[^\s"'`;,)]{3,80})/i,
  valueGroup: "value",
  window: { before: 1, after: 220 },
  confirm(value, { text, start }) {
    const before = text.slice(Math.max(0, start - 160), start);
    // Without quotes, only a statement tells "identified by" from a sentence.
    const statement = /["'`]$/.test(before)
      ? /\b(?:user|role|login|grant|alter|create|values|sp_addlogin|set)\b/i
      : /(?:create|alter)\s{1,4}(?:user|role)\s{1,4}[^\s;]{1,60}\s{1,4}identified\s[^;]{0,60}$/i;
    if (!statement.test(before)) return 0;
    const sure = looksLikePassword(value, { literal: true, next: "" });
    return sure >= 0.5 ? 0.9 : sure;
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `CREATE USER 'ana'@'%' IDENTIFIED BY '${value}';`, value, why: "MySQL" },
    { text: `create user ana identified by ${value}`, value, why: "Oracle, without quotes" },
    { text: `ALTER USER ana IDENTIFIED WITH mysql_native_password BY '${value}'`, value, why: "MySQL with a plugin" },
    { text: `CREATE ROLE ana LOGIN PASSWORD '${value}'`, value, why: "PostgreSQL" },
    { text: `SET PASSWORD FOR ana = PASSWORD('${value}')`, value, why: "MySQL's function" },
    { text: `EXEC sp_addlogin 'ana', '${value}'`, value, why: "SQL Server" },
    { text: `GRANT ALL ON shop.* TO ana IDENTIFIED BY "${value}"`, value, why: "a grant that makes an account" },
    {
      text: ["CREATE USER 'ana'@'%' IDEN", "TIFIED    BY 'T7xqP2mZ9r';"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["ALTER USER ana IDENTIFIED WITH    mysql_native_password BY '", "T7xq", "P2mZ", "9r", "'"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["ALTER USER ana IDENTIFIE", "D WITH m BY 'T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["ALTER USER ana IDENTIFIED WITH mysq", "l_native_password    BY 'T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["CREATE USER 'ana'@'%' IDEN", "TIFIED BY    'T7xqP2mZ9r';"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["create user ana identi", "fied by password VUK2L"].join(""),
      value: ["VU", "K2L"].join(""),
      why: "another of its forms",
    },
    {
      text: ["EXEC sp_addlogin   ", " 'ana', 'T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["EXEC sp_addlogin 'anaaaannnnanaaananaanaananaaan", "anaannanaanaaanaaaaananannaaananan', 'T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["EXEC sp_addlogin ", "'ana','T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["EXEC sp_addlogin 'a", "na',    'T7xqP2mZ9r'"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["CREATE USER 'ana'@'%' IDEN", 'TIFIED BY \'"""T7xqP2mZ9r\';'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "The patients were identified by screening in 2024.", why: "an English sentence" },
    { text: "CREATE USER ana IDENTIFIED BY '<password>'", why: "a place to fill in" },
    { text: "CREATE USER ana IDENTIFIED BY 'password'", why: "the password of every manual" },
    { text: "ALTER ROLE ana PASSWORD NULL", why: "no password" },
    { text: "CREATE USER ana IDENTIFIED EXTERNALLY", why: "another system checks" },
    { text: `label("Password '${"T7x"}'")`, why: "no statement" },
    { text: ["SET PASSWORD FOR ana = PASSWOR", "D('sp_addlogin    N'   \",0TW1')"].join(""), why: "resembles it, and is none" },
  ],
};
