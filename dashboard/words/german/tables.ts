import type { Message } from "../../../lib/schema/message.ts";

/** What every table offers. */
export const tables: Readonly<Record<string, Message>> = {
  "All rows as {form}": "Alle Zeilen als {form}",
  "All went through": "Alles ging durch",
  Columns: "Spalten",
  Copied: "Kopiert",
  Copy: "Kopieren",
  "Copy as API call": "Als API-Aufruf kopieren",
  "Days of your own": "Eigene Tage",
  "Filter, sort and choose columns, then give it a name. It is there on every computer you sign in from.":
    "Filtern, sortieren und wählen Sie Spalten, und geben Sie dem einen Namen. Er ist auf jedem Rechner da, an dem Sie sich anmelden.",
  "Forget the view {name}": "Ansicht {name} vergessen",
  "Loading the figures": "Zahlen werden geladen",
  "Name of this view": "Name dieser Ansicht",
  "Next page": "Nächste Seite",
  "Not done: {message}": "Nicht getan: {message}",
  "Nothing yet that enough people stand behind.": "Noch nichts, hinter dem genügend Personen stehen.",
  "Of weeks that are over. At least {fewest} people of one group stand behind every part of a figure; the rest is left out.":
    "Aus vergangenen Wochen. Hinter jedem Teil einer Zahl stehen mindestens {fewest} Personen einer Gruppe; der Rest ist ausgelassen.",
  "Pages of {what}": "Seiten {what}",
  "Previous page": "Vorige Seite",
  "Reload it; if it stays, tell whoever runs the server.":
    "Laden Sie sie neu; bleibt es dabei, sagen Sie es dem, der den Server betreibt.",
  "Sample data stays here.": "Beispieldaten bleiben hier.",
  "Select and copy by hand": "Markieren und von Hand kopieren",
  "Sort again": "Neu sortieren",
  "The last {days}": "Die letzten {days}",
  "This page has a fault.": "Diese Seite hat einen Fehler.",
  "Try again": "Noch einmal versuchen",
  "Use of tools, most people first": "Gebrauch der Werkzeuge, die mit den meisten Personen zuerst",
  Views: "Ansichten",
  "compared with {from} to {to} (UTC)": "verglichen mit {from} bis {to} (UTC)",
  "more: {join}": "mehr: {join}",
  "new": "neu",
  "{before} before": "{before} davor",
  "{count} tools are": { one: "{count} Werkzeug wird", other: "{count} Werkzeuge werden" },
  "{from}–{min} of {total}": "{from}–{min} von {total}",
  "{hidden} used by too few to be shown.": "{hidden} von zu wenigen benutzt, um gezeigt zu werden.",
  "{label} severity": "Schwere {label}",
  "{span} weeks": "{span} Wochen",
};
