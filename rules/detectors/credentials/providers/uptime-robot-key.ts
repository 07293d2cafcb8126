import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Account and monitor keys of UptimeRobot (uptimerobot.com/api). */
export default namedKey({
  id: "uptime-robot-key",
  name: "UptimeRobot key",
  vendor: ["uptimerobot", "uptime_robot", "uptime robot"],
  body: "(?:ur?|m)[0-9]{6,12}-[a-f0-9]{24,32}",
  longest: 46,
  severity: "medium",
});

export const examples = namedKeyExamples(
  "uptimerobot",
  `u${random("0-9", 7)}-${random("a-f0-9", 24)}`,
  `u${random("0-9", 6)}-${random("a-f0-9", 24)}`,
  `m${random("0-9", 12)}-${random("a-f0-9", 32)}`,
);
