/** `waymark identity`: see cli/server-commands.ts. Runs where the privacy officer is, never on the server. */
import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { compactDecrypt, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";

const algorithm = "ECDH-ES+A256KW";
const { values, positionals } = parseArgs({ options: { key: { type: "string" } }, allowPositionals: true });
if (positionals[0] === "key") {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { crv: "X25519", extractable: true });
  const { kty, crv, x } = await exportJWK(publicKey);
  console.error(`The public half, for Settings:\n${JSON.stringify({ kty, crv, x })}`);
  console.log(JSON.stringify(await exportJWK(privateKey)));
} else if (positionals[0] === "open" && values.key) {
  const key = await importJWK(JSON.parse(readFileSync(values.key, "utf8")) as JWK, algorithm);
  const { plaintext } = await compactDecrypt((await text(process.stdin)).trim(), key);
  console.log((JSON.parse(new TextDecoder().decode(plaintext)) as { person: string }).person);
} else {
  console.error("waymark identity: expected key, or open and --key FILE");
  process.exitCode = 2;
}
