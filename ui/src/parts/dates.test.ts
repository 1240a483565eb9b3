import { render, screen } from "@testing-library/svelte";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { words } from "../words/words.svelte";
import DateField from "./DateField.svelte";
import { laterDate, readDate, shownDate } from "./dates";

describe("a day that is typed", () => {
  it.each(["13/10/2022", "13-10-2022", "13.10.2022", "13 10 2022", " 13 / 10 / 2022 ", "2022-10-13", "2022/10/13", "13/10/22", "13102022", "١٣/١٠/٢٠٢٢", "۱۳-۱۰-۲۰۲۲", "13\u200f/10\u200f/2022", "13/10"])("is read: %s", (typed) => {
    expect(readDate(typed, "2022-01-01")).toBe("2022-10-13");
  });

  it.each(["", "13", "13/10/202", "31/02/2022", "29/02/2023", "10/13/2022", "0/10/2022", "13/10/2022/1", "13 أكتوبر 2022", "20221/10/13", "2022-10-131"])("is none: %s", (typed) => {
    expect(readDate(typed, "2022-01-01")).toBeUndefined();
  });

  it("has no year of its own where none is near", () => {
    expect(readDate("13/10")).toBeUndefined();
    expect(readDate("29/02/2024")).toBe("2024-02-29");
  });

  it("is shown day first, and followed by the next one", () => {
    expect(shownDate("2022-10-03")).toBe("03/10/2022");
    expect(shownDate("")).toBe("");
    expect([laterDate("2022-12-31", 1), laterDate("2024-03-01", -1)]).toEqual(["2023-01-01", "2024-02-29"]);
  });
});

describe("a line for a day", () => {
  beforeAll(() => (words.language = "ar"));
  const line = () => screen.getByRole("textbox", { name: "التاريخ" });

  it("says its day in the language of the page", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    render(DateField, { label: "التاريخ", value: "2022-10-13", onkeep });
    expect(line()).toHaveValue("13/10/2022");
    expect(line()).toHaveAccessibleDescription(/الخميس.*13 أكتوبر 2022/);
    await user.clear(line());
    await user.type(line(), "١٤-١٠-٢٠٢٢{Enter}");
    expect(onkeep.mock.calls).toEqual([["2022-10-14"]]);
    expect(line()).toHaveValue("14/10/2022");
  });

  it("goes to the next day by an arrow, says it, and keeps it when it is left", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    render(DateField, { label: "التاريخ", value: "2022-10-31", onkeep });
    await user.click(line());
    await user.keyboard("{ArrowUp}");
    expect(line()).toHaveValue("01/11/2022");
    expect(screen.getByRole("status")).toHaveTextContent("1 نونبر 2022");
    expect(onkeep).not.toHaveBeenCalled();
    await user.tab();
    expect(onkeep.mock.calls).toEqual([["2022-11-01"]]);
  });

  it("says what is no day, keeps what was typed, and goes back with Escape", async () => {
    const user = userEvent.setup();
    const onkeep = vi.fn();
    render(DateField, { label: "التاريخ", value: "2022-10-13", needed: true, onkeep });
    await user.clear(line());
    await user.type(line(), "31/02/2022{Enter}");
    expect(line()).toBeInvalid();
    expect(line()).toHaveAccessibleDescription(/ليس تاريخا/);
    expect(line()).toHaveValue("31/02/2022");
    await user.keyboard("{Escape}");
    expect(line()).toBeValid();
    await user.clear(line());
    await user.tab();
    expect(line()).toHaveValue("13/10/2022");
    expect(onkeep).not.toHaveBeenCalled();
  });
});
