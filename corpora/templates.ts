/** Sentences, forms, tables and code with places for values: `{kind}` of `make-values.ts`. */

export interface TemplateGroup {
  /** Locale of @faker-js/faker whose names and places fill them. */
  readonly locales: readonly string[];
  readonly templates: readonly string[];
}

/** Texts that hold something to find, and now and then a near-miss. */
export const valueTemplates: readonly TemplateGroup[] = [
  {
    locales: ["en_US", "en_GB", "en_AU", "en_IN", "en_NG", "en_ZA"],
    templates: [
      "Please write a friendly reminder to {person} ({email}) that the invoice {order} of {price} is due.",
      "Customer {person} called from {phone} and wants order {order} sent to {address}.",
      "Draft an answer: {first} says the card {card} was charged twice on {day}.",
      "Employee record\nName: {person}\nDate of birth: {born}\nSSN: {ssn}\nEmployee ID: {employee}\nE-mail: {email}",
      "Summarise this ticket. Reporter: {person}. User name: {username}. The laptop with MAC {mac} gets {ip} and drops after {number} minutes.",
      "name,email,phone\n{person},{email},{phone}\n{person},{email},{phone}\n{person},{email},{phone}",
      '{"customer": {"name": "{person}", "email": "{email}", "iban": "{iban}"}, "total": {price}}',
      "Patient {person}, born {born}, {mrn}, NHS number {gb_nhs}: write the referral letter.",
      "Why does this fail?\n```\nexport GITHUB_TOKEN={github}\ngit push origin main\n```",
      'const client = new Stripe("{stripe}"); // version {version}',
      "[default]\naws_access_key_id = {aws}\nregion = eu-west-1",
      "DB_HOST=db.internal\nDB_PASSWORD={password}\nDB_PORT=5432",
      "The payment to {iban} bounced; the other one, {bad_iban}, has a typo. Tell {first} at {email}.",
      "Is {bad_card} a valid card number? The checkout says no for it and for order {order}.",
      "{time} INFO login user={username} ip={ip} request={uuid} took {number} ms",
      "Translate into German: I moved to {address}. My new number is {phone}. Best, {person}",
      "{person} of {org} asked for the numbers of {day}; reply to {email} before noon.",
    ],
  },
  {
    locales: ["de", "de_AT", "de_CH"],
    templates: [
      "Sehr geehrte Damen und Herren, mein Name ist {person}, geboren am {born}. Meine Steuer-ID lautet {de_tax}.",
      "Bitte überweisen Sie {price} Euro auf das Konto {iban}. Mit freundlichen Grüßen, {person}",
      "Kundin: {person}\nAnschrift: {address}\nTelefon: {phone}\nE-Mail: {email}",
      "Der Wagen mit dem Kennzeichen {plate} steht seit {day} auf dem Hof; Halter ist {person}.",
      "Schreibe eine Zusammenfassung: {org} hat Bestellung {order} am {day} storniert, Ansprechpartner {person}, {email}.",
    ],
  },
  {
    locales: ["es", "es_MX"],
    templates: [
      "Estimada {person}: su DNI {es_dni} y su dirección {address} figuran en el contrato.",
      "El cliente {person} ha llamado desde el teléfono {phone}; su correo es {email}.",
      "Tarjeta: {card}, titular: {person}, pedido {order} del {day}.",
    ],
  },
  {
    locales: ["fr", "fr_BE", "fr_CH"],
    templates: [
      "Bonjour, je m'appelle {person}, né le {born}. Vous pouvez me joindre au {phone} ou à {email}.",
      "Merci d'effectuer le virement de {price} euros sur le compte {iban} avant le {day}.",
      "Adresse de livraison : {address}. Commande {order}, client {person}.",
    ],
  },
  {
    locales: ["nl", "nl_BE"],
    templates: [
      "Geachte heer, mijn BSN is {nl_bsn} en mijn naam is {person}. U kunt mij bereiken op {phone}.",
      "Adres: {address}\nNaam: {person}\nIBAN: {iban}\nE-mail: {email}",
    ],
  },
  {
    locales: ["pl"],
    templates: [
      "Nazywam się {person}, mój PESEL to {pl_pesel}, telefon {phone}.",
      "Proszę o przelew na konto {iban}; adres: {address}.",
    ],
  },
  {
    locales: ["pt_BR", "pt_PT"],
    templates: [
      "O cliente {person}, CPF {br_cpf}, pediu a segunda via. Telefone: {phone}, e-mail: {email}.",
      "Endereço: {address}. Pedido {order} de {day} para {person}.",
    ],
  },
  {
    locales: ["it"],
    templates: [
      "Gentile {person}, abbiamo spedito l'ordine {order} a {address}.",
      "Telefono: {phone}, e-mail: {email}, IBAN {iban}",
    ],
  },
  {
    locales: ["sv", "da", "nb_NO", "fi"],
    templates: ["{person}\n{address}\n{phone}\n{email}", "Contact: {person}, {phone}; order {order}"],
  },
  { locales: ["ru", "uk"], templates: ["{person}, телефон {phone}, почта {email}, заказ {order}"] },
  { locales: ["zh_CN", "ja", "ko"], templates: ["{person} {email} {phone}", "{email}, order {order}, {day}"] },
];

/** Texts that hold nothing to find, full of what looks like something. */
export const promptTemplates: readonly string[] = [
  "Write a short story about a {noun} that learns to {verb}.",
  "Explain in {number} words what {words} could mean.",
  "What is {number} times {number}, and is {long_number} a prime?",
  "My build fails on version {version} since commit {commit}; version {version} was fine. Where do I look first?",
  "Compare {noun} and {noun} in a table with {number} rows.",
  "Our sprint ends on {day}. List risks: {words}; {words}; {words}.",
  "```python\ndef {noun}(x):\n    if x > {number}:\n        return x % {number}\n    return {long_number}\n```\nWhy is this slow?",
  "SELECT {noun}, count(*) FROM {noun}s WHERE created > '{day}' GROUP BY 1 HAVING count(*) > {number};",
  "{time} INFO request {uuid} finished in {number} ms\n{time} WARN retry {number} of {number}\nWhat does this log tell?",
  "api_key = {placeholder}\nHow do I read this from the environment instead?",
  "The order {order} was shipped on {day} for {price}; write a polite note without naming anybody.",
  "Give me a recipe for {number} people with {noun}, {number} g of flour and {number} ml of milk.",
  "Convert {number} km to miles and {time} to local time.",
  "Fix the grammar: {words}, {words} and {words}.",
  "In ISBN 978-3-16-148410-0, what do the groups mean? And in the serial {long_number}?",
  "Is {bad_card} a number that passes the Luhn test? Show each step.",
  "npm install left-pad@{version} gives ERESOLVE with peer {noun}@{version}.",
  "Suggest a name for a {noun} shop that is open from {number}:00 to {number}:00.",
  "id: {uuid}\nsha256: {commit}{long_number}\nsize: {long_number}\nWhat kind of file is this?",
  "Coordinates of a made-up island: {number}.{long_number}, {number}.{long_number}. Describe its weather.",
];
