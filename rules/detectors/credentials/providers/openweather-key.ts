import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Keys of OpenWeather (openweathermap.org/appid). */
export default namedKey({
  id: "openweather-key",
  name: "OpenWeather key",
  vendor: ["openweather"],
  body: "[a-f0-9]{32}",
  longest: 32,
  severity: "medium",
});

export const examples = namedKeyExamples("openweather", random("a-f0-9", 32));
