import { beforeEach, describe, expect, it } from "vitest";
import { begin, goOn, goTo, goToNext } from "./walk";

const PAGE = `
  <section aria-labelledby="identity">
    <div id="need-axis"><button id="axis"></button></div><input id="title"><input id="number" value="3">
    <div id="need-venue"><input id="venue"></div><input type="checkbox">
  </section>
  <section aria-labelledby="room"><input id="seats"></section>
  <section aria-labelledby="axes"><input id="programme" value="p"></section>
  <section aria-labelledby="agenda" id="need-agenda"><input id="start"><ol><li><textarea id="point">a</textarea></li><li class="blank"><textarea id="new"></textarea></li></ol></section>
  <section aria-labelledby="people" id="need-chair"><input id="invite"></section>
  <section aria-labelledby="preamble"><ol><li class="blank"><textarea id="aim"></textarea></li></ol></section>`;
const at = () => document.activeElement?.id;

describe("the caret on the page of the preparation", () => {
  beforeEach(() => {
    document.body.innerHTML = PAGE;
    Element.prototype.scrollIntoView = () => undefined;
  });

  it("begins in a line and never on a list", () => {
    begin(document.body, ["axis", "venue"]);
    expect(at()).toBe("title");
    begin(document.body, ["venue", "chair"]);
    expect(at()).toBe("venue");
    begin(document.body, []);
    expect(at()).toBe("title");
  });

  it("goes from card to card, in the order in which they are worked on", () => {
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 7; step += 1) {
      goOn(document.body, 1);
      seen.push(at());
    }
    expect(seen).toEqual(["title", "new", "invite", "aim", "seats", "programme", "title"]);
    goOn(document.body, -1);
    expect(at()).toBe("programme");
    goTo(document.body, "agenda");
    expect(at()).toBe("new");
  });

  it("goes from one missing thing to the next", () => {
    const seen: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      goToNext(document.body, ["axis", "venue", "agenda"]);
      seen.push(at());
    }
    expect(seen).toEqual(["axis", "venue", "new", "axis"]);
  });
});
