// What opens over a screen and holds much, filled with names that are long, doubtful or refused; and the way to it.

import { expect } from "vitest";
import type { Action } from "../../ui/src/api/bindings";
import type { Laptop, Window } from "./laptop";

/** Nearly the name of somebody whom the sample knows. */
const ALIKE = "ناصر الفقيه اللنجاري";
const LONG = "Fédération régionale des associations de femmes rurales de Tanger-Tétouan-Al Hoceïma";

/** Two entries that may be one person, of whom one stands for several organisations. */
const ENTRIES: Action[] = [
  { do: "save-organisation", id: "long", name: LONG },
  { do: "save-person", id: "alike", name: ALIKE, honorific: "dr", sex: "female", age_band: "60-plus", organisation_id: "long", function: "رئيسة لجنة المساواة وتكافؤ الفرص ومقاربة النوع", phone: "0612345678", email: "nasir.alfaqih.allanjari@collectivite-territoriale.example" },
  { do: "save-affiliation", id: "stands-for-1", person_id: "alike", organisation_id: "o2", function: "كاتبة عامة مكلفة بالعلاقات مع المجتمع المدني", since: "2019-02-28", until: "2021-11-30" },
  { do: "save-affiliation", id: "stands-for-2", person_id: "alike", organisation_id: "o3" },
];

/** As it is copied from a table: known by name or nearly, twice, without a name, with a number for a name, with what cannot be read. */
const LIST = [
  ["Nom", "Sexe", "Structure", "Qualité", "Tél", "Courriel"],
  ["ناصر الفقيه اللنجري", "ذكر", "جماعة تطوان", "نائب رئيس الجماعة", "0661000001", ""],
  [ALIKE, "أنثى", LONG, "رئيسة لجنة المساواة وتكافؤ الفرص ومقاربة النوع", "0661000002 / 0539000002", "nasir.alfaqih.allanjari@collectivite-territoriale.example"],
  ["Mme Hélène Exemple-Échantillon de la Montagne", "M", LONG, "Secrétaire générale adjointe chargée de la vie associative", "12", "helene@"],
  ["سعاد المثال", "?", "جمعية النموذج", "", "0661000003", ""],
  ["سعاد المثال", "?", "جمعية النموذج", "", "0661000003", ""],
  ["", "", LONG, "", "0661000004", ""],
  ["12345", "", "", "", "0661000005", ""],
].map((cells) => cells.join("\t")).join("\n");

/** Prepares what the dialogs show. */
export const filled = (laptop: Laptop): Promise<void> => laptop.acts(...ENTRIES);

/** Opens each of them, in every state that it can be looked at in. */
export async function everyDialog(window: Window, visit: (name: string) => Promise<void>): Promise<void> {
  const into = async (part: string) => {
    await window.page.locator(part).first().scrollIntoViewIfNeeded();
    await window.paints();
  };

  await window.goes("Control+1");
  await window.goes("Control+i");
  await window.sees("[role=dialog] textarea");
  await visit("import, start");
  await window.page.locator("[role=dialog] textarea").focus();
  await window.pastes("12345\n67890");
  await window.sees("[role=dialog] [role=alert]");
  await visit("import, refused");
  expect(await window.page.locator("[role=dialog] textarea").inputValue(), "what was refused stays").toBe("12345\n67890");
  await window.press("Control+A", "Delete");
  await window.pastes(LIST);
  await window.sees("[role=dialog] table");
  await window.sees("[role=tab]:focus");
  const forward = (await window.page.locator("html").getAttribute("dir")) === "rtl" ? "ArrowLeft" : "ArrowRight";
  for (const part of ["to look at", "not imported", "columns", "everybody"]) {
    await visit(`import, ${part}`);
    await window.goes(forward);
  }
  await window.goes("Escape");

  await window.goes("Control+2");
  await window.goes("Control+Shift+P");
  await window.types("3 5-9 9-7 4 4 3000");
  await window.rests();
  await visit("door, paper");
  await window.goes("Escape");
  await window.types(ALIKE.replace("الفقيه", "الفاقيه"));
  await window.rests();
  await window.goes("F2");
  await window.sees(".likes button");
  await visit("door, likes");
  await into(".new .foot");
  await visit("door, likes, below");
  await window.goes("Escape");
  await window.goes("Escape");

  await window.goes("Control+7");
  await window.types(ALIKE);
  await window.rests();
  await window.goes("ArrowDown");
  await window.sees("article .fields input");
  await into("article > section");
  await visit("directory, affiliations");
  await window.goes("Alt+3");
  await window.goes("m");
  await window.sees("[role=dialog] input[type=radio]");
  await visit("directory, merge");
  await window.goes("Escape");
  expect(await window.page.locator("[role=dialog]").count()).toBe(0);
}
