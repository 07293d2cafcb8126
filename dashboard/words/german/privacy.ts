/** Privacy, rules for requests, and what is really covered. */
import type { Message } from "../../../lib/schema/message.ts";

export const privacy: Readonly<Record<string, Message>> = {
  "Typed and sent": "Getippt und gesendet",
  "Text dropped": "Text hineingezogen",
  "Page's own requests": "Anfragen der Seite selbst",
  "Workers, WebRTC": "Worker, WebRTC",
  Confirmed: "Bestätigt",
  "In part": "Zum Teil",
  "Not confirmed": "Nicht bestätigt",
  "What is really covered": "Was wirklich abgedeckt ist",
  "“Confirmed” stands only where every such browser has checked its own gate within two weeks and found nothing missing. A check does not try files, and cannot look into workers: they stay unconfirmed.":
    "„Bestätigt“ steht nur da, wo jeder solche Browser seine eigene Sperre innerhalb von zwei Wochen geprüft und nichts vermisst hat. Eine Prüfung probiert keine Dateien und kann nicht in Worker sehen: Sie bleiben unbestätigt.",
  "Loading what the checks confirmed": "Lädt, was die Prüfungen bestätigt haben",
  "Nothing is confirmed: no browser has checked itself on an AI tool yet. The first check follows the first visit.":
    "Nichts ist bestätigt: Noch hat sich kein Browser auf einem KI-Tool selbst geprüft. Die erste Prüfung folgt auf den ersten Besuch.",
  "Coverage by tool and browser": "Abdeckung nach Tool und Browser",
  "Oldest check": "Älteste Prüfung",
  "The {shown} worst of {total} are shown.": "Gezeigt werden die {shown} schlechtesten von {total}.",
  "Edge lets no extension run on Microsoft's own AI pages. Use Edge's own data protection there, or Copilot in Chrome.":
    "Edge lässt auf Microsofts eigenen KI-Seiten keine Erweiterung laufen. Nutzen Sie dort den Datenschutz von Edge selbst, oder Copilot in Chrome.",
  "Drafts that are saved while somebody types": "Entwürfe, die beim Tippen gespeichert werden",
  "A page has each character as it is typed. A draft that it saves before Send leaves unless it carries something that policy holds.":
    "Eine Seite hat jedes Zeichen, sobald es getippt ist. Ein Entwurf, den sie vor dem Senden speichert, geht hinaus, wenn er nichts enthält, was die Richtlinie zurückhält.",
  "Workers and WebRTC": "Worker und WebRTC",
  "What a page sends from a background program. The managed build refuses readable bodies; WebRTC is never seen.":
    "Was eine Seite aus einem Hintergrundprogramm sendet. Die verwaltete Fassung weist lesbare Inhalte ab; WebRTC wird nie gesehen.",
  "Desktop apps and command lines": "Desktop-Apps und Kommandozeilen",
  "ChatGPT, Claude, editors with AI: outside the browser. Import from a proxy or device management instead.":
    "ChatGPT, Claude, Editoren mit KI: außerhalb des Browsers. Importieren Sie stattdessen aus einem Proxy oder der Geräteverwaltung.",
  "Other browsers and profiles, and private windows unless policy covers them.":
    "Andere Browser und Profile, und private Fenster, wenn die Richtlinie sie nicht erfasst.",
  "AI tools that are missing from its catalogue and were not recognised by what their page does.":
    "KI-Tools, die im Katalog fehlen und nicht daran erkannt wurden, was ihre Seite tut.",
  "What a tool kept as a draft before Waymark came has left already.":
    "Was ein Tool als Entwurf aufbewahrt hat, bevor Waymark kam, ist schon hinausgegangen.",
  "Browsers that never checked themselves": "Browser, die sich nie selbst geprüft haben",
  "Enrolled, but no AI tool was open there since: nothing is known of them.":
    "Angemeldet, aber dort war seither kein KI-Tool offen: Von ihnen ist nichts bekannt.",
  "Named gaps": "Benannte Lücken",
  "What goes these ways is not seen, or not wholly, whatever the table above says.":
    "Was auf diesen Wegen geht, wird nicht oder nicht ganz gesehen, was immer die Tabelle oben sagt.",
  "How much goes this way is not known.": "Wie viel auf diesem Weg geht, ist nicht bekannt.",
  "Fewer than {count} enrolled browsers are concerned.": "Weniger als {count} angemeldete Browser sind betroffen.",
  "No enrolled browser is known to be concerned.": "Von keinem angemeldeten Browser ist bekannt, dass er betroffen ist.",
  "{count} enrolled browsers are concerned.": {
    one: "{count} angemeldeter Browser ist betroffen.",
    other: "{count} angemeldete Browser sind betroffen.",
  },
  "Pack {number} is made and signed.": "Paket {number} ist erstellt und signiert.",
  "Download it": "Herunterladen",
  "Packs, the latest first": "Pakete, das neueste zuerst",
  "Kinds of data, the gravest first": "Arten von Daten, die schwersten zuerst",
  Erasure: "Löschung",
  "By the pseudonym of one browser: it and every other browser of the same person, with all that they sent. Sums stay; backups end by themselves within a week.":
    "Über das Pseudonym eines Browsers: dieser und jeder andere Browser derselben Person, mit allem, was sie gesendet haben. Summen bleiben; Sicherungen enden von selbst innerhalb einer Woche.",
  Pseudonym: "Pseudonym",
  Erase: "Löschen",
  "Erased: {devices} browsers and {activities} activities.": "Gelöscht: {devices} Browser und {activities} Vorgänge.",
  "Erase everything of {device}?": "Alles von {device} löschen?",
  "It cannot be taken back. The log says that it was done, not whose it was.":
    "Das lässt sich nicht zurücknehmen. Das Protokoll sagt, dass es geschah, nicht um wen es ging.",
  "Looks behind pseudonyms": "Blicke hinter Pseudonyme",
  "Somebody asks and says why; two others agree; only then the sealed name is handed out, to who asked, for three days.":
    "Jemand fragt und sagt, warum; zwei andere stimmen zu; erst dann wird der versiegelte Name herausgegeben, an wen gefragt hat, drei Tage lang.",
  "Loading the requests": "Lädt die Anträge",
  "Nobody has asked.": "Niemand hat gefragt.",
  "everybody who used {tool}": "alle, die {tool} verwendet haben",
  "Read it with: waymark identity open --key FILE": "Lesen mit: waymark identity open --key DATEI",
  "the sealed name": "den versiegelten Namen",
  Refuse: "Ablehnen",
  "You agreed.": "Sie haben zugestimmt.",
  "Show the sealed name": "Versiegelten Namen zeigen",
  "What is shown and kept": "Was gezeigt und aufbewahrt wird",
  "Read by the server at each request: a change holds at once.":
    "Der Server liest dies bei jeder Anfrage: Eine Änderung gilt sofort.",
  "Loading the settings": "Lädt die Einstellungen",
  "Works-council mode": "Betriebsratsmodus",
  "Nobody sees single activities or browsers, owners included: only figures that enough people stand behind. Requests for tools stay listed, by pseudonym.":
    "Niemand sieht einzelne Vorgänge oder Browser, auch Eigentümer nicht: nur Zahlen, hinter denen genug Menschen stehen. Anfragen nach Tools bleiben unter Pseudonym gelistet.",
  "Smallest group": "Kleinste Gruppe",
  people: "Personen",
  "Activities are kept": "Vorgänge werden aufbewahrt",
  days: "Tage",
  "Counts by week are kept": "Zählungen nach Wochen werden aufbewahrt",
  "Key that names are sealed for": "Schlüssel, für den Namen versiegelt werden",
  "Expected: a public X25519 key as JWK, or nothing.": "Erwartet: ein öffentlicher X25519-Schlüssel als JWK, oder nichts.",
  "The public half of what {command} prints. Empty: names are not kept. The private half never comes here.":
    "Die öffentliche Hälfte dessen, was {command} ausgibt. Leer: Namen werden nicht aufbewahrt. Die private Hälfte kommt nie hierher.",
  "Saved.": "Gespeichert.",
  "Your role may read this and not change it.": "Ihre Rolle darf dies lesen und nicht ändern.",
  "{least} to {most}": "{least} bis {most}",
  Privacy: "Datenschutz",
  "What is set about people here holds for everybody, whatever the role. Each change stands in the audit log and in the works-council pack.":
    "Was hier über Menschen eingestellt ist, gilt für alle, in jeder Rolle. Jede Änderung steht im Prüfprotokoll und im Paket für den Betriebsrat.",
  "{count} approvals end within a week": {
    one: "{count} Freigabe endet innerhalb einer Woche",
    other: "{count} Freigaben enden innerhalb einer Woche",
  },
  "Then the tool is held again there. Whoever still needs it can ask anew.":
    "Dann wird das Tool dort wieder zurückgehalten. Wer es noch braucht, kann neu fragen.",
  "New rule": "Neue Regel",
  "Tools with this status (at least one)": "Tools mit diesem Status (mindestens einer)",
  "Category of the tool (none: any)": "Kategorie des Tools (keine: jede)",
  "Kinds of data that may go there (none: only requests without any)":
    "Arten von Daten, die dorthin dürfen (keine: nur Anfragen ohne Daten)",
  "With commas; empty: any group": "Mit Kommas; leer: jede Gruppe",
  "A role or a team that answers for it": "Eine Rolle oder ein Team, das dafür einsteht",
  "An approval lasts": "Eine Freigabe gilt",
  "The rule ends after, days": "Die Regel endet nach Tagen",
  "Make the rule": "Regel anlegen",
  "Approved by rule": "Nach Regel freigegeben",
  "A request that fits a rule is approved at once, and the answer is in the browser within the same minute. A blocked tool never is. Each rule has an owner and an end.":
    "Eine Anfrage, die zu einer Regel passt, wird sofort freigegeben, und die Antwort ist innerhalb derselben Minute im Browser. Ein gesperrtes Tool nie. Jede Regel hat einen Verantwortlichen und ein Ende.",
  "Rules, the latest first": "Regeln, die neueste zuerst",
  none: "keine",
  "End it: {owner}": "Beenden: {owner}",
  "any category": "jede Kategorie",
  "any group": "jede Gruppe",
  "for {count} days": "für {count} Tage",
  "rule of {owner}": "Regel von {owner}",
  "Privacy: who sees what, how long it is kept, looks behind pseudonyms, erasure":
    "Datenschutz: wer was sieht, wie lange es bleibt, Blicke hinter Pseudonyme, Löschung",
  "Which ones": "Welche es sind",
  "what was asked for": "der Anfragen",
};
