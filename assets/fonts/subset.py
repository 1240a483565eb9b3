"""Makes the fonts of this folder out of the ones of the Debian package fonts-noto-core.

    python subset.py SOURCE_FOLDER TARGET_FOLDER

Noto Sans keeps the Latin letters, the punctuation and the signs that minutes need; the other faces
are copied as they are. The same source and the same fontTools give the same bytes.
"""

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

COPIED = ["NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "NotoSansTifinagh-Regular"]
CUT = ["NotoSans-Regular", "NotoSans-Bold"]

# First and last character of each kept range.
KEPT = [
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1 and Latin Extended-A: French, Spanish, and most of Europe
    (0x0190, 0x0190), (0x0194, 0x0194), (0x025B, 0x025B), (0x0263, 0x0263),  # Tamazight in Latin letters
    (0x01E6, 0x01E7), (0x1E0C, 0x1E0D), (0x1E24, 0x1E25), (0x1E2A, 0x1E2B),
    (0x1E5A, 0x1E5B), (0x1E62, 0x1E63), (0x1E6C, 0x1E6D), (0x1E92, 0x1E93),  # and Arabic transliterated
    (0x02B0, 0x02BF), (0x02C6, 0x02C7), (0x02D8, 0x02E4), (0x1D2C, 0x1D6A),  # modifiers; raised letters as in 2ᵉ
    (0x0300, 0x0304), (0x0306, 0x0308), (0x030A, 0x030C), (0x0323, 0x0323), (0x0327, 0x0328),
    (0x2000, 0x206F),  # general punctuation, with its spaces and marks of direction
    (0x2070, 0x209C),  # superscripts and subscripts
    (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2150, 0x215F), (0x2190, 0x2199),
    (0x2212, 0x2212), (0x2215, 0x2215), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260),
    (0x2264, 0x2265), (0x25CF, 0x25CF), (0x25CC, 0x25CC),
]


def cut(source: Path, target: Path) -> None:
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.hinting = True
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in KEPT for code in range(first, last + 1)])
    cutter.subset(font)
    font.save(target)


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for name in COPIED:
        shutil.copyfile(source / f"{name}.ttf", target / f"{name}.ttf")
    for name in CUT:
        cut(source / f"{name}.ttf", target / f"{name}.ttf")


main()
