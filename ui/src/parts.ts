import { mount } from "svelte";
import Gallery from "./parts/Gallery.svelte";
import { LANGUAGES, learn } from "./words/words.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";

await learn(...LANGUAGES.map(({ code }) => code));
mount(Gallery, { target: document.querySelector("#app")! });
