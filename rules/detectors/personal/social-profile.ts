import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Pages of the sites themselves, not of people. */
const pages =
  /\/(?:about|help|login|signup|home|explore|search|sharer?|intent|hashtag|settings|privacy|terms|legal|polic\p{L}{1,3}|jobs|developers?|api|company|blog|groups|pages|events|watch|reels?|p|stories|[ics]|joinchat|plugins|dialog)$/iu;

/** Where people have pages. Code hosts are left out: their pages are those of programs. */
const hosts =
  "linkedin.com/in/|facebook.com/|instagram.com/|twitter.com/|//x.com/|tiktok.com/@|//t.me/|threads.net/@|threads.com/@|bsky.app/profile/|vk.com/|xing.com/profile/|snapchat.com/add/|wa.me/|paypal.me/|venmo.com/|cash.app/$|weibo.com/u/|mastodon.social/@";

/** The page of a person on a social network, by its address. */
const detector: Detector = {
  id: "social-profile",
  name: { one: "social profile", other: "social profiles" },
  category: "personal",
  family: "URL",
  severity: "low",
  hints: hosts.split("|"),
  pattern: new RegExp(
    `(?<![A-Za-z0-9@.-])(?:https?:(?://(?:[a-z]{1,6}\\.)?|(?=//))|(?:www|m)\\.)?(?:${hosts.replace(/[.$]/g, "\\$&")})(?:profile\\.php\\?id=)?[\\p{L}0-9._%-]{1,60}[\\p{L}0-9_-](?![\\p{L}0-9_%-])`,
    "iu",
  ),
  window: { before: 24, after: 100 },
  confirm: (value) => (pages.test(value) ? 0 : 0.75),
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "https://www.linkedin.com/in/ana-maria-1a2b3c", why: "a professional network" },
    { text: "see instagram.com/ana.maria_84.", value: "instagram.com/ana.maria_84", why: "without a scheme" },
    { text: "https://x.com/anamaria84", why: "a short host" },
    { text: "https://t.me/anamaria84", why: "a messenger" },
    { text: "https://www.facebook.com/profile.php?id=100004512345678", why: "by its number" },
    { text: "https://wa.me/4915112345678", why: "a messenger, by telephone number" },
    { text: "https://w.linkedin.com/in/ana-maria-1a2b3c", why: "as short as it may be" },
    { text: "https://wwwwww.linkedin.com/in/ana-maria-1a2b3c", why: "as long as it may be" },
    {
      text: "https://www.linkedin.com/in/ana-maria-1a2b3-i2b2abnar3-3aab3a-1ana1n1mn3n1--aa1-11i3ai-ac",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "https://twitter.com/login", why: "a page of the site" },
    { text: "https://www.facebook.com/sharer/sharer.php?u=a", why: "a button" },
    { text: "https://www.linkedin.com/company/example", why: "a company" },
    { text: "https://www.instagram.com/p/CxYz123", why: "a picture" },
    { text: "https://netflix.com/anamaria", why: "another site that ends so" },
    { text: "https://t.me/joinchat/AAAA", why: "an invitation to a group" },
  ],
};
