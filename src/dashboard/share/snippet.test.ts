import { expect, test } from "vitest";
import { iframeSnippet } from "./snippet";

test("what would end an attribute or begin a tag is written as text", () => {
  const snippet = iframeSnippet({
    address: "https://example.org/?year=2024&embed=revenue",
    title: 'Less < more, "said" & done',
    form: "bars",
  });
  expect(snippet).toContain('src="https://example.org/?year=2024&amp;embed=revenue"');
  expect(snippet).toContain('title="Less &lt; more, &quot;said&quot; &amp; done"');
});
