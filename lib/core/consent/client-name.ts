/** What an application calls itself in the heading of a consent page: "Ledger wants access to your account", in ten languages. */

const name = "(?<name>.{1,60}?)";
/** The name, and then what it wants; each language says it in one or two ways. */
const before = [
  "(?:wants|would like|is requesting|is asking|requests|asks)\\b",
  "(?:möchte|will (?:auf|Zugriff)|bittet|fordert|benötigt)\\b",
  "(?:souhaite|veut|demande|voudrait)\\b",
  "(?:quiere|desea|solicita|está solicitando|pide)\\b",
  "(?:quer|deseja|gostaria|está solicitando|pede)\\b",
  "(?:vuole|vorrebbe|richiede|desidera|chiede)\\b",
  "(?:wil|vraagt|verzoekt)\\b",
  "(?:chce|prosi|żąda|wymaga)(?=\\s)",
].map((verb) => new RegExp(`^${name} ${verb}`, "iu"));
/** The name comes after: "Authorise Ledger", "Install Ledger on your account". */
const after = [
  /^(?:authori[sz]e|install(?: & authori[sz]e)?|connect|allow) (?<name>.{1,60}?)(?: (?:to|on|with|for)\b.*|\?|$)/iu,
  /^(?<name>.{1,60}?)\s?(?:が|は|から).*(?:アクセス|許可|リクエスト)/u,
  /^(?:يطلب|يريد|تطلب|يرغب) (?:تطبيق )?(?<name>.{1,60}?) (?:الوصول|إذن|الإذن|في)/u,
];
/** Who stands in such a place without being an application: the reader, or what is not named. */
const nobody =
  /^(?:an?|the|this|that|your?|it|access|applications?|apps?|ein|eine|die|diese|der|das|une?|cette|votre|una?|esta|su|uma?|questa|een|deze|ta)(?!\p{L})|^(?:この|アプリ)/iu;

/** Null where a heading names nobody: a name is read or it is unknown, never guessed. */
export function clientNameIn(heading: string): string | null {
  const text = heading.replace(/\s+/g, " ").trim();
  for (const pattern of [...before, ...after]) {
    const found = pattern.exec(text)?.groups?.["name"]?.trim();
    if (found) return nobody.test(found) ? null : found;
  }
  return null;
}
