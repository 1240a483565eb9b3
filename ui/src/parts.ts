import { mount } from "svelte";
import Gallery from "./parts/Gallery.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";

mount(Gallery, { target: document.querySelector("#app")! });
