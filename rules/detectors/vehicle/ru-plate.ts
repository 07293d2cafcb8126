import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** ГОСТ Р 50577: letters that both alphabets share, three digits, two letters, region. */
export default officialNumber({
  id: "ru-plate",
  name: "Russian licence plate",
  words: "госномер|гос. номер|номер автомобиля|номерной знак|гос номер",
  shared: "plate",
  pattern: "[ABEKMHOPCTYX]\\d{3}[ABEKMHOPCTYX]{2} ?\\d{2,3}|[АВЕКМНОРСТУХ] ?\\d{3} ?[АВЕКМНОРСТУХ]{2} ?\\d{2,3}",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "госномер: К407ТХ199", value: "К407ТХ199", why: "named" },
    { text: "Госномер машины E218KX750.", value: "E218KX750", why: "in a sentence" },
    { text: '{"госномер":"А123ВС 77"}', value: "А123ВС 77", why: "a field of JSON, in one piece" },
    { text: "К407ТХ199 (госномер)", value: "К407ТХ199", why: "the name stands behind it" },
    { text: "госномер\tМ951ОР 78\tactive", value: "М951ОР 78", why: "a row of a table" },
    { text: "- госномер = Н660АВ 16", value: "Н660АВ 16", why: "a line of notes" },
    { text: "Госномер машины E218KX75.", value: "E218KX75", why: "as short as it may be" },
  ],
  ignore: [
    { text: "Order E218KX750 left the warehouse", why: "without its name it is any number" },
    { text: "госномер: К407ТХ1", why: "two characters short" },
    { text: "госномер: xМ951ОР 78", why: "part of a longer token" },
    { text: "Where do I find the госномер on the form?", why: "the name without a number" },
    { text: "госномер: КxxxТХxxx", why: "a row of x stands for a number" },
    { text: "госномер expires in May 2031", why: "a year is no number of this kind" },
  ],
};
