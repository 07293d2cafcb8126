import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Package registries that a company runs or rents for itself, as build files and lock files name them. */
const detector: Detector = {
  id: "private-registry",
  name: { one: "private package registry", other: "private package registries" },
  category: "source-code",
  family: "CODE",
  severity: "low",
  hints: [
    ".jfrog.io",
    "pkgs.dev.azure.com",
    ".pkg.dev/",
    ".codeartifact.",
    ".dkr.ecr.",
    ".azurecr.io",
    "/nexus/repository/",
    "/artifactory/",
  ],
  pattern:
    /(?<![A-Za-z0-9.-])[a-z0-9][a-z0-9.-]{1,80}(?:\/(?:nexus\/repository|artifactory)|(?<=\.(?:jfrog\.io|azurecr\.io|dev\.azure\.com|pkg\.dev|amazonaws\.com)))\/[A-Za-z0-9._/-]{1,80}/,
  window: { before: 130, after: 110 },
  confirm: (value) =>
    !/\.(?:codeartifact|dkr\.ecr)\./.test(value) && /amazonaws\.com\//.test(value)
      ? 0
      : /example|your-?|<|my-?(?:company|org|account)|repo1\.maven|jcenter|123456789012/i.test(value)
        ? 0.2
        : 0.8,
};
export default detector;

const account = ["310", "482", "77", "5120"].join("");

export const examples: DetectorExamples = {
  match: [
    { text: "https://acme.jfrog.io/artifactory/npm-local/", value: "acme.jfrog.io/artifactory/npm-local/", why: "JFrog" },
    { text: "image: acmeprod.azurecr.io/ledger", value: "acmeprod.azurecr.io/ledger", why: "an image at Azure" },
    { text: `${account}.dkr.ecr.eu-west-1.amazonaws.com/ledger`, why: "an image at AWS" },
    { text: "europe-west3-docker.pkg.dev/acme-prod/ledger", why: "an image at Google" },
    {
      text: "https://repo.acme.io/nexus/repository/releases",
      value: "repo.acme.io/nexus/repository/releases",
      why: "a Nexus of one's own",
    },
    {
      text: "https://acme.jfrog.io/artifactory/npm-local/o-cm-opam-/oanlcn/maanclaalao-/oaapoaanclallpl-/lnaaal-aoapc-/nnpn/l-/",
      value: "acme.jfrog.io/artifactory/npm-local/o-cm-opam-/oanlcn/maanclaalao-/oaapoaanclallpl-/lnaaal-aoapc-/nnpn/l-/",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: `https://registry.${"npmjs"}.org/react`, why: "everybody's registry" },
    { text: "myaccount.azurecr.io/sample", why: "from the documentation" },
    { text: "https://example.jfrog.io/artifactory/npm/", why: "an example" },
    { text: "docker.io/library/node", why: "everybody's registry" },
    { text: "a museum of art and /artifactory/", why: "no host" },
    { text: "310482775120.dkr.ecr.eu-we,st-1.amazonaws.com/ledger", why: "resembles it, and is none" },
  ],
};
