import { fireEvent, within } from "@testing-library/dom";
import { afterEach, expect, it } from "vitest";
import { checkWords } from "#text";
import { madeUpArticles } from "../../dossier/citations/test/madeUpArticles";
import { realDossier } from "../../dossier/test/realDossier";
import { openPage } from "../../view/test/viewing";
import CheckDialog from "./CheckDialog";

const [[source, text] = ["", ""]] = madeUpArticles(realDossier);

let opened: Awaited<ReturnType<typeof openPage>>;
afterEach(() => opened.close());

it("says what was found of the text that was checked, and nothing of one changed since", async () => {
  opened = await openPage(<CheckDialog source={source} />);
  const dialog = within(opened.page);
  const field = dialog.getByLabelText<HTMLTextAreaElement>(checkWords.copy);
  const type = (value: string) => opened.doing(() => fireEvent.change(field, { target: { value } }));
  const found = () => /found as cited/.test(opened.page.textContent ?? "");
  await type(text);
  expect(found()).toBe(false);
  await opened.doing(() => dialog.getByText(checkWords.check, { selector: "button" }).click());
  expect(found()).toBe(true);
  await type(`${text} And more.`);
  expect(found()).toBe(false);
  await type(text);
  expect(found()).toBe(true);
});
