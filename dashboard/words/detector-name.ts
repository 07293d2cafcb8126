const spellings: Readonly<Record<string, string>> = {
  api: "API",
  aws: "AWS",
  bic: "BIC",
  email: "e-mail",
  github: "GitHub",
  iban: "IBAN",
  ip: "IP",
  jwt: "JWT",
  openai: "OpenAI",
  pem: "PEM",
  ssn: "SSN",
  us: "US",
};

/** A detector's id as people read it: "github-token" is "GitHub token". The name itself stays with the rules. */
export function detectorName(id: string): string {
  const words = id.split("-").map((word) => (Object.hasOwn(spellings, word) ? spellings[word] : word));
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
