/**
 * What every translation has a name of its own for, as "kind.<id>": what is found most, and what does most harm. Ids of detectors and of the
 * models' kinds. Anything else is called by its family's name; see `english/finding.ts`.
 */
export const namedKinds = [
  ...["email-address", "phone-number", "person-name", "organisation-name", "place-name", "birth-date", "username", "postcode"],
  ...["customer-number", "employee-number", "payment-card", "card-security-code", "card-expiry", "iban", "bank-account-number"],
  ...["crypto-address", "us-ssn", "us-driving-licence", "gb-nino", "de-steuer-id", "de-id-card", "de-rentenversicherung"],
  ...["fr-nir", "fr-siren", "es-dni", "it-codice-fiscale", "nl-bsn", "pl-pesel", "pl-nip", "pt-nif", "br-cpf", "br-cnpj"],
  ...["jp-my-number", "ae-emirates-id", "sa-national-id", "eg-national-id", "ch-ahv", "at-svnr", "passport-number", "mrz"],
  ...["medical-record-number", "health-insurance-member", "diagnosis-of-person", "vin", "ipv4-address", "internal-host"],
  ...["password-assignment", "jwt", "pem-private-key", "connection-string", "seed-phrase", "recovery-codes"],
  ...["classification-marking", "source-code", "contract", "financial-report", "medical-record", "hr-record", "customer-list"],
  ...["board-paper", "strategy-paper", "legal-advice", "meeting-notes", "incident-report"],
  ...["misnamed-file", "hidden-file-part", "hidden-file-text", "file-macros", "picture-location"],
] as const;
