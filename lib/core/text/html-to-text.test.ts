import fc from "fast-check";
import { expect, test } from "vitest";
import { htmlToText } from "./html-to-text.ts";

test.for([
  { html: "a<b>b</b>c", text: "abc", why: "inline elements divide nothing" },
  { html: "<p>a</p><p>b</p>c<br>d", text: "a\nb\nc\nd", why: "blocks and breaks are lines" },
  { html: "<tr><td>a</td><td>b</td></tr>", text: "a\tb", why: "cells are divided by tabs" },
  { html: "a \n\t b", text: "a b", why: "white space is one blank" },
  { html: "<pre>a\n  b</pre>", text: "a\nb", why: "except in preformatted text" },
  {
    html: "<style>p{}</style><script>x='</p>'</script>a<!-- <p>b -->",
    text: "a",
    why: "styles, scripts and comments are no text",
  },
  { html: "a &amp; b &lt;c&gt; &#64; &#x40; &commat;", text: "a & b <c> @ @ @", why: "character references" },
  { html: "1 < 2 <3", text: "1 < 2 <3", why: "a sign is no tag" },
  { html: '<p title="a>b">c', text: "c", why: "a sign in an attribute ends no tag" },
  { html: "<p title='x", text: "", why: "an attribute without an end" },
  { html: "<script>never ends", text: "", why: "a script without an end" },
  { html: "a<!-- never ends", text: "a", why: "a comment without an end" },
  { html: "<!-->a<!--->b<!-- c --!>d", text: "abd", why: "comments that end at once, or oddly" },
  { html: "<!doctype html><?xml?><html><body>a", text: "a", why: "declarations" },
  { html: "4111<span> </span>1111", text: "4111 1111", why: "a blank in an element of its own" },
  { html: "<P>A</P  ><DIV/>B", text: "A\nB", why: "capitals and odd blanks" },
])("$why", ({ html, text }) => {
  expect(htmlToText(html).text).toBe(text);
});

test.for([
  { html: '<a href="mailto:a%40x.io">', want: ["a@x.io"] },
  { html: "<a href=tel:+4930901820>", want: ["+4930901820"] },
  { html: "<a href='https://x.io/?a=1&amp;b=2'>", want: ["https://x.io/?a=1&b=2"] },
  { html: '<img src="data:image/png;base64,AAAA" alt=" A b ">', want: ["A b"] },
  { html: '<a href="data:text/plain,x"><a href="#top"><a href="javascript:void 0"><a href>', want: [] },
  { html: '<a title="%zz"><a href="%zz">', want: ["%zz"] },
])("attributes: $html", ({ html, want }) => {
  expect(htmlToText(html).attributes).toEqual(want);
});

test("never fails, and what has no markup stays", () => {
  const markup = fc.string({
    unit: fc.constantFrom("<", ">", "/", "a", "p", " ", '"', "'", "=", "!", "-", "&", "#", ";", "script", "pre"),
    maxLength: 40,
  });
  fc.assert(fc.property(markup, (html) => void htmlToText(html)));
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,5}$/), (text) => {
      expect(htmlToText(text).text).toBe(text);
    }),
  );
});
