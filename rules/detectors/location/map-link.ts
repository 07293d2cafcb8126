import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** A link to one place on a map, or to where somebody is now. */
const detector: Detector = {
  id: "map-link",
  name: { one: "link to a place on a map", other: "links to places on a map" },
  category: "personal",
  family: "LOCATION",
  severity: "low",
  hints: [
    "maps.app.goo.gl",
    "goo.gl/maps",
    "maps.apple.com",
    "google.com/maps",
    "maps.google.",
    "what3words.com",
    "openstreetmap.org/#map",
    "plus.codes/",
  ],
  pattern:
    /(?:https?:\/\/)?(?:maps\.app\.goo\.gl\/[A-Za-z0-9]{6,24}|goo\.gl\/maps\/[A-Za-z0-9]{6,24}|maps\.apple\.com\/\?[^\s"'<>]{4,160}|(?:www\.)?google\.com\/maps\/(?:place|dir|search)\/[^\s"'<>]{3,200}|maps\.google\.[a-z.]{2,6}\/(?:maps)?\?[^\s"'<>]{0,100}(?:ll|[sd]addr|cid)=[^\s"'<>]{4,80}|what3words\.com\/[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20}|www\.openstreetmap\.org\/#map=1[5-9][^\s"'<>]{4,60}|plus\.codes\/[23456789CFGHJMPQRVWX+]{8,12})/i,
  window: { before: 16, after: 230 },
  confidence: 0.8,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "https://maps.app.goo.gl/aB3dE5fG7hJ9kL1m", why: "a short link" },
    {
      text: "see https://what3words.com/filled.count.soap",
      value: "https://what3words.com/filled.count.soap",
      why: "three words for a square of three metres",
    },
    { text: "https://maps.apple.com/?q=12+Elm+Street", why: "a search" },
    { text: "google.com/maps/place/Eiffel+Tower", why: "a place" },
    { text: "https://plus.codes/8FW4V75V+8Q", why: "an open location code" },
    { text: "https://maps.app.goo.gl/aB3dE5", why: "as short as it may be" },
    {
      text: "https://maps.apple.com/?q=12+Elm+Street=2qE+mteeSE+2r=e+q+2Em+S22Sm=Etqtttq+eErr+=+2++e+et+mlt=2+==tE2tltm+mt11S1e=el222=qeqmrmS21=e=m+tqE=+e1SSemS2+e2+l+e+qet=Semeqteq+ett+=+mmrqel=eE",
      why: "as long as it may be",
    },
    {
      text: "google.com/maps/place/Eiffel+Towero++ofoiii+wTwowEE+feeoE+fifr+++eETeEiT+eiTErrT+werwfETlrffffwlToirlTo+oEweTTefofiElirwrwrTirToe+wEeTfllffwffoliilioliEofeTeTwfeElweTooroe++f+ofr++rioTiiooEfolTfeeTffro+fT+fwfelerrie+rTwiTT",
      why: "as long as it may be",
    },
    {
      text: "see https://what3words.com/filledlleleflfelliee.count.soap",
      value: "https://what3words.com/filledlleleflfelliee.count.soap",
      why: "as long as it may be",
    },
    {
      text: "see https://what3words.com/filled.countouttnonotttucou.soap",
      value: "https://what3words.com/filled.countouttnonotttucou.soap",
      why: "as long as it may be",
    },
    {
      text: "see https://what3words.com/filled.count.soapposssooooassosop",
      value: "https://what3words.com/filled.count.soapposssooooassosop",
      why: "as long as it may be",
    },
    { text: "https://plus.codes/8FW4V75V", why: "as short as it may be" },
    { text: "https://plus.codes/8FW4V75V+8Q8", why: "as long as it may be" },
    { text: "goo.gl/maps/ZKG2O2", why: "nothing else in the text" },
    { text: "https://www.openstreetmap.org/#map=188A8C68", why: "nothing else in the text" },
  ],
  ignore: [
    { text: "https://maps.google.com", why: "no place" },
    { text: "what3words.com/about", why: "a page" },
    { text: "https://developers.google.com/maps/documentation", why: "a manual" },
    { text: "openstreetmap.org/#map=3/10/10", why: "half the world" },
    { text: "https://maps.google.com/maps?q=live+events&um=1", why: "a search for something" },
    { text: "plus.codes/map", why: "a map" },
  ],
};
