// Which screen stands at which place. A stage is given the evening it belongs to.

import type { Component } from "svelte";
import type { Evening } from "../api/bindings";
import type { Place } from "../state/route.svelte";
import Directory from "../screens/directory/Directory.svelte";
import Door from "../screens/door/Door.svelte";
import Figures from "../screens/figures/Figures.svelte";
import History from "../screens/history/History.svelte";
import Home from "../screens/home/Home.svelte";
import Live from "../screens/live/Live.svelte";
import Minutes from "../screens/minutes/Minutes.svelte";
import Prepare from "../screens/prepare/Prepare.svelte";
import Recommendations from "../screens/recommendations/Recommendations.svelte";
import Settings from "../screens/settings/Settings.svelte";

export const SCREENS: Record<Place, Component<{ evening: Evening }>> = {
  home: Home as unknown as Component<{ evening: Evening }>,
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
