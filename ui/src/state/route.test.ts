import { beforeEach, describe, expect, it, vi } from "vitest";

/** The route of a page that is loaded now. */
async function loaded() {
  vi.resetModules();
  return (await import("./route.svelte")).route;
}

beforeEach(() => sessionStorage.clear());

describe("the route", () => {
  it("begins at home", async () => {
    const route = await loaded();
    expect([route.place, route.workshop]).toEqual(["home", undefined]);
  });

  it("goes to no stage without a workshop", async () => {
    const route = await loaded();
    route.go("live");
    expect(route.place).toBe("home");
    route.go("directory");
    expect(route.place).toBe("directory");
  });

  it("opens a workshop at a stage, keeps it beside, and leaves it for home", async () => {
    const route = await loaded();
    route.open("w", "door");
    expect([route.place, route.workshop]).toEqual(["door", "w"]);
    route.go("history");
    route.go("minutes");
    expect([route.place, route.workshop]).toEqual(["minutes", "w"]);
    route.leave();
    expect([route.place, route.workshop]).toEqual(["home", undefined]);
  });

  it("says what a place is to show first, once", async () => {
    const route = await loaded();
    route.go("directory", "person-1");
    expect(route.focus).toBe("person-1");
    route.open("w", "live", "note-1");
    expect([route.place, route.focus]).toEqual(["live", "note-1"]);
    route.go("home");
    expect(route.focus).toBeUndefined();
  });

  it("is where it was when the page is loaded anew", async () => {
    (await loaded()).open("w", "figures");
    const route = await loaded();
    expect([route.place, route.workshop]).toEqual(["figures", "w"]);
  });

  it("begins at home where what was kept is broken", async () => {
    sessionStorage.setItem("route", "{broken");
    expect((await loaded()).place).toBe("home");
  });
});
