// Which screen is shown, and of which workshop. Kept over a reload of the page, not over a restart.

export const STAGES = ["prepare", "door", "live", "recommendations", "figures", "minutes"] as const;
export type Stage = (typeof STAGES)[number];
export type Place = "home" | Stage | "directory" | "history" | "settings";

interface Kept {
  place: Place;
  workshop: string | undefined;
}

const KEY = "route";

function kept(): Kept {
  try {
    return { place: "home", workshop: undefined, ...(JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Kept>) };
  } catch {
    return { place: "home", workshop: undefined };
  }
}

class Route {
  place = $state<Place>("home");
  /** The workshop that is open, if one was chosen. */
  workshop = $state<string>();
  /** What a place is asked to show first, such as a person in the directory. */
  focus = $state<string>();

  constructor() {
    const { place, workshop } = kept();
    this.place = place;
    this.workshop = workshop;
  }

  go(place: Place, focus?: string): void {
    const stage = (STAGES as readonly string[]).includes(place);
    this.place = stage && !this.workshop ? "home" : place;
    this.focus = focus;
    this.keep();
  }

  open(workshop: string, stage: Stage): void {
    this.workshop = workshop;
    this.go(stage);
  }

  leave(): void {
    this.workshop = undefined;
    this.go("home");
  }

  private keep(): void {
    sessionStorage.setItem(KEY, JSON.stringify({ place: this.place, workshop: this.workshop }));
  }
}

export const route = new Route();
