// Which screen stands at which place. The first is there from the beginning, the others a moment later.

import type { Component } from "svelte";
import type { Evening } from "../api/bindings";
import type { Place } from "../state/route.svelte";
import Home from "../screens/home/Home.svelte";

let rest = $state.raw<typeof import("./rest")>();

/** Fetches all but the first screen. */
export async function furnish(): Promise<void> {
  rest = await import("./rest");
}

/** What opens over every screen; nothing until it is fetched. */
export const over = () => rest;

/** The screen of a place; nothing until it is fetched. A stage is given the evening it belongs to. */
export function screenOf(place: Place): Component<{ evening: Evening }> | undefined {
  return place === "home" ? (Home as unknown as Component<{ evening: Evening }>) : rest?.SCREENS[place];
}
