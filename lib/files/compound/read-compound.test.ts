import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { compoundFile, outlookFile } from "../../../bench/files/compound-sample.ts";
import { wordFile } from "../../../bench/files/office-samples.ts";
import { placeText, readInNode } from "../../../bench/files/read-in-node.ts";

const told = async (name: string, bytes: Uint8Array) => {
  const { passages, missed } = await readInNode(name, bytes);
  return { texts: passages.map(({ text, where }) => `${placeText(where)}: ${text}`), missed };
};

const to = [{ name: "Ben Receiver", address: "ben@example.org" }];
const long = "A long body, so that it stands in sectors of its own. ".repeat(120);

test("a message: who, subject, text, what is attached, and the message in it", async () => {
  const inner = { subject: "Inner subject", body: "Inner words", to: [] };
  const files = { "list.csv": strToU8("name,phone\nAnn,1\nBen,2\nCy,3\n"), "l.docx": wordFile({ body: ["In the letter"] }) };
  const { texts, missed } = await told(
    "m.msg",
    outlookFile({ subject: "Grüße 你好", body: long, to, files, messages: { fwd: inner } }),
  );
  expect(missed).toEqual([]);
  expect(texts[0]).toBe("message: From: Ana Sender\nSubject: Grüße 你好\nBen Receiver ben@example.org ");
  expect(texts[1]).toBe(`message: ${long}`);
  expect(texts.slice(2)).toEqual([
    "attachment list.csv > table: name\tphone\nname: Ann\tphone: 1\nname: Ben\tphone: 2\nname: Cy\tphone: 3",
    "attachment l.docx: In the letter\n",
    "attachment fwd > message: From: Ana Sender\nSubject: Inner subject",
    "attachment fwd > message: Inner words",
  ]);
});

test("of a message in HTML alone, its text", async () => {
  const { texts } = await told(
    "h.msg",
    outlookFile({ subject: "s", html: "<html><body><p>Only <b>here</b></p></body></html>", to: [] }),
  );
  expect(texts[1]).toContain("Only here");
});

test("of a message in rich text alone, which is packed, its text", async () => {
  // From MS-OXRTFCP 4.1: "{\rtf1\ansi\ansicpg1252\pard hello world}".
  const packed = "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0";
  const rtf = Uint8Array.from(packed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const { texts } = await told(
    "r.msg",
    compoundFile({ "__properties_version1.0": new Uint8Array(32), "__substg1.0_10090102": rtf }),
  );
  expect(texts).toEqual([": hello world"]);
});

test("text of another code page", async () => {
  const properties = new Uint8Array(48);
  new DataView(properties.buffer).setUint32(32, 0x3ffd0003, true);
  new DataView(properties.buffer).setUint32(40, 1251, true);
  const body = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
  const { texts } = await told("c.msg", compoundFile({ "__properties_version1.0": properties, "__substg1.0_1000001E": body }));
  expect(texts).toEqual(["message: Привет"]);
});

test.each([
  ["a letter of old Word", { WordDocument: new Uint8Array(5_000) }, "old-format"],
  ["one with a password", { WordDocument: Uint8Array.from({ length: 64 }, (_, at) => (at === 11 ? 1 : 0)) }, "encrypted"],
  ["a workbook of old Excel", { Workbook: strToU8("x") }, "old-format"],
  ["slides of old PowerPoint", { "PowerPoint Document": strToU8("x") }, "old-format"],
  ["a locked document of today", { EncryptedPackage: strToU8("x"), EncryptionInfo: strToU8("y") }, "encrypted"],
  ["something else", { Contents: strToU8("x") }, "unknown-kind"],
] as const)("%s is not read, and it is said why", async (_, parts, reason) => {
  expect(await told("x", compoundFile(parts))).toEqual({ texts: [], missed: [reason] });
});

test("a message whose sectors lead in a circle ends", async () => {
  const file = outlookFile({ subject: "s", body: long, to });
  const view = new DataView(file.buffer);
  // Every sector of the table says that the first comes after it.
  for (let at = 512; at < 1_024; at += 4) view.setUint32(at, 1, true);
  expect((await told("m.msg", file)).texts).not.toContain(`message: ${long}`);
});
