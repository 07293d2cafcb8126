import { looksLikeKey } from "../../../lib/core/checks/looks-like-key.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/**
 * A password on a command line, as in a shell's history, a script or a Dockerfile: options named after it, and the short options of
 * curl, sshpass, mysql, redis-cli, docker, ldapsearch, openssl, net and PowerShell (their manual pages).
 */
const detector: Detector = {
  id: "command-password",
  name: { one: "password on a command line", other: "passwords on command lines" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "--pass",
    "-passw",
    "-password",
    "-pwd",
    "--token",
    "--secret",
    "--api",
    "--auth",
    "--access",
    "-storepass",
    "-keypass",
    "curl ",
    "wget ",
    "sshpass",
    "docker login",
    "mysql",
    "redis-cli",
    "pass:",
    "-securestring",
    "net user",
    "ldap",
    "smbclient",
  ],
  pattern:
    /(?:(?<![\w-])--?(?:[a-z]{1,12}-){0,2}(?:password|passwd|passphrase|storepass|keypass|pass|pwd|token|secret|api-?key|access-?key)[ \t]{1,4}|(?:[ \t](?:-u|--user|--proxy-user)[ \t=]{0,2}["']?[^\s:"'/\\$]{1,64}:)|sshpass[ \t]{1,3}-p[ \t]{0,2}|docker[ \t]login[^\r\n|;&]{0,80}?[ \t]-p[ \t]|mysql(?:dump|admin|import)?[ \t][^\r\n|;&]{0,80}?[ \t]-p(?=[^\s])|redis-cli[^\r\n|;&]{0,80}?[ \t]-a[ \t]|(?<=[ \t"'])pass:(?=\S)|ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,3})?(?=["'])|net[ \t]user[ \t]{1,3}[^\s/]{1,32}[ \t]{1,3}(?=[^\s/])|smbclient[^\r\n|;&]{0,80}?-U[ \t]{0,2}["']?[^\s%"']{1,64}%|ldap[a-z]{3,10}[ \t][^\r\n|;&]{0,80}?[ \t]-w[ \t])["']?(?<value>(?![-/])[^\s"'`|;&<>]{3,128})/i,
  valueGroup: "value",
  window: { before: 24, after: 320 },
  confirm(value, { text, start, end }) {
    const before = text.slice(Math.max(0, start - 40), start);
    const quoted = /["']$/.test(before);
    if (!quoted && /[([{]/.test(text.charAt(end))) return 0;
    if (/(?:token|secret|key)[ \t]{1,4}["']?$/i.test(before)) return looksLikeKey(value);
    // A bare word behind a long option may as well be the next word of a sentence about the option.
    const alone = !quoted && /--?[a-z-]{1,40}[ \t]{1,4}$/i.test(before) && /^[A-Za-z]+$/.test(value);
    return looksLikePassword(value, { literal: !alone, next: "" });
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `curl -u ana:${value} https://api.example/v1`, value, why: "curl's option for name and password" },
    { text: `mysqldump -u root -p${value} shop`, value, why: "mysql wants no blank behind -p" },
    { text: `sshpass -p '${value}' ssh ana@host`, value, why: "sshpass" },
    { text: `tool login --user ana --password ${value}`, value, why: "a long option" },
    { text: `redis-cli -h cache -a ${value} ping`, value, why: "redis-cli" },
    { text: `docker login -u ana -p ${value} registry.example`, value, why: "docker" },
    { text: `openssl rsa -passin pass:${value} -in key.pem`, value, why: "openssl" },
    { text: `ConvertTo-SecureString '${value}' -AsPlainText -Force`, value, why: "PowerShell" },
    { text: `net user ana ${value} /add`, value, why: "Windows" },
    { text: `ldapsearch -x -D cn=admin -w ${value}`, value, why: "LDAP" },
    { text: `keytool -genkey -storepass ${value}`, value, why: "Java's key store" },
    {
      text: ["tool login --user ana --DsQb-vu-password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["tool login --user ana --password    ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["curl -uana:", "T7xq", "P2mZ", "9r", " https://api.example/v1"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["curl -u  ana:", "T7xq", "P2mZ", "9r", " https://api.example/v1"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "curl -u anaaaannaannaaananaaaaaaaaaaananananaaanaaaaa",
        "nanaaaaaaaannaaanna:T7xqP2mZ9r https://api.example/v1",
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["sshpass   -p '", "T7xq", "P2mZ", "9r", "' ssh ana@host"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["sshpass -p'", "T7xq", "P2mZ", "9r", "' ssh ana@host"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["sshpass -p  '", "T7xq", "P2mZ", "9r", "' ssh ana@host"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "docker login -u anaauan -  nanna aaa  aa  n a-naunnaaa-  -unn",
        "a a --u- u-unaa a aa-an au  naa -p T7xqP2mZ9r registry.example",
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "mysqldump -u rootturrror uooooot -r--tr-rutooo utrtouu",
        "uo  ou  tuu uo ur uo or uoootouot r  -pT7xqP2mZ9r shop",
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "redis-cli -h cachecc-acahechch  heeahhcach ahe e h chc",
        "chc c c  c-- ca   ce-  eececcc  --h -a T7xqP2mZ9r ping",
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["ConvertTo-SecureString    'T7", "xqP2mZ9r' -AsPlainText -Force"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["net user   ana ", "T7xqP2mZ9r /add"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ["net user anaaannaaanaaaaanna", "anaanaaanaaaa T7xqP2mZ9r /add"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["net user ana   ", "T7xqP2mZ9r /add"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ["ldapsea -x -D cn=admin -w ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["ldapsearchrcsc -x -D cn=admin -w ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "ldapsearch -x -D cn=adminx ndndcnxmc-dDnnaDn c=n=a=d",
        "--ndD-ci= n andD=di n -da=nDdn=miai-D=- -w T7xqP2mZ9r",
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["tool login --user ana --DsQb-vuYSGKwhNtnj-password ", "T7xq", "P2mZ", "9r"].join(""),
      value: ["T7xq", "P2mZ", "9r"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "curl -u $USER:$PASSWORD https://api.example", why: "kept in the environment" },
    { text: "mysql -u root -p shop", why: "asks for the password; shop is the database" },
    { text: "docker login -u ana --password-stdin", why: "reads the password from its input" },
    { text: "tool --password <password>", why: "a place to fill in" },
    { text: "Use --password or the environment", why: "a sentence about the option" },
    { text: "net user ana /delete", why: "an option stands where a password would" },
    { text: "ConvertTo-SecureString $plain -AsPlainText", why: "a variable" },
    { text: "curl -u ana: https://api.example", why: "asks for the password" },
    { text: ["sshpass -p'-IEJV-DWX-to", "ken C87U3Z' ssh ana@host"].join(""), why: "resembles it, and is none" },
    { text: ["openssl rsa -passin pass:--W-", "GEJ-token    I7Z60 -in key.pem"].join(""), why: "resembles it, and is none" },
    { text: ["ldapsearchrcsc -x -D cn=admi", "n -w docker login  -p OR18FJ"].join(""), why: "resembles it, and is none" },
  ],
};
