import { expect, test } from "vitest";
import { readRequest } from "./received.ts";

const read = (type: string, body: string, path = "/api") => {
  const { texts, files } = readRequest("tool.example", "POST", path, type, Buffer.from(body));
  return { texts, files: files.map(({ name, type: kind, content }) => [name, kind, content.toString()]) };
};

test("the strings of a JSON body, wherever they are", () => {
  expect(read("application/json", JSON.stringify({ messages: [{ role: "user", parts: [{ text: "a\nb" }] }] }))).toEqual({
    texts: ["user", "a\nb"],
    files: [],
  });
});

test("a data URL is a file, under the name beside it", () => {
  const body = JSON.stringify({ upload: { name: "n.txt", data: `data:text/plain;base64,${btoa("inside")}` } });
  expect(read("application/json", body)).toEqual({ texts: ["n.txt"], files: [["n.txt", "text/plain", "inside"]] });
});

test("the fields and files of a form", () => {
  const body = [
    "--edge",
    'Content-Disposition: form-data; name="text"',
    "",
    "line one\r\nline two",
    "--edge",
    'Content-Disposition: form-data; name="file"; filename="n.txt"',
    "Content-Type: text/plain",
    "",
    "inside",
    "--edge--",
    "",
  ].join("\r\n");
  expect(read("multipart/form-data; boundary=edge", body)).toEqual({
    texts: ["line one\r\nline two"],
    files: [["n.txt", "text/plain", "inside"]],
  });
});

test("a form without files, and what stands in the address", () => {
  expect(read("application/x-www-form-urlencoded", "prompt=a+b%0Ac").texts).toEqual(["a b\nc"]);
  expect(read("", "", "/api?q=a%20b").texts).toEqual(["a b"]);
});

test("a body that is no JSON is one text", () => {
  expect(read("text/plain", "just words").texts).toEqual(["just words"]);
});
