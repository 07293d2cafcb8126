import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client secrets of Spotify (developer.spotify.com/documentation/web-api/concepts/apps). */
export default namedKey({
  id: "spotify-secret",
  name: "Spotify client secret",
  vendor: ["spotify"],
  body: "[a-f0-9]{32}",
  longest: 32,
});

export const examples = namedKeyExamples("spotify", random("a-f0-9", 32));
