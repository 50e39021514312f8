import { expect, test } from "vitest";
import { iframeSnippet } from "./snippet";

const FRAMED = {
  address: "https://example.com/a/?source=cnn-2024&embed=shares",
  title: "Up on the day",
  width: "100%",
  height: 412,
} as const;

test("shows the page with its title, as high as it was at that width", () => {
  const [frame] = iframeSnippet(FRAMED).split("\n");
  expect(frame).toContain('src="https://example.com/a/?source=cnn-2024&amp;embed=shares"');
  expect(frame).toContain('title="Up on the day" width="100%" height="412"');
});

test("hears a height from that page alone", () => {
  const html = iframeSnippet({ ...FRAMED, width: 360 });
  expect(html).toContain('width="360"');
  expect(html).toContain('origin === "https://example.com" && source === frame.contentWindow');
});

test("what would end an attribute or begin a tag is written as text", () => {
  const title = 'Less < more, "said" & done';
  expect(iframeSnippet({ ...FRAMED, title })).toContain(
    'title="Less &lt; more, &quot;said&quot; &amp; done"',
  );
});
