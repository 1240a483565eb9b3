// The contrast of an element's text with what is behind it, as WCAG computes it: 1 to 21. Nothing where there is no text to read.
// Behind it is the nearest ground that is not seen through, with what is seen through laid over it.
(selector) => {
  const element = document.querySelector(selector);
  if (!element || !element.innerText?.trim()) return null;
  const parsed = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [s, t, u]) => [r * a + s * (1 - a), g * a + t * (1 - a), b * a + u * (1 - a)];
  const layers = [];
  for (let of = element; of; of = of.parentElement) {
    const style = getComputedStyle(of);
    if (style.backgroundImage !== "none") return 0;
    const ground = parsed(style.backgroundColor);
    if (ground[3] > 0) layers.push(ground);
    if (ground[3] === 1) break;
  }
  const ground = layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  const style = getComputedStyle(element);
  const text = over(parsed(style.color), ground);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const [a, b] = [light(text), light(ground)].sort((x, y) => y - x);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  return { ratio: (a + 0.05) / (b + 0.05), asked: large ? 3 : 4.5 };
}
