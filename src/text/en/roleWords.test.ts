import { expect, it } from "vitest";
import { roleWords } from "./roleWords";

it("dates each role as far as the dossier does", () => {
  const roles = [
    { title: "reporter", when: "../2017" },
    { title: "premier", when: "2024" },
    { title: "chair" },
  ];
  expect(roleWords({ roles })).toEqual(["reporter (until 2017 or earlier)", "premier (2024)", "chair"]);
});
