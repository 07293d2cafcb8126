import type { Message } from "../../../lib/schema/message.ts";

/** Coverage and wordings. */
export const coverage: Readonly<Record<string, Message>> = {
  ", likely": ", wahrscheinlich",
  "A section of the policy": "Ein Abschnitt der Richtlinie",
  Answers: "Antworten",
  Browser: "Browser",
  Browsers: "Browser",
  "Browsers and apps there, company devices included.": "Browser und Apps dort, auch auf Geräten des Unternehmens.",
  "Browsers without Waymark": "Browser ohne Waymark",
  "Change one text at a time; a wording without texts is what Waymark says anyway.":
    "Ändern Sie einen Text auf einmal; ein Wortlaut ohne Texte ist, was Waymark ohnehin sagt.",
  "Configuration error": "Konfigurationsfehler",
  "Copilot in Edge": "Copilot in Edge",
  Coverage: "Abdeckung",
  "Coverage of tools": "Abdeckung der Werkzeuge",
  "Decide beforehand how long you wait: whoever looks every day sees a winner some day, by chance.":
    "Entscheiden Sie vorher, wie lange Sie warten: Wer jeden Tag hinsieht, sieht irgendwann durch Zufall einen Sieger.",
  "Each browser looks at its own gate when a tool is open: whether it came before the page, finds a box to write in, and would notice a made-up card number.":
    "Jeder Browser prüft seine eigene Schranke, wenn ein Werkzeug offen ist: ob sie vor der Seite da war, ein Eingabefeld findet und eine erfundene Kartennummer bemerken würde.",
  Enrolled: "Angemeldet",
  "Enrolled browsers": "Angemeldete Browser",
  "Events missing": "Ereignisse fehlen",
  "Fewer people went on anyway with “{variant}” than with “{than}”: by {points} points.":
    "Mit „{variant}“ machten weniger Leute trotzdem weiter als mit „{than}“: um {points} Punkte.",
  "Find out which words help": "Finden Sie heraus, welche Worte helfen",
  "How to read this": "Wie das zu lesen ist",
  "Last check": "Letzte Prüfung",
  "Loading the enrolled browsers": "Die angemeldeten Browser werden geladen",
  "Loading what came of the wordings": "Was aus den Wortlauten wurde, wird geladen",
  "Loading what the browsers found": "Was die Browser fanden, wird geladen",
  Missing: "Fehlend",
  "No browser has reported yet. The first check follows the first visit of a tool.":
    "Noch hat sich kein Browser gemeldet. Die erste Prüfung folgt dem ersten Besuch eines Werkzeugs.",
  "No browser is enrolled yet. {link}": "Noch ist kein Browser angemeldet. {link}",
  "No difference can be told yet. One of ten points shows from about {needed} answers for each wording on.":
    "Noch lässt sich kein Unterschied sagen. Einer von zehn Punkten zeigt sich ab etwa {needed} Antworten je Wortlaut.",
  "No difference that would matter: with as many answers, one of ten points would very likely show.":
    "Kein Unterschied, der etwas ausmachte: Bei so vielen Antworten würde sich einer von zehn Punkten sehr wahrscheinlich zeigen.",
  "No wordings have been compared yet.": "Noch wurden keine Wortlaute verglichen.",
  "Not heard from yet": "Noch nichts gehört",
  "Not known": "Nicht bekannt",
  Nothing: "Nichts",
  "One of the two was shown in too few browsers to compare them.":
    "Einer der beiden wurde in zu wenigen Browsern gezeigt, um sie zu vergleichen.",
  Pending: "Ausstehend",
  "People who are asked often count often, so that with few browsers the ranges are too narrow. Look at the number of browsers first.":
    "Wer oft gefragt wird, zählt oft, sodass die Bereiche bei wenigen Browsern zu schmal sind. Sehen Sie zuerst auf die Zahl der Browser.",
  "Phones and tablets": "Telefone und Tablets",
  "Policy in force": "Geltende Richtlinie",
  "Publish the policy. Each browser draws one wording by itself and keeps it.":
    "Veröffentlichen Sie die Richtlinie. Jeder Browser zieht selbst einen Wortlaut und behält ihn.",
  "Questions that nobody answered, as when a tab was closed, are left out.":
    "Fragen, die niemand beantwortet hat, etwa weil ein Tab geschlossen wurde, sind ausgelassen.",
  Reporting: "Meldet sich",
  Revoked: "Ausgeschlossen",
  "Rules accepted": "Regeln angenommen",
  "Shown in fewer than {fewest} browsers: not counted out, because so few could be told apart.":
    "In weniger als {fewest} Browsern gezeigt: nicht ausgezählt, weil so wenige erkennbar wären.",
  Silent: "Still",
  "Some browsers read one text on the card, others another. Here you see what people did then.":
    "Manche Browser zeigen auf der Karte den einen Text, andere den anderen. Hier sehen Sie, was Leute dann taten.",
  "Some hundred answers for each wording are needed to tell them apart.":
    "Es braucht einige hundert Antworten je Wortlaut, um sie zu unterscheiden.",
  "Text that was there before": "Text, der schon da war",
  "The range under each share is where the true share lies in 95 of 100 such counts. Where the ranges of two wordings overlap widely, take them for equal.":
    "Der Bereich unter jedem Anteil sagt, wo der wahre Anteil bei 95 von 100 solchen Zählungen liegt. Wo sich die Bereiche zweier Wortlaute weit überlappen, nehmen Sie sie als gleich.",
  Tool: "Werkzeug",
  "Tools that it does not know": "Werkzeuge, die es nicht kennt",
  "Tools, as the browsers found them": "Werkzeuge, wie die Browser sie vorfanden",
  "What is missing": "Was fehlt",
  "What to set": "Was einzustellen ist",
  "With more than two wordings, the one that looks best looks so by chance more easily: compare two before you choose.":
    "Bei mehr als zwei Wortlauten sieht der beste leichter durch Zufall so aus: Vergleichen Sie zwei, bevor Sie wählen.",
  Wording: "Wortlaut",
  "Wordings of {name}": "Wortlaute von {name}",
  "from the server: expected {expected}": "vom Server: erwartet wird {expected}",
  "in the managed policy: expected {expected}": "in der verwalteten Richtlinie: erwartet wird {expected}",
  "the section": "den Abschnitt",
  "{count} browsers are": { one: "{count} Browser wird", other: "{count} Browser werden" },
  "{count} comparisons": { one: "{count} Vergleich", other: "{count} Vergleiche" },
  "{experiments} of what the card says.": "{experiments} dessen, was die Karte sagt.",
  "{length} shown of {total}.": "{length} gezeigt von {total}.",
  "{total} enrolled": "{total} angemeldet",
  "the enrolled browsers": "der angemeldeten Browser",
  "To an approved tool": "In ein freigegebenes Werkzeug",
  "Left it": "Ließ es",
  "Something else": "Etwas anderes",
};
