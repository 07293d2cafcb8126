import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const words =
  "instagram|insta|twitter|tiktok|snapchat|telegram|discord|mastodon|bluesky|twitch|follow me|dm me|message me|add me|find me".split(
    "|",
  );

/** Everybody, what begins a mark in a program, and places to fill in. */
const nobody =
  /^@(?:everyone|here|channel|all|media|import|param|returns?|override|types?|angular|babel|vue|react|user|name|your|example)|handle$|username/i;

/** A name with an at sign in front, beside the name of a network or words that invite. */
const detector: Detector = {
  id: "social-handle",
  name: { one: "name on a social network", other: "names on social networks" },
  category: "personal",
  family: "USERNAME",
  severity: "low",
  hints: words.map((word) => ` ${word} `),
  pattern: /(?<![\p{L}0-9._%+@/-])@[A-Za-z0-9_][A-Za-z0-9._]{2,29}(?![A-Za-z0-9_@/-]|\.[a-z]{2,6})/u,
  window: { before: 60, after: 80 },
  confirm: (value, context) => (nobody.test(value) || /^@[A-Z][a-z]+[A-Z]/.test(value) ? 0 : context.near(words, 32) ? 0.7 : 0.2),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "Instagram: @ana.maria84", value: "@ana.maria84", why: "named" },
    { text: "follow me @anamaria_graz", value: "@anamaria_graz", why: "an invitation" },
    { text: "my Telegram name is @anamaria", value: "@anamaria", why: "in a sentence" },
    { text: "@ana_draws on Twitter", value: "@ana_draws", why: "the network behind it" },
    { text: "IG/TikTok: @anamaria.draws", value: "@anamaria.draws", why: "two networks" },
    { text: "Instagram: @ana.maria84aanniararrmam8a8ana", value: "@ana.maria84aanniararrmam8a8ana", why: "as long as it may be" },
  ],
  ignore: [
    { text: "@ana said on the phone", why: "a mention" },
    { text: "Twitter: @username", why: "a place to fill in" },
    { text: "discord.js @EnableAsync", why: "a mark in a program" },
    { text: "twitter ana@company.example", why: "an e-mail address" },
    { text: "npm i @discord/embedded", why: "a package" },
    { text: "Instagram::::::::::::::::::::::::::::::::: @ana.maria84", why: "resembles it, and is none" },
  ],
};
