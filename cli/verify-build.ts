import type { Command } from "./command.ts";
import { runScript } from "./run-script.ts";

/** `waymark verify-build …`: is what runs in a browser what the sources make? */
export const verifyBuild: Command = {
  summary: "Compare an installed or packed extension with a build's hashes.",
  help: `waymark verify-build check --manifest FILE --extension FOLDER|PACKAGE [--build NAME] [--signer THUMBPRINT]
waymark verify-build key   --key FILE
waymark verify-build sign  --manifest FILE --key FILE --out FILE

check  compares each file of an installed, unpacked or packed extension (folder, CRX, XPI or zip) with the manifest
       that “npm run package” writes to dist/packages/build-manifest.json, as it is or signed. --signer: takes a
       manifest only if this key has signed it
key    makes a key for signing, in a file that only you may read, and writes its thumbprint
sign   signs a manifest; what is written holds the manifest, too

docs/verify.md says where browsers keep what they have installed.
Exit status: 0 it is that build, 1 it is not, 2 wrong usage.
`,
  run: (args) => runScript("package/verify-build.ts", args),
};
