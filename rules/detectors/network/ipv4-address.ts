import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { standsAlone } from "../../builders/stands-alone.ts";

/** Every second and third part of an address stands between two dots: a version or a decimal number seldom has such a one. */
const parts = Array.from({ length: 256 }, (_, part) => `.${part}.`);

const names =
  /(?<!\p{L})(?:address(?:es)?|hosts?|server|client|gateway|router|from|ping|ssh|connect\p{L}{0,4}|allow\p{L}{0,4}|block\p{L}{0,4}|submission|device|network|login)(?!\p{L})/iu;
/** What is written like an address and is none: versions, sections, objects of SNMP. */
const otherwise =
  /(?:(?<!\p{L})(?:v|ver|versions?|release|build|driver|firmware|section|clause|chapter|article|§|oid|chrome\/|edge?\/|safari\/|firefox\/)[^\p{L}\d]{0,3}|[A-Za-z]\/|[=<>~^]=? ?)$/iu;
/** A field of a log: "client_ip=". */
const field = /(?:ip|ipv4|addr(?:ess)?|host|src|dst|source|destination|client|server|remote|peer|gateway|from)["']? ?= ?["']?$/i;
const explicitNames = /(?<!\p{L})(?:ips?|ipv4|ip[ _-]?(?:addr(?:ess(?:es)?)?|adresse))(?!\p{L})[^\p{L}]{0,24}$/iu;
/** A text of so few UTF-16 code units is about little else. */
const shortText = 48;
/** Addresses inside networks, for documentation, of links and groups (RFC 6890): everybody has the same ones. */
const special = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|169\.254\.|192\.0\.[02]\.|198\.51\.100\.|203\.0\.113\.)/;
/** Addresses that say nothing about anybody: this host, any host, broadcast. */
const idle = /^(?:127\.0\.0\.1|0\.0\.0\.0|255\.255\.255\.\d+|8\.8\.[48]\.[48]|1\.1\.1\.1|1\.2\.3\.4)$/;

const detector: Detector = {
  id: "ipv4-address",
  name: { one: "IP address", other: "IP addresses" },
  category: "personal",
  family: "NET",
  severity: "low",
  hints: parts,
  pattern:
    /(?<![0-9A-Za-z_.-]|[0-9],|(?<![G-Zg-z_]::ffff)(?<=[0-9A-Fa-f:]):)(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\/(?:3[0-2]|[12]?[0-9])(?![0-9]))?(?![0-9A-Za-z_-]|\.[0-9A-Za-z])/,
  window: { before: 8, after: 12 },
  confirm(value, context) {
    const { text, start } = context;
    const before = text.slice(Math.max(0, start - 48), start);
    const inField = field.test(before);
    if (!inField && otherwise.test(before)) return 0.2;
    const [host = ""] = value.split("/");
    if (standsAlone(context)) return 0.6;
    const named = inField || explicitNames.test(before) || text.length <= shortText;
    if (idle.test(host) || special.test(host)) return named ? 0.55 : 0.3;
    return named || names.test(before) ? 0.85 : text.charAt(start - 1) === "\n" || start === 0 ? 0.55 : 0.4;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "auth ip=212.170.254.16 status=ok", value: "212.170.254.16", why: "a field of a log" },
    { text: "client::ffff:212.170.254.16", value: "212.170.254.16", why: "as Node writes it, behind a word" },
    { text: "IP: 203.0.113.42", value: "203.0.113.42", why: "named" },
    { text: "User logged in from 212.170.254.16 today", value: "212.170.254.16", why: "of a person, in a log" },
    { text: 'ssh_host: "136.62.186.178"', value: "136.62.186.178", why: "a server" },
    { text: "86.121.97.248 - - [10/Oct/2026:13:55:36] GET /", value: "86.121.97.248", why: "in front of a line of a log" },
    { text: "allow 86.121.30.0/24", value: "86.121.30.0/24", why: "a network" },
    { text: "IPs: 192.0.2.1, 192.0.2.7", value: "192.0.2.7", why: "the second of a list, inside a network, named" },
    { text: "IPs: 192.0.2.1, of the year of the year 452.6.9.3", value: "192.0.2.1", why: "written in another way" },
    { text: "241.87.181.250/27 - - [10/Oct/2026:13:55:36] GET /", value: "241.87.181.250/27", why: "another of its forms" },
  ],
  ignore: [
    { text: "numpy=1.26.4.0 is what the environment of this project asks for", why: "a package, one sign" },
    { text: "version 10.15.7.2", why: "a version" },
    { text: "Chrome/120.0.6099.109", why: "a browser" },
    { text: "See section 1.2.3.4 of the manual", why: "a section" },
    { text: "203.0.113.256", why: "256 is no byte" },
    { text: "203.0.113", why: "three parts" },
    { text: "1.3.6.1.4.1.311", why: "an object identifier has more parts" },
    { text: "Every one of them runs on this computer: 127.0.0.1 only", why: "this computer" },
    { text: "redis-cli --cluster create 10.20.123.116:6380 192.168.1.12:6380 --replicas 1", why: "addresses inside a network" },
    { text: "numpy==1.26.4.0", why: "a package" },
    { text: "Every one of them runs oncomputer: 127.0.0.1 only", why: "resembles it, and is none" },
    { text: "cliennnnnnnnnnnnnnnnnnnnnnnnnnnnt::ffff:212.170.254.16", why: "resembles it, and is none" },
  ],
};
