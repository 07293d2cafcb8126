import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Private keys of PuTTY, versions 1 to 3 (the.earth.li/~sgtatham/putty, appendix C: PPK file format). */
const detector: Detector = {
  id: "putty-private-key",
  name: { one: "PuTTY private key", other: "PuTTY private keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["putty-user-key-file-"],
  pattern:
    /PuTTY-User-Key-File-[1-3]: [\w@.-]{3,60}\r?\n[^\0]{20,4000}?Private-Lines: [0-9]{1,3}\r?\n[A-Za-z0-9+/=]{4,64}(?:\r?\n[A-Za-z0-9+/=]{4,64}(?![A-Za-z0-9+/=:-])){0,60}/,
  window: { before: 0, after: 8_100 },
  confidence: 0.98,
  mask: () => "PuTTY-User-Key-File ••••",
};
export default detector;

const line = "AAAAgQC7x2mPqL5sTz9XwV3uRb7n" + "YcE4hJ6gF1iOa8Kd02mPqL5sTz9XwV3uRb7n";
const file = (version: number, kind: string, encryption = "none") =>
  `PuTTY-User-Key-File-${version}: ${kind}\nEncryption: ${encryption}\nComment: ana\nPublic-Lines: 1\n${line}\nPrivate-Lines: 2\n${line}\n${line.slice(0, 20)}`;

export const examples: DetectorExamples = {
  match: [
    { text: file(2, "ssh-rsa"), why: "version 2" },
    { text: file(3, "ssh-ed25519"), why: "version 3" },
    { text: file(3, "ssh-rsa", "aes256-cbc"), why: "encrypted; a passphrase can be guessed" },
    { text: `key:\n${file(2, "ecdsa-sha2-nistp256")}`, value: file(2, "ecdsa-sha2-nistp256"), why: "text before it" },
    { text: file(1, "ssh-dss"), why: "version 1" },
    {
      text: [
        "PuTTY-User-Key-File-2: ssh-rsa-sasshh-shhhr-ssrra-ssssssssh-assrsas--rsrsssss-sshhs\nEncryption: none\nComment: ana\nPublic-Lines: 1\nAAAAgQC7x2mPqL5sTz",
        "9XwV3uRb7nYcE4hJ6gF1iOa8Kd02mPqL5sTz9XwV3uRb7n\nPrivate-Lines: 2\nAAAAgQC7x2mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOa8Kd02mPqL5sTz9XwV3uRb7n\nAAAAgQC7x2mPqL5sTz9X",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: ana\nPublic-Lines: 1\nAAAAgQC7x2mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOa8Kd02mPqL5sTz9XwV3uRb7n\nPr",
        "ivate-Lines: 2\nAAAAgQC7x2mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOa8Kd02mPqL5sTz9XwV3uRb7n\nAAAAgQC7x2mPqL5sTz9XzggAQAA2AgAAA7qCQ7A2xxAAsz5AAXzmTm9PA22TT5QP",
      ].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: file(2, "ssh-rsa").split("Private-Lines")[0] ?? "", why: "the public half" },
    { text: "PuTTY-User-Key-File-2: ssh-rsa", why: "the first line alone" },
    { text: file(4, "ssh-rsa"), why: "no such version" },
    {
      text: `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: ana\nPublic-Lines: 1\nPrivate-Lines: 0\n`,
      why: "no lines",
    },
    { text: "Save it as a PuTTY key file (.ppk)", why: "a sentence" },
  ],
};
