import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Bộ Công an: province, century and sex, year, serial. */
export default officialNumber({
  id: "vn-cccd",
  name: "Vietnamese identity number (CCCD)",
  words: "cccd|căn cước công dân|cmnd|can cuoc",
  pattern: "0\\d{11}",
  check: (v) => +v.slice(1, 3) >= 1 && +v.slice(1, 3) <= 96,
});

export const examples: DetectorExamples = {
  match: [
    { text: "CCCD: 001085934462", value: "001085934462", why: "named, written the way it is printed" },
    { text: "Số CCCD của tôi là 001085807318.", value: "001085807318", why: "in a sentence" },
    { text: '{"CCCD":"001085523778"}', value: "001085523778", why: "a field of JSON, in one piece" },
    { text: "Căn cước công dân 001085589498", value: "001085589498", why: "by its full name" },
    { text: "001085627903 (CCCD)", value: "001085627903", why: "the name stands behind it" },
    { text: "CCCD\t001085589498\tactive", value: "001085589498", why: "a row of a table" },
    { text: "080219391880 (CCCD)", value: "080219391880", why: "another one that passes every check" },
    { text: '{"CCCD":"096876141670"}', value: "096876141670", why: "another one that passes every check" },
  ],
  ignore: [
    { text: "Order 001085807318 left the warehouse", why: "without its name it is any number" },
    { text: "CCCD: 0010859344", why: "two characters short" },
    { text: "CCCD: 001085523778498", why: "three characters too many" },
    { text: "CCCD: x001085589498", why: "part of a longer token" },
    { text: "Where do I find the CCCD on the form?", why: "the name without a number" },
    { text: "CCCD: 000000000000", why: "zeros stand for a number" },
    { text: '{"CCCD":"000284804795"}', why: "resembles it, and does not pass the check" },
    { text: "098529256816 (CCCD)", why: "resembles it, and does not pass the check" },
    { text: "Căn cước công dân 097690952243", why: "resembles it, and does not pass the check" },
  ],
};
