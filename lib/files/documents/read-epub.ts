/** A book, by EPUB 3.3: its chapters in the order in which they are read, title and the like. */
import { htmlToText } from "../../core/text/html-to-text.ts";
import type { ZipEntry } from "../archives/open-zip.ts";
import { partText } from "../office/part-text.ts";
import { attribute, local, walkXml } from "../office/xml-tokens.ts";
import { type Sink, Unreadable } from "../sink.ts";

type Entries = ReadonlyMap<string, ZipEntry>;

const container = "META-INF/container.xml";

export function isBook(entries: Entries): boolean {
  return entries.has(container) && partText(entries.get("mimetype")).trim() === "application/epub+zip";
}

/** Throws `Unreadable`; "encrypted" for a book whose chapters are locked (fonts are in many). */
export function readBook(entries: Entries, sink: Sink): void {
  if (/CipherReference\s[^>]*\.x?html?["']/i.test(partText(entries.get("META-INF/encryption.xml")))) {
    throw new Unreadable("encrypted");
  }
  const packed = packagePath(entries);
  const { chapters, facts } = packageOf(partText(entries.get(packed)), packed.slice(0, packed.lastIndexOf("/") + 1));
  if (chapters.length === 0) throw new Unreadable("broken");
  sink.give({ text: facts.join("\n") }, { kind: "properties" });
  chapters.forEach((path, index) => {
    const entry = entries.get(path);
    if (entry) sink.give({ text: htmlToText(partText(entry)).text }, { kind: "chapter", number: index + 1 });
    else sink.miss("broken");
  });
}

function packagePath(entries: Entries): string {
  let path = "";
  walkXml(partText(entries.get(container)), {
    open(name, attributes) {
      if (local(name) === "rootfile" && path === "") path = attribute(attributes, "full-path") ?? "";
    },
  });
  return path;
}

/** Every page that is listed, those of the reading order first: what nobody leafs to is in the file all the same. */
function packageOf(xml: string, folder: string): { chapters: string[]; facts: string[] } {
  const pages = new Map<string, string>();
  const order: string[] = [];
  const facts: string[] = [];
  let element = "";
  walkXml(xml, {
    open(name, attributes) {
      element = local(name);
      if (element === "itemref") order.push(attribute(attributes, "idref") ?? "");
      if (element !== "item" || !/html/.test(attribute(attributes, "media-type") ?? "")) return;
      pages.set(attribute(attributes, "id") ?? "", folder + plain(attribute(attributes, "href") ?? ""));
    },
    text(text) {
      if (["title", "description", "subject"].includes(element) && text.trim() !== "") facts.push(text.trim());
    },
  });
  const first = order.flatMap((id) => pages.get(id) ?? []);
  return { chapters: [...new Set([...first, ...pages.values()])], facts };
}

function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
