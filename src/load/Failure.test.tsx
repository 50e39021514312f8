import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Failure } from "./Failure";
import { LoadError, type LoadFault } from "./LoadError";

it.each<[LoadFault, string]>([
  [{ kind: "missing", file: "dossier.json" }, "The file of figures (dossier.json) is not on the server."],
  [{ kind: "status", status: 500 }, "The server answered with an error (500)."],
  [{ kind: "not-json", type: "text/html" }, "The server sent text/html where the file of figures should be."],
  [
    { kind: "not-json", type: "" },
    "The server sent something without a type where the file of figures should be.",
  ],
  [{ kind: "syntax", detail: "cut" }, "The file of figures is not valid JSON: cut"],
  [{ kind: "network" }, "The server could not be reached. Check the connection, then try again."],
  [{ kind: "offline" }, "There is no connection. Check the network, then try again."],
  [{ kind: "timeout" }, "The server did not answer in time."],
])("says of %j: %s", (fault, words) => {
  const html = renderToStaticMarkup(
    <Failure error={new LoadError(fault)} retry={() => {}}>
      {null}
    </Failure>,
  );
  expect(html).toContain(`<p>${words}</p>`);
  expect(html).toContain("Retry");
});
