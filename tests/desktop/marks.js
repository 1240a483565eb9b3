// Words in black on white, six a row, each in a place of its own; and what two pictures of them say.
{
  /** Shows the words, whatever else is in the window. */
  shows(words, size, done) {
    document.getElementById("marks")?.remove();
    const sheet = Object.assign(document.createElement("div"), { id: "marks" });
    Object.assign(sheet.style, { position: "fixed", inset: "0", background: "#fff", color: "#000", zIndex: "9", fontSize: `${size}px`, lineHeight: "1" });
    words.forEach((word, at) => {
      const line = Object.assign(document.createElement("span"), { textContent: word });
      Object.assign(line.style, { position: "absolute", left: `${20 + 160 * (at % 6)}px`, top: `${20 + 90 * Math.floor(at / 6)}px` });
      sheet.append(line);
    });
    document.body.append(sheet);
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  },
  /** Of each word: how much ink of the first picture is in the second too (kept) and how much is not (lost), how much is new, and
      how high the new ink is beside the letters of the same columns, from above. */
  async compares(pictures, count, done) {
    const read = async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
      pen.drawImage(image, 0, 0);
      const { width, data } = pen.getImageData(0, 0, image.width, image.height);
      return (x, y) => data[4 * (y * width + x)];
    };
    const [bare, marked] = await Promise.all(pictures.map(read));
    const mean = (numbers) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
    const told = [];
    for (let at = 0; at < count; at++) {
      const [left, top] = [10 + 160 * (at % 6), 90 * Math.floor(at / 6)];
      const [letters, added] = [[], []];
      let [kept, lost] = [0, 0];
      for (let y = top; y < top + 88; y++) {
        for (let x = left; x < left + 158; x++) {
          if (bare(x, y) < 128) {
            letters.push([x, y]);
            if (marked(x, y) < 170) kept++; else lost++;
          } else if (bare(x, y) - marked(x, y) > 60) added.push([x, y]);
        }
      }
      const [from, to] = [Math.min(...added.map(([x]) => x)) - 1, Math.max(...added.map(([x]) => x)) + 1];
      const beside = letters.filter(([x]) => x >= from && x <= to);
      told.push({ kept, lost, new: added.length, mark: mean(added.map(([, y]) => y)), letters: mean(beside.map(([, y]) => y)) });
    }
    done(told);
  },
}
