/** Trains every model. `node scripts/train/train-all.ts --check` trains too, but only says whether what ships is what comes out; takes about a minute. */
await import("./train-documents.ts");
await import("./train-code.ts");
await import("./train-names.ts");
