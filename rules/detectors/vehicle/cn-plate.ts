import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** GA 36-2018: province, letter of the city, five or six characters. */
export default officialNumber({
  id: "cn-plate",
  name: "Chinese licence plate",
  words: "车牌|車牌|号牌",
  shared: "plate",
  pattern: "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·]?[0-9A-HJ-NP-Z]{5,6}",
  exact: true,
  lone: 0.6,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "车牌: 粤B12F7X", value: "粤B12F7X", why: "named" },
    { text: "我的车牌号是浙AD41207。", value: "浙AD41207", why: "in a sentence" },
    { text: '{"车牌":"京A·48213"}', value: "京A·48213", why: "a field of JSON, in one piece" },
    { text: "粤B12F7X (车牌)", value: "粤B12F7X", why: "the name stands behind it" },
    { text: "车牌\t沪C70D41\tactive", value: "沪C70D41", why: "a row of a table" },
    { text: "- 车牌 = 川A·9P518", value: "川A·9P518", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order 浙AD41207 left the warehouse", why: "without its name it is any number" },
    { text: "车牌: 粤B12F", why: "two characters short" },
    { text: "车牌: 京A·48213D41", why: "three characters too many" },
    { text: "车牌: x沪C70D41", why: "part of a longer token" },
    { text: "Where do I find the 车牌 on the form?", why: "the name without a number" },
    { text: "车牌 expires in May 2031", why: "a year is no number of this kind" },
  ],
};
