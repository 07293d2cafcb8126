import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Hosts that only exist inside of a company: names that the internet has no use for (RFC 6762 appendix G, ICANN's ".internal"). */
const detector: Detector = {
  id: "internal-host",
  name: { one: "host of an internal network", other: "hosts of an internal network" },
  category: "source-code",
  family: "CODE",
  severity: "low",
  hints: [".corp", ".internal", ".intranet", ".intra.", ".lan/", ".lan:", '.lan"', ".lan'"],
  pattern:
    /(?<![A-Za-z0-9.@_-])(?:[a-z0-9][a-z0-9-]{0,30}\.){1,3}(?:corp|internal|intranet|lan|intra\.[a-z]{2,12})(?=[:/"'\s,;)\]}]|$)/,
  window: { before: 100, after: 24 },
  confirm(value, { text, start, end }) {
    if (/^(?:[a-z-]{1,20}\.)?(?:google|docker|example|metadata|compute)\.internal$|example/.test(value)) return 0.2;
    // A bare "foo.internal" may be a field of an object; a URL, a port or quotes make it a host.
    const before = text.slice(Math.max(0, start - 8), start);
    const after = text.charAt(end);
    if (/:\/\/$/.test(before) || after === ":" || after === "/") return value.split(".").length > 1 ? 0.8 : 0;
    return value.split(".").length > 2 ? 0.65 : 0.3;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "https://jenkins.acme.corp/job/build", value: "jenkins.acme.corp", why: "a URL" },
    { text: "registry=https://npm.acme.internal/", value: "npm.acme.internal", why: "a package registry" },
    { text: 'host: "db01.berlin.acme.lan"', value: "db01.berlin.acme.lan", why: "a database" },
    { text: "psql -h ledger.internal:5432", value: "ledger.internal", why: "with its port" },
    { text: "http://wiki.intranet/pages/1", value: "wiki.intranet", why: "an intranet" },
    {
      text: "https://jenkins.acmemmmeccmcecececcceccmccmmeee.corp/job/build",
      value: "jenkins.acmemmmeccmcecececcceccmccmmeee.corp",
      why: "as long as it may be",
    },
    { text: "psql -h 50.67.41.intra.hx:5432", value: "50.67.41.intra.hx", why: "another of its forms" },
    { text: 'host: "887.356.corp"', value: "887.356.corp", why: "another of its forms" },
  ],
  ignore: [
    { text: "this.internal = value;", why: "a field" },
    { text: "http://host.docker.internal:8080", why: "every Docker has it" },
    { text: "http://metadata.google.internal/", why: "every Google Cloud has it" },
    { text: "ana@mail.acme.corp", why: "an e-mail address" },
    { text: "The .internal domain is reserved", why: "a word about it" },
    { text: "import com.acme.internal.Ledger", why: "a package of Java" },
  ],
};
