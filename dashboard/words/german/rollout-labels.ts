import type { Message } from "../../../lib/schema/message.ts";

/** Names of the files, steps and companion policies of a rollout. */
export const rolloutLabels: Readonly<Record<string, Message>> = {
  "/readyz answers 200 from a laptop at home.": "/readyz antwortet 200 von einem Laptop zu Hause.",
  "25 %": "25 %",
  "5 % of every team": "5 % jedes Teams",
  "Activities missing": "Fehlende Vorgänge",
  "An extension that its store has withdrawn stops.": "Eine Erweiterung, die ihr Laden zurückgezogen hat, hört auf.",
  "Automatic browser tests need machines without this policy.":
    "Automatische Browsertests brauchen Rechner ohne diese Richtlinie.",
  "Choose at least one browser.": "Wählen Sie mindestens einen Browser.",
  "Choose at least one system.": "Wählen Sie mindestens ein System.",
  "Compare with what signed in: browsers without Waymark, and systems that cannot have it.":
    "Vergleichen Sie mit den Anmeldungen: Browser ohne Waymark und Systeme, die es nicht haben können.",
  "Configuration profile for Jamf, Intune or Kandji": "Konfigurationsprofil für Jamf, Intune oder Kandji",
  "Custom profile of Intune: template and values": "Eigenes Profil für Intune: Vorlage und Werte",
  "Developers of extensions need machines without this policy.":
    "Wer Erweiterungen entwickelt, braucht Rechner ohne diese Richtlinie.",
  "Each is explained on the coverage page or named in the evidence.":
    "Jeder ist auf der Seite Abdeckung erklärt oder in den Nachweisen genannt.",
  "Each person allows it once, in the browser's list of extensions. Not on Chromium before version 121.":
    "Jede Person erlaubt es einmal in der Liste der Erweiterungen. Nicht in Chromium vor Version 121.",
  Everybody: "Alle",
  "Extensions that come with a program must be installed by policy instead.":
    "Erweiterungen, die mit einem Programm kommen, müssen stattdessen durch Richtlinie installiert werden.",
  "Firefox does not start without its extensions, as its troubleshoot mode would.":
    "Firefox startet nicht ohne seine Erweiterungen, wie es der Problembehebungsmodus täte.",
  "Takes Waymark away from Firefox at its next start: without it Firefox keeps it":
    "Nimmt Waymark beim nächsten Start aus Firefox heraus: ohne diese Datei behält Firefox es",
  "For the folder distribution beside Firefox, where there is no group policy or profile":
    "Für den Ordner distribution neben Firefox, wo es weder Gruppenrichtlinie noch Profil gibt",
  "Google Admin console": "Google-Admin-Konsole",
  "Group policy template": "Gruppenrichtlinien-Vorlage",
  "IT itself": "Die IT selbst",
  "Installs the extension in Firefox through Intune": "Installiert die Erweiterung in Firefox über Intune",
  "Installs the extension through Intune's settings catalogue":
    "Installiert die Erweiterung über den Einstellungskatalog von Intune",
  "Look at what the browsers are told already. ExtensionSettings is one value for all extensions: where you have one, merge.":
    "Sehen Sie nach, was den Browsern schon gesagt wird. ExtensionSettings ist ein Wert für alle Erweiterungen: Wo Sie einen haben, führen Sie zusammen.",
  "Name the company, in 1 to 80 characters.": "Nennen Sie das Unternehmen, mit 1 bis 80 Zeichen.",
  Never: "Nie",
  "No AI extensions": "Keine KI-Erweiterungen",
  "No built-in assistants": "Keine eingebauten Assistenten",
  "No developer tools": "Keine Entwicklerwerkzeuge",
  "No extensions from folders": "Keine Erweiterungen aus Ordnern",
  "No extensions from other programs": "Keine Erweiterungen von anderen Programmen",
  "No figure is beyond its limit.": "Keine Zahl liegt über ihrer Grenze.",
  "No further profiles": "Keine weiteren Profile",
  "No guest windows": "Keine Gastfenster",
  "No private windows": "Keine privaten Fenster",
  "No program drives the browser by its debugging port, past everything that an extension sees.":
    "Kein Programm steuert den Browser über seinen Debug-Anschluss, an allem vorbei, was eine Erweiterung sieht.",
  "No remote control": "Keine Fernsteuerung",
  "No start without extensions": "Kein Start ohne Erweiterungen",
  "No withdrawn extensions": "Keine zurückgezogenen Erweiterungen",
  "Nobody can lend the browser to a visitor in a window of its own.":
    "Niemand kann den Browser einem Besucher in einem eigenen Fenster leihen.",
  "Nobody can look into a page, support included, and it adds little: what Waymark withholds they do not give away. Best left alone.":
    "Niemand kann in eine Seite hineinsehen, auch der Support nicht, und es bringt wenig: Was Waymark zurückhält, verraten sie nicht. Am besten so lassen.",
  "Nobody loads an extension from a folder.": "Niemand lädt eine Erweiterung aus einem Ordner.",
  "Not for more than a week": "Seit mehr als einer Woche nicht",
  "Not installed by policy": "Nicht durch Richtlinie installiert",
  "One enrolment token for each wave, with its number of browsers. The files hold it: whoever reads them can enrol a browser, and nothing else.":
    "Ein Anmelde-Token je Welle, mit ihrer Zahl an Browsern. Die Dateien enthalten es: Wer sie liest, kann einen Browser anmelden und sonst nichts.",
  "One machine of each system and browser first: install, open an AI tool, paste the sample of the self-test page.":
    "Zuerst ein Rechner je System und Browser: installieren, ein KI-Werkzeug öffnen, das Beispiel der Selbsttest-Seite einfügen.",
  "Other programs on the machine install no extensions.": "Andere Programme auf dem Rechner installieren keine Erweiterungen.",
  "People add no profiles of their own. Policy for the machine reaches these too; policy for an account does not.":
    "Niemand legt eigene Profile an. Richtlinien für den Rechner erreichen auch diese; Richtlinien für ein Konto nicht.",
  "People lose them altogether. In Edge the whole side bar goes with Copilot.":
    "Sie fehlen dann ganz. In Edge verschwindet mit Copilot die ganze Seitenleiste.",
  "People lose them for good uses too, such as trying a page as a stranger. Where this is set the one above is not needed.":
    "Sie fehlen dann auch für gute Zwecke, etwa eine Seite als Fremder zu testen. Wo dies gesetzt ist, braucht es das Obige nicht.",
  "Policy file beside the others of that folder": "Richtliniendatei neben den anderen dieses Ordners",
  "Policy file; merge it by hand where there is one already": "Richtliniendatei; von Hand zusammenführen, wo es schon eine gibt",
  "Private windows only with Waymark": "Private Fenster nur mit Waymark",
  "Private windows stay closed until the person lets Waymark run in them. In Firefox it runs there from the start.":
    "Private Fenster bleiben zu, bis die Person Waymark darin zulässt. In Firefox läuft es dort von Anfang an.",
  "Publish a policy that only watches (mode observe). It reaches every browser within minutes, and nothing is held any more.":
    "Veröffentlichen Sie eine Richtlinie, die nur beobachtet (mode observe). Sie erreicht jeden Browser in Minuten, und nichts wird mehr angehalten.",
  "Registry file, for a trial: it replaces the ExtensionSettings that are there":
    "Registrierungsdatei, zur Probe: Sie ersetzt vorhandene ExtensionSettings",
  "Revoke the wave's enrolment token. Browsers that it admitted stay known; nobody new comes in by it.":
    "Widerrufen Sie das Anmelde-Token der Welle. Browser, die es eingelassen hat, bleiben bekannt; niemand Neues kommt damit herein.",
  "Says whether a machine has exactly these settings": "Sagt, ob ein Rechner genau diese Einstellungen hat",
  "Sets everything, beside what others have set; for Intune or Configuration Manager":
    "Setzt alles, neben dem, was andere gesetzt haben; für Intune oder Configuration Manager",
  "Show the works council and the privacy officer the privacy pack: what is recorded, who sees what, for how long.":
    "Zeigen Sie Betriebsrat und Datenschutz das Datenschutzpaket: was aufgezeichnet wird, wer was sieht, wie lange.",
  "So does one that you still rely on, from one day to the next.":
    "Auch eine, auf die Sie noch bauen, von einem Tag auf den anderen.",
  "Take the wave's group out of the assignment, and run Remove-Waymark.ps1 or withdraw the profile. The extension goes, with all it keeps.":
    "Nehmen Sie die Gruppe der Welle aus der Zuweisung, und führen Sie Remove-Waymark.ps1 aus oder ziehen Sie das Profil zurück. Die Erweiterung geht, mit allem, was sie aufbewahrt.",
  "Takes away what the first script has set": "Nimmt weg, was das erste Skript gesetzt hat",
  "Tell people what Waymark does before it comes, in words of your own. The page that opens after the installation says it again.":
    "Sagen Sie den Leuten vorher in eigenen Worten, was Waymark tut. Die Seite nach der Installation sagt es noch einmal.",
  "Texts of the group policy template": "Texte der Gruppenrichtlinien-Vorlage",
  "The AI extensions of Waymark's catalogue are not installed, and removed where they are.":
    "Die KI-Erweiterungen aus dem Katalog von Waymark werden nicht installiert, und entfernt, wo sie sind.",
  "The browser's own assistants go: Copilot in Edge, Gemini in Chrome, Leo in Brave, the chat bar of Firefox. Extensions do not see them.":
    "Die Assistenten des Browsers verschwinden: Copilot in Edge, Gemini in Chrome, Leo in Brave, die Chatleiste von Firefox. Erweiterungen sehen sie nicht.",
  "The id in Edge Add-ons has 32 letters from a to p.": "Die Kennung bei Edge-Add-ons hat 32 Buchstaben von a bis p.",
  "The id in the Chrome Web Store has 32 letters from a to p.": "Die Kennung im Chrome Web Store hat 32 Buchstaben von a bis p.",
  "The message is out. Only then set consent to given.":
    "Die Nachricht ist hinaus. Erst dann setzen Sie die Einwilligung auf erteilt.",
  "The plan, the figures to watch, the way back": "Der Plan, die Zahlen im Blick, der Weg zurück",
  "The self-test page of the extension shows no fault, and the coverage page shows the browser.":
    "Die Selbsttest-Seite der Erweiterung zeigt keinen Fehler, und die Seite Abdeckung zeigt den Browser.",
  "The package is where the files tell browsers to fetch it: published on this server, or in the browsers' stores.":
    "Das Paket liegt, wo die Dateien die Browser es holen lassen: auf diesem Server veröffentlicht oder in den Läden der Browser.",
  "The rollout page lists it under Versions, with more than 0 percent; or the stores show it.":
    "Die Seite Einführung nennt es unter Versionen, mit mehr als 0 Prozent; oder die Läden zeigen es.",
  "The server answers under an https address with a certificate that the browsers trust, from everywhere people work.":
    "Der Server antwortet unter einer https-Adresse mit einem Zertifikat, dem die Browser trauen, von überall, wo gearbeitet wird.",
  "The server's address must begin with https, without a path.": "Die Adresse des Servers muss mit https beginnen, ohne Pfad.",
  "The wave shows its token on the rollout page.": "Die Welle zeigt ihr Token auf der Seite Einführung.",
  "Their yes is written down.": "Ihr Ja ist aufgeschrieben.",
  "Then wave by wave. Go on only when the figures have stood well for as long as the plan says.":
    "Dann Welle um Welle. Gehen Sie erst weiter, wenn die Zahlen so lange gut standen, wie der Plan sagt.",
  "There are no developer tools.": "Es gibt keine Entwicklerwerkzeuge.",
  "There are no private windows.": "Es gibt keine privaten Fenster.",
  "There is no guest window, in which no extension runs.": "Es gibt kein Gastfenster, in dem keine Erweiterung läuft.",
  "To paste under Policy for extensions": "Einzufügen unter „Richtlinie für Erweiterungen“",
  "Tools not covered": "Nicht abgedeckte Werkzeuge",
  "What each file is, with the public source of its form": "Was jede Datei ist, mit der öffentlichen Quelle ihrer Form",
  "What is to be done, in order": "Was zu tun ist, der Reihe nach",
  "What the policies beside the extension do and cost": "Was die Richtlinien neben der Erweiterung tun und kosten",
  "Whoever helps with a broken profile takes the policy off first.":
    "Wer bei einem kaputten Profil hilft, nimmt die Richtlinie vorher weg.",
  "Whoever keeps work and home apart in two profiles of one browser cannot any more.":
    "Wer Arbeit und Privates in zwei Profilen eines Browsers trennt, kann es nicht mehr.",
  "Whoever works with one loses it at once: look at the inventory first, and tell them.":
    "Wer mit einer arbeitet, verliert sie sofort: Sehen Sie zuerst ins Inventar, und sagen Sie Bescheid.",
  "Within a day": "Binnen eines Tages",
  "Within a week": "Binnen einer Woche",
  "a key of the managed configuration does not say what it should":
    "ein Schlüssel der verwalteten Konfiguration sagt nicht, was er soll",
  "at least {share}": "mindestens {share}",
  "at most {share}": "höchstens {share}",
  browser: "Browser",
  "chrome://policy shows your other extensions as before.": "chrome://policy zeigt Ihre anderen Erweiterungen wie zuvor.",
  "heard from within a day, of those that enrolled": "binnen eines Tages gehört, von den angemeldeten",
  "managed policy": "verwaltete Richtlinie",
  "not heard from for more than a week: away, switched off, or without the extension":
    "seit mehr als einer Woche nicht gehört: fort, ausgeschaltet oder ohne die Erweiterung",
  "numbers are missing from the sequence: lost on the device, or taken out":
    "Nummern fehlen in der Folge: auf dem Gerät verloren oder herausgenommen",
  "on some AI tool that was open the gate did not work, or only in part":
    "bei einem offenen KI-Werkzeug arbeitete die Schranke nicht oder nur zum Teil",
  "policy of the server": "Richtlinie des Servers",
  "proxy log": "Proxy-Protokoll",
  "sign-ins": "Anmeldungen",
  "somebody can switch it off: the policy of this machine does not install it":
    "man kann es ausschalten: Die Richtlinie dieses Rechners installiert es nicht",
};
