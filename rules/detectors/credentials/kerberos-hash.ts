import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Tickets and replies of Kerberos and challenges of NTLM as tools print them, to guess passwords from (hashcat.net/wiki, example hashes). */
const detector: Detector = {
  id: "kerberos-hash",
  name: { one: "captured sign-in of Windows", other: "captured sign-ins of Windows" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: ["$krb5", ":::", "ntlm"],
  pattern:
    /\$krb5(?:asrep|tgs|pa)\$(?:[\w@.*/-]{1,60}[$:]){0,5}[a-f0-9]{32}\$[a-f0-9]{32,4000}|(?<![\w.-])[\w.$-]{1,64}::[\w.-]{1,64}:[a-f0-9]{16}:[a-f0-9]{32}:[a-f0-9]{20,800}|(?<![\w.-])[\w.$\\-]{1,64}:[0-9]{3,6}:[a-f0-9]{32}:[a-f0-9]{32}:::/i,
  window: { before: 140, after: 4_300 },
  confidence: 0.95,
  mask: () => "••••",
};
export default detector;

const hex = "c447eddaebf22ebf" + "006a8fc6f986488c";

export const examples: DetectorExamples = {
  match: [
    { text: `$krb5asrep$23$${hex}$${hex}${hex}`, why: "a reply without pre-authentication" },
    { text: `$krb5asrep$23$ana@CORP.EXAMPLE:${hex}$${hex}`, why: "with the name" },
    { text: `$krb5tgs$23$*svc$CORP$cifs/x*$${hex}$${hex}`, why: "a ticket of a service" },
    {
      text: `NTLMv2: ana::CORP:1122334455667788:${hex}:${hex}`,
      value: `ana::CORP:1122334455667788:${hex}:${hex}`,
      why: "NTLM, version 2",
    },
    { text: `Administrator:500:${hex}:${hex}:::`, why: "a line of a dump" },
    {
      text: [
        "$krb5asrep$235HcEsx9U5I6xSSwq308m380lT6TxL448zKJ7gUGdRH1Ma4F4dlDk32z7nE$c447eddaebf2",
        "2ebf006a8fc6f986488c$c447eddaebf22ebf006a8fc6f986488cc447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "$krb5asrep$c447eddaebf22ebf006a8fc6f986488c$c447eddaeb",
        "f22ebf006a8fc6f986488cc447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      why: "as short as it may be",
    },
    {
      text: [
        "$krb5asrep$T/Z:zQw.:5dR:bC:l:c447eddaebf22ebf006a8fc6f986488c$c",
        "447eddaebf22ebf006a8fc6f986488cc447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "NTLMv2: anaannaaannannaannaannannannaaanaaanaaannaananaaaanaaanannanaann::CORP:1",
        "122334455667788:c447eddaebf22ebf006a8fc6f986488c:c447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      value: [
        "anaannaaannannaannaannannannaaanaaanaaannaananaaaanaaanannanaann::CORP:11223",
        "34455667788:c447eddaebf22ebf006a8fc6f986488c:c447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "NTLMv2: ana::CORPPOOCRRRCOOOPPPRORPCOCPOCOCPRPRPPCOCROCCORCOOROCOPRCCPOPORCPO:11",
        "22334455667788:c447eddaebf22ebf006a8fc6f986488c:c447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      value: [
        "ana::CORPPOOCRRRCOOOPPPRORPCOCPOCOCPRPRPPCOCROCCORCOOROCOPRCCPOPORCPO:112233",
        "4455667788:c447eddaebf22ebf006a8fc6f986488c:c447eddaebf22ebf006a8fc6f986488c",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "AdministratorrsomrtoAiAitnmrmstnmoniindsriodnttotdoroadarmaAtimo:500",
        ":c447eddaebf22ebf006a8fc6f986488c:c447eddaebf22ebf006a8fc6f986488c:::",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Administrator:500555:c447eddaebf22ebf006a8fc", "6f986488c:c447eddaebf22ebf006a8fc6f986488c:::"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "$krb5asrep$23$", why: "cut off" },
    { text: "std::string::npos", why: "code" },
    { text: `fe80::1:${hex.slice(0, 4)}`, why: "an address" },
    { text: "KRB5CCNAME=/tmp/krb5cc_1000", why: "a file" },
    { text: `ana::CORP:${hex}`, why: "not all its parts" },
  ],
};
