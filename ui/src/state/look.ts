// How things look: the attributes on <html> that the tokens follow.

import type { Language, Preferences } from "../api/bindings";

const dark = matchMedia("(prefers-color-scheme: dark)");

export function applyLook(preferences: Preferences, language: Language, direction: "rtl" | "ltr"): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction;
  root.dataset.theme = preferences.theme ?? (dark.matches ? "dark" : "light");
  if (preferences.contrast) root.dataset.contrast = "high";
  else delete root.dataset.contrast;
  if (preferences.still) root.dataset.still = "";
  else delete root.dataset.still;
  root.style.setProperty("--text-size", String(preferences.text_size / 100));
}
