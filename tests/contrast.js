// The contrast of each element's text with what is behind it, as WCAG 2.1 computes it (1 to 21), and the least it needs. Behind it is the
// nearest ground that is not seen through, with what is seen through laid over it; a picture behind a text is no ground at all.
(selectors) => {
  const parsed = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [s, t, u]) => [r * a + s * (1 - a), g * a + t * (1 - a), b * a + u * (1 - a)];
  const light = (colour) => {
    const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return selectors.map((selector) => {
    const element = document.querySelector(selector);
    const style = getComputedStyle(element);
    const layers = [];
    let opacity = 1;
    let pictured = false;
    for (let at = element; at; at = at.parentElement) {
      const own = getComputedStyle(at);
      opacity *= Number(own.opacity);
      pictured ||= own.backgroundImage !== "none";
      const ground = parsed(own.backgroundColor);
      if (ground[3] > 0) layers.push(ground);
      if (ground[3] === 1) break;
    }
    const ground = layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    const [r, g, b, a] = parsed(element instanceof SVGElement ? style.fill : style.color);
    const [bright, dark] = [light(over([r, g, b, a * opacity], ground)), light(ground)].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const told = `${selector} (${style.color} on ${ground.map(Math.round).join(" ")}, ${size}px): ${element.textContent.trim().slice(0, 40)}`;
    return { told, ratio: pictured ? 0 : (bright + 0.05) / (dark + 0.05), needed: large ? 3 : 4.5 };
  });
}
