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
  /** The row that a place is asked to show first, such as a person in the directory. The place takes it: see `whenAsked`. */
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

  open(workshop: string, stage: Stage, focus?: string): void {
    this.workshop = workshop;
    this.go(stage, focus);
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

/** Hands over the row that this place was asked to show first, once whoever asked has given the focus back. To be called while a component is made. */
export function whenAsked(show: (row: string) => void): void {
  $effect(() => {
    const { focus } = route;
    if (focus === undefined) return;
    route.focus = undefined;
    setTimeout(() => show(focus));
  });
}
