import { looksLikeKey } from "../../../lib/core/checks/looks-like-key.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Tokens in headers: "Bearer" (RFC 6750), other schemes of Authorization, and the usual names of headers for keys. */
const detector: Detector = {
  id: "bearer-header",
  name: { one: "sign-in token in a header", other: "sign-in tokens in headers" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "bearer ",
    "bearer:",
    "authorization",
    "x-api-key",
    "x-auth-",
    "x-access-token",
    "api-key:",
    "apikey:",
    "private-token",
  ],
  pattern:
    /(?<![A-Za-z])(?:Bearer[ \t:]{1,4}|(?:Proxy-)?Authorization["']?[ \t]{0,2}[:=,][ \t]{0,4}["']?(?:(?:token|apikey|api-key|key|ssws|genie[kK]ey|ota|bot)[ \t:=]{1,3}(?:token=)?)?|(?:x-[a-z-]{0,24}(?:key|token)|api-?key|private-token)["']?[ \t]{0,2}[:,][ \t]{0,4}["']?)["'`]?(?<value>[A-Za-z0-9_~+/.:|-]{12,1000}={0,2})/i,
  valueGroup: "value",
  window: { before: 24, after: 1_100, begin: 0 },
  confirm(value, { text, end }) {
    if (isPlaceholder(value) || /^[([{<$]$/.test(text.charAt(end))) return 0;
    // A token may be of several parts with dots between; the longest is looked at.
    const longest = value.split(".").reduce((best, part) => (part.length > best.length ? part : best), "");
    return Math.min(0.9, Math.max(looksLikeKey(value), value.includes(".") && longest.length >= 8 ? looksLikeKey(longest) : 0));
  },
  mask: () => "••••",
};
export default detector;

const value = "T7xqP2mZ9rB4wKd8" + "sLv3";

export const examples: DetectorExamples = {
  match: [
    { text: `Authorization: Bearer ${value}`, value, why: "a header" },
    { text: `'Authorization': 'Bearer ' + 'x', "bearer ${value}"`, value, why: "in code, in lower case" },
    { text: `Authorization: token ${value}`, value, why: "another scheme" },
    { text: `X-Api-Key: ${value}`, value, why: "a header for keys" },
    { text: `headers: {"x-auth-token": "${value}"}`, value, why: "a header for keys, as JSON" },
    { text: `req.Header.Set("Authorization", "${value}")`, value, why: "a call that sets a header" },
    { text: `Bearer mF_9.${"B5f4k1JqMx8w"}`, value: `mF_9.${"B5f4k1JqMx8w"}`, why: "dots between its parts" },
    {
      text: ["Authorization: Bearer :  ", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Authorization  : token ", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Authorization:token ", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["Authorization:    token ", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Authorization: token  :", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["X-Api-Key  : T7x", "qP2mZ9rB4wKd8sLv3"].join(""),
      value: ["T7xqP2mZ9r", "B4wKd8sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["X-Api-Key:T7xqP", "2mZ9rB4wKd8sLv3"].join(""),
      value: ["T7xqP2mZ9r", "B4wKd8sLv3"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["X-Api-Key:    T7x", "qP2mZ9rB4wKd8sLv3"].join(""),
      value: ["T7xqP2mZ9r", "B4wKd8sLv3"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Authorization: Bearer ", "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3", "=="].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3", "=="].join(""),
      why: "as long as it may be",
    },
    {
      text: ['headers: {"x-auth--huttaaahth--hhuh-htoken": "', "T7xq", "P2mZ", "9rB4", "wKd8", "sLv3", '"}'].join(""),
      value: ["T7xq", "P2mZ", "9rB4", "wKd8", "sLv3"].join(""),
      why: "as long as it may be",
    },
    { text: ["bearer mf_", "9.b5fqmx8w"].join(""), value: ["mf_9.b", "5fqmx8w"].join(""), why: "written in another way" },
  ],
  ignore: [
    { text: "Authorization: Bearer <token>", why: "a place to fill in" },
    { text: "the bearer authentication scheme", why: "an English sentence" },
    { text: `Authorization: Bearer $${"{ACCESS_TOKEN}"}`, why: "kept elsewhere" },
    { text: "Authorization: Bearer YOUR_ACCESS_TOKEN", why: "says itself that it is none" },
    { text: `"Authorization": getAuthorization()`, why: "a call" },
    { text: "X-Api-Key: required", why: "a word" },
    {
      text: ['"Authorization": getAuuuuuuuuuuuuuuu', "uuuuuuuuuuuuuuuuuuuuuuuthorization()"].join(""),
      why: "resembles it, and is none",
    },
  ],
};
