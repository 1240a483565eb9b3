"""Compares typesetting with typst: the same Arabic content, process to process, with tags, archive and accessibility.

    python compare.py OURS... [--runs N] [--keep FOLDER]

OURS is the command that typesets `DOCUMENT.json -o OUT.pdf`, such as `target/release/warsha-cli typeset`. typst comes from
PyPI, in the Python that runs this script. Prints medians and ratios; the exit code says whether the wanted ratios hold.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
FONTS = ROOT / "assets" / "fonts"
SEED = ROOT / "tests" / "papers" / "tetouan.json"

# Wanted: at 200 pages the same time within a tenth and half the memory; at 3 pages half the time.
WANTED = {200: {"time": 1.1, "memory": 0.5}, 3: {"time": 0.5, "memory": 1.0}}
# Sections that give about that many pages.
SECTIONS = {200: 150, 3: 2}

FRENCH = (
    "La participation citoyenne n’est pas une formalité : elle se prépare, se documente et se suit. "
    "Chaque recommandation reçoit une réponse motivée dans un délai de trente jours."
)


def plain(text, language=None):
    return {"spans": [{"text": text}]} | ({"language": language} if language else {})


def section(number, seed):
    """One section, the same for both: each paragraph is different from those of other sections by its number."""
    turn = seed[number % len(seed):] + seed[: number % len(seed)]
    paragraphs = [f"({number}/{place}) {text}" for place, text in enumerate(turn[:4], 1)]
    items = [f"التوصية {number}.{place}: تفعيل العرائض من طرف مكونات المجتمع المدني." for place in range(1, 6)]
    rows = [
        [f"جمعيات المجتمع المدني {number}-{row}", str(row), str(2 * row), str(3 * row), f"{row},{number % 10} %"]
        for row in range(1, 9)
    ]
    return paragraphs, items, rows


HEAD = ["الفئة", "نساء", "رجال", "المجموع", "النسبة"]


def ours(seed, count):
    blocks = [{"block": "heading", "level": 1, "text": plain("تقرير الورشات التشاركية")}]
    for number in range(1, count + 1):
        paragraphs, items, rows = section(number, seed)
        blocks.append({"block": "heading", "level": 2, "text": plain(f"القسم {number}")})
        blocks += [{"block": "paragraph", "text": plain(text)} for text in paragraphs]
        blocks.append({"block": "quotation", "text": plain(FRENCH, "fr-MA")})
        blocks.append({"block": "list", "marker": "number", "items": [plain(item) for item in items]})
        columns = [{"head": plain(head), "width": 3 if place == 0 else 1.2, "align": "start" if place == 0 else "center"}
                   for place, head in enumerate(HEAD)]
        blocks.append({
            "block": "table", "caption": plain(f"الحضور في القسم {number}"), "columns": columns,
            "rows": [{"cells": [plain(cell) for cell in row], "header": True} for row in rows],
        })
    return {
        "title": "تقرير الورشات التشاركية", "language": "ar-MA", "date": "2022-10-13T20:00:00+01:00",
        "header": {"start": "جماعة تطوان"}, "footer": {"middle": "صفحة {page} من {pages}"}, "blocks": blocks,
        "attachments": [{"name": "seed.txt", "media_type": "text/plain", "description": "النص", "content": "\n".join(seed)}],
    }


def string(text):
    return json.dumps(text, ensure_ascii=False)


def theirs(seed, count):
    lines = [
        '#set document(title: "تقرير الورشات التشاركية", date: datetime(year: 2022, month: 10, day: 13))',
        '#set text(font: ("Noto Naskh Arabic", "Noto Sans"), size: 12pt, lang: "ar", region: "MA")',
        '#set par(justify: true, leading: 7.6pt, spacing: 15pt)',
        '#set page(paper: "a4", margin: (x: 68pt, top: 78pt, bottom: 72pt), header: text(size: 9pt)[جماعة تطوان], '
        'footer: context align(center, text(size: 9pt)[صفحة #counter(page).display() من #counter(page).final().first()]))',
        '#show heading.where(level: 1): set align(center)',
        '#set table(stroke: (y: 0.5pt + luma(210)), inset: 4pt)',
        '#show table: set text(size: 10.5pt)',
        '#pdf.attach("seed.txt", relationship: "data", mime-type: "text/plain", description: "النص")',
        '#heading(level: 1, "تقرير الورشات التشاركية")',
    ]
    for number in range(1, count + 1):
        paragraphs, items, rows = section(number, seed)
        lines.append(f'#heading(level: 2, {string(f"القسم {number}")})')
        lines += [f"#par({string(text)})" for text in paragraphs]
        lines.append(f'#quote(block: true, text(lang: "fr", font: "Noto Sans", size: 10.5pt, {string(FRENCH)}))')
        lines.append("#enum(" + ", ".join(string(item) for item in items) + ")")
        head = ", ".join(string(cell) for cell in HEAD)
        cells = ", ".join(string(cell) for row in rows for cell in row)
        lines.append(
            f'#figure(caption: {string(f"الحضور في القسم {number}")}, kind: table, table(columns: (3fr, 1.2fr, 1.2fr, 1.2fr, '
            f"1.2fr), align: (start, center, center, center, center), table.header({head}), {cells}))"
        )
    return "\n".join(lines) + "\n"


THEIRS = (
    "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards=['a-3a', 'ua-1'], "
    "font_paths=[sys.argv[3]], ignore_system_fonts=True)"
)


def run(command):
    """Wall time in seconds, the most memory in kilobytes, processor time in seconds."""
    # A child of this script would be charged with this script's own memory: GNU time, which is small, starts it if it can.
    small = Path("/usr/bin/time")
    with tempfile.NamedTemporaryFile("r") as told:
        before = [str(small), "-f", "%M", "-o", told.name] if small.exists() else []
        start = time.perf_counter()
        process = subprocess.Popen([*before, *command])
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"failed: {' '.join(map(str, command))}")
        memory = int(told.read()) if before else usage.ru_maxrss
    return took, memory, usage.ru_utime + usage.ru_stime


def measure(commands, runs):
    """Medians of each command, the commands taking turns so that a busy machine is busy for all."""
    taken = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            result = run(command)
            if number > 0:  # the first run warms the disk's cache
                taken[name].append(result)
    return {name: [statistics.median(column) for column in zip(*results)] for name, results in taken.items()}



def main():
    options = argparse.ArgumentParser()
    options.add_argument("ours", nargs="+")
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--keep")
    options = options.parse_args()
    document = json.loads(SEED.read_text(encoding="utf-8"))
    seed = [block["text"]["spans"][0]["text"] for block in document["blocks"] if block["block"] == "paragraph"]
    good = True
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "seed.txt").write_text("\n".join(seed), encoding="utf-8")
        for size, count in SECTIONS.items():
            source, other = folder / f"{size}.json", folder / f"{size}.typ"
            source.write_text(json.dumps(ours(seed, count), ensure_ascii=False), encoding="utf-8")
            other.write_text(theirs(seed, count), encoding="utf-8")
            outputs = folder / f"{size}-ours.pdf", folder / f"{size}-typst.pdf"
            taken = measure(
                {
                    "ours": [*options.ours, str(source), "-o", str(outputs[0])],
                    "typst": [sys.executable, "-c", THEIRS, str(other), str(outputs[1]), str(FONTS)],
                    "import typst alone": [sys.executable, "-c", "import typst"],
                },
                options.runs,
            )
            print(f"about {size} pages ({count} sections; {options.runs} runs, medians)")
            for name, (wall, memory, cpu) in taken.items():
                print(f"  {name:20} {wall * 1000:8.0f} ms  {cpu * 1000:8.0f} ms of processor  {memory / 1024:7.1f} MB")
            time_ratio = taken["ours"][0] / taken["typst"][0]
            memory_ratio = taken["ours"][1] / taken["typst"][1]
            sizes = [output.stat().st_size / 1024 for output in outputs]
            wanted = WANTED[size]
            holds = time_ratio <= wanted["time"] and memory_ratio <= wanted["memory"]
            good = good and holds
            print(
                f"  ratio: time {time_ratio:.2f} (wanted {wanted['time']} at most), memory {memory_ratio:.2f} "
                f"(wanted {wanted['memory']} at most), file {sizes[0]:.0f} and {sizes[1]:.0f} kB: "
                f"{'holds' if holds else 'FALLS SHORT'}"
            )
    sys.exit(0 if good else 1)


main()
