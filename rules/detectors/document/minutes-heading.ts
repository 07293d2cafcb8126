import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Headings of minutes, in twelve languages, with a list of who was there near by. */
const attendance =
  /attendees|present|participants|apologies|in attendance|teilnehmer|anwesend|présents|participants|asistentes|presenti|partecipanti|presentes|aanwezig|obecni|närvarande|läsnä|участники|присутствовали|katılımcılar|出席|参加者|与会/i;

const detector: Detector = {
  id: "minutes-heading",
  name: { one: "heading of minutes", other: "headings of minutes" },
  category: "document",
  family: "DOCUMENT",
  severity: "low",
  hints: [
    "minutes of",
    "meeting minutes",
    "meeting notes",
    "board minutes",
    "protokoll de",
    "besprechungsprotokoll",
    "sitzungsprotokoll",
    "compte rendu de",
    "compte-rendu de",
    "procès-verbal",
    "acta de la reuni",
    "verbale della riunione",
    "verbale di riunione",
    "ata da reuni",
    "notulen van",
    "protokół z",
    "protokoll från",
    "протокол совещания",
    "протокол заседания",
    "toplantı tutanağı",
    "議事録",
    "会议纪要",
  ],
  pattern:
    /(?<![\p{L}])(?:(?:board |meeting )?minutes of (?:the|a)?|(?:board|meeting) minutes|meeting notes|(?:besprechungs|sitzungs)protokoll|protokoll de[rs]|compte[- ]rendu de|procès-verbal de|acta de la reuni[oó]n|verbale d(?:ella|i) riunione|ata da reunião|notulen van|protokół z|protokoll från|протокол (?:совещания|заседания)|toplantı tutanağı|議事録|会议纪要)/iu,
  window: { before: 4, after: 400 },
  confirm(_value, { text, start, end }) {
    const opens = /(?:^|\n)[\s#*=_>-]{0,12}$/.test(text.slice(Math.max(0, start - 16), start));
    return opens && attendance.test(text.slice(end, end + 300)) ? 0.8 : 0;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "Minutes of the weekly call\nAttendees: Ana, Ben", value: "Minutes of the", why: "English" },
    { text: "# Meeting notes\n\nParticipants: Ana, Ben and Chris", value: "Meeting notes", why: "a heading in Markdown" },
    { text: "Sitzungsprotokoll 3. Mai\nTeilnehmer: Ana, Ben", value: "Sitzungsprotokoll", why: "German" },
    { text: "Compte rendu de réunion\nPrésents : Ana, Ben", value: "Compte rendu de", why: "French" },
    { text: "Протокол совещания\nУчастники: Анна, Борис", value: "Протокол совещания", why: "Russian" },
    { text: "議事録\n出席者：安、弁", value: "議事録", why: "Japanese" },
  ],
  ignore: [
    { text: "How do I write meeting minutes?", why: "a question" },
    { text: "Bake for 20 minutes of the hour, then let it rest", why: "other minutes" },
    { text: "Meeting notes are useful for everybody in a company", why: "nobody was there" },
    { text: "He read the board minutes. Attendees were bored.", why: "no heading" },
    { text: "Protokoll der Quantenmechanik", why: "no meeting" },
    { text: "x 議事録\n出席者：安、弁", why: "resembles it, and is none" },
  ],
};
