import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** A site behind words that tie it to a person: of a profile, a card or a signature, or of somebody who shares something. */
const detector: Detector = {
  id: "personal-website",
  name: { one: "personal website", other: "personal websites" },
  category: "personal",
  family: "URL",
  severity: "low",
  hints: [
    "website:",
    "website is",
    "homepage:",
    "homepage is",
    "my site",
    "my blog",
    "portfolio:",
    "portfolio is",
    "files with ",
    "file with ",
    "documents with ",
    "document with ",
    "photos with ",
    "folder with ",
    "album with ",
    "link with ",
    "web:",
    "webseite:",
    "sitio web:",
    "site web:",
    "sito web:",
  ],
  pattern:
    /(?<![\p{L}]|(?:this|the|that|following|a|your|their|its|our) )(?:(?:my |personal )?(?:web ?site|home ?page|site|blog|portfolio|web|webseite|sitio web|site web|sito web)(?: is(?: at)?)?|shared (?:some |a |the |my )?(?:files?|documents?|photos?|folders?|albums?|links?) with (?:you|me|us|them))[ :]{1,3}\n?(?<value>(?:https?:\/\/|www\.)[\p{L}0-9.-]{3,80}\.[\p{L}]{2,12}(?:\/[^\s"'<>)]{0,120})?)/iu,
  valueGroup: "value",
  window: { before: 16, after: 260 },
  confidence: 0.7,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "My website is https://anamaria.example/", value: "https://anamaria.example/", why: "in a sentence" },
    {
      text: "Website:\nhttps://www.anamaria.example/",
      value: "https://www.anamaria.example/",
      why: "on the next line of a card",
    },
    { text: "She shared a document with us: https://share.example/", value: "https://share.example/", why: "something shared" },
    { text: "Portfolio: www.anamaria.example/work", value: "www.anamaria.example/work", why: "without a scheme" },
    { text: "my blog is at http://ana.example", value: "http://ana.example", why: "a blog" },
    { text: "My website is ::https://anamaria.example/", value: "https://anamaria.example/", why: "as long as it may be" },
    {
      text: "My website is https://anamariamaaaanmmaaaaanamaaimmaaiiaaannrmaaaiiananimamiaaaaiririiaaaraaaarmaanaaa.example/",
      value: "https://anamariamaaaanmmaaaaanamaaimmaaiiaaannrmaaaiiananimamiaaaaiririiaaaraaaarmaanaaa.example/",
      why: "as long as it may be",
    },
    { text: "My website is https://anamaria.ex/", value: "https://anamaria.ex/", why: "as short as it may be" },
    {
      text: "My website is https://anamaria.exampleeamea/",
      value: "https://anamaria.exampleeamea/",
      why: "as long as it may be",
    },
    {
      text: "My website is https://anamaria.example/iQUxJiEXK6kQl3YFWfUY6ulkbzj6TbL8Bi6UESumE015o7g2602JUa9to8FF8Pd3MFk1zAW13XhAex3ZHSXDb5WEK09kzPUCmbnMfhH9NhJPxLZyisNAGV6T",
      value:
        "https://anamaria.example/iQUxJiEXK6kQl3YFWfUY6ulkbzj6TbL8Bi6UESumE015o7g2602JUa9to8FF8Pd3MFk1zAW13XhAex3ZHSXDb5WEK09kzPUCmbnMfhH9NhJPxLZyisNAGV6T",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "https://company.example/", why: "nothing ties it to a person" },
    { text: "website: none", why: "no site" },
    { text: "a website like https://company.example", why: "another's" },
    { text: "it does not work on this website: https://company.example/", why: "somebody's" },
    { text: "my website is slow", why: "no address" },
    { text: "site:https", why: "a scheme only" },
  ],
};
