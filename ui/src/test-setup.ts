import "@testing-library/jest-dom/vitest";
import { LANGUAGES, learn } from "./words/words.svelte";

await learn(...LANGUAGES.map(({ code }) => code));
