// All but the first screen, and what opens over them: fetched once that one is there.

import type { Component } from "svelte";
import type { Evening } from "../api/bindings";
import type { Place } from "../state/route.svelte";
import Directory from "../screens/directory/Directory.svelte";
import Door from "../screens/door/Door.svelte";
import Figures from "../screens/figures/Figures.svelte";
import History from "../screens/history/History.svelte";
import Live from "../screens/live/Live.svelte";
import Minutes from "../screens/minutes/Minutes.svelte";
import Prepare from "../screens/prepare/Prepare.svelte";
import Recommendations from "../screens/recommendations/Recommendations.svelte";
import HallMenu from "./HallMenu.svelte";
import Palette from "./Palette.svelte";
import Sheet from "./Sheet.svelte";
import Settings from "../screens/settings/Settings.svelte";

export { HallMenu, Palette, Sheet };
export const SCREENS: Record<Exclude<Place, "home">, Component<{ evening: Evening }>> = {
  prepare: Prepare,
  door: Door,
  live: Live,
  recommendations: Recommendations,
  figures: Figures,
  minutes: Minutes,
  directory: Directory as unknown as Component<{ evening: Evening }>,
  history: History as unknown as Component<{ evening: Evening }>,
  settings: Settings as unknown as Component<{ evening: Evening }>,
};
