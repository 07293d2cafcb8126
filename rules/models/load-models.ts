export const packedModels: PackedModels = { documents, code, languages, names, gazetteer };

/** The models as they ship, ready to use. Unpacking them takes some milliseconds: once a page, outside of the gate. */
import { compileModels, type Models, type PackedModels } from "../../lib/core/models/models.ts";
import { code } from "./code.ts";
import { documents } from "./documents.ts";
import { gazetteer } from "./gazetteer.ts";
import { modelKinds } from "./kinds.ts";
import { languages } from "./languages.ts";
import { names } from "./names.ts";

export function loadModels(): Models {
  return compileModels(packedModels, modelKinds);
}
