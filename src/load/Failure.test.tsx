import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Failure } from "./Failure";
import { LoadError, type LoadFault } from "./LoadError";

it.each<[LoadFault, string]>([
  [{ kind: "missing", file: "dossier.json" }, "The data file (dossier.json) is not on the server."],
  [{ kind: "status", status: 500 }, "The server returned an error (500)."],
  [{ kind: "not-json", type: "text/html" }, "The server sent text/html instead of the data file."],
  [{ kind: "not-json", type: "" }, "The server sent something without a type instead of the data file."],
  [{ kind: "network" }, "We couldn’t reach the server. Check your connection and try again."],
  [{ kind: "offline" }, "You’re offline. Check your connection and try again."],
  [{ kind: "timeout" }, "The server took too long to respond."],
])("says of %j: %s", (fault, words) => {
  const html = renderToStaticMarkup(
    <Failure error={new LoadError(fault)} retry={() => {}}>
      {null}
    </Failure>,
  );
  expect(html).toContain(`<p>${words}</p>`);
  expect(html).toContain("Retry");
});
