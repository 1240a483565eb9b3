#!/usr/bin/env python3
"""Writes the lists of invitees that the import is tried on: one of every kind that people send. Needs nothing but Python.

Every name, organisation and number is invented. Run it in this folder; it writes the same bytes every time.
"""

import io
import re
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


class Formula:
    """A formula, with the value it was computed to; none: never computed."""

    def __init__(self, text, value=None):
        self.text, self.value = text, value


class Day(int):
    """A day, counted as the workbook counts."""


class Error(str):
    """An error of a spreadsheet."""


def cell(place, value):
    """The XML of a cell."""
    if value is None or value == "":
        return ""
    if isinstance(value, Formula):
        kept = "" if value.value is None else f"<v>{escape(value.value)}</v>"
        return f'<c r="{place}" t="str"><f>{escape(value.text)}</f>{kept}</c>'
    if isinstance(value, Error):
        return f'<c r="{place}" t="e"><v>{value}</v></c>'
    if isinstance(value, Day):
        return f'<c r="{place}" s="1"><v>{int(value)}</v></c>'
    if isinstance(value, int):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def sheet_xml(rows, merged=()):
    """The XML of a sheet: a list of rows of cells."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(cell(f"{chr(65 + column)}{number}", value) for column, value in enumerate(row))
        if cells:
            lines.append(f'<row r="{number}">{cells}</row>')
    areas = "".join(f'<mergeCell ref="{area}"/>' for area in merged)
    areas = f"<mergeCells>{areas}</mergeCells>" if areas else ""
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData>{areas}</worksheet>'


def shared(xml):
    """The sheet with its texts in a table of their own, as most programs write them, and that table."""
    texts = []

    def place(found):
        texts.append(found.group(1))
        return f' t="s"><v>{len(texts) - 1}</v></c>'

    xml = re.sub(r' t="inlineStr"><is>(.*?)</is></c>', place, xml)
    return xml, f'<sst xmlns="{MAIN}">{"".join(f"<si>{text}</si>" for text in texts)}</sst>'


def workbook(*sheets, since_1904=False, hidden=()):
    """The bytes of a workbook; each sheet is its name and its XML. The texts of a workbook of one sheet are shared."""
    numbers = range(1, len(sheets) + 1)
    state = lambda number: ' state="hidden"' if number in hidden else ""
    names = "".join(
        f'<sheet name="{escape(sheets[n - 1][0])}" sheetId="{n}" r:id="r{n}"{state(n)}/>' for n in numbers
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{LINKS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        for n in numbers
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        f"{kinds}</Types>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><workbookPr{" date1904=" + chr(34) + "1" + chr(34) if since_1904 else ""}/><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{links}<Relationship Id="rs" Type="{LINKS}/styles" Target="styles.xml"/><Relationship Id="rt" Type="{LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/styles.xml": STYLES,
    }
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}"/>'
    if len(sheets) == 1:
        xml, parts["xl/sharedStrings.xml"] = shared(sheets[0][1])
        sheets = [(sheets[0][0], xml)]
    for n, (_, xml) in zip(numbers, sheets):
        parts[f"xl/worksheets/sheet{n}.xml"] = xml
    return pack(parts)


def pack(parts):
    """A zip of these parts, the same bytes every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2022, 10, 13, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)
    return out.getvalue()


def one(rows, merged=(), **more):
    """A workbook of one sheet."""
    return workbook(("Feuil1", sheet_xml(rows, merged)), **more)


def lines(rows, between):
    """A text: rows of cells."""
    return "".join(between.join(row) + "\r\n" for row in rows)


TITLES = ["جماعة الوادي", "لائحة المدعوين لورشة المشاركة المواطنة"]
ARABIC = ["ر.ت", "الاسم الكامل", "الجنس", "الصفة", "الجمعية", "رقم الهاتف", "التوقيع"]
SOUAD = ["1", "سعاد المثال", "أنثى", "رئيسة", "جمعية النموذج", "0600-000001", ""]
MOUNIR = ["2", "منير العينة", "ذكر", "كاتب عام", "جمعية التجربة", "0600-000002", ""]
FRENCH = ["N°", "Nom et prénom", "Sexe", "Qualité", "Organisme", "Téléphone", "E-mail", "Émargement"]
HELENE = ["1", "Hélène Exemple", "F", "Présidente", "Association Modèle", "06 00 00 00 03", "helene@example.org", ""]
OMAR = ["2", "Omar Échantillon", "M", "Membre", "Commune d’Essai", "+212 600 000 004", "", ""]


def bomb():
    """A workbook that unpacks to more than any memory should hold: blanks, packed a thousand times over."""
    return workbook(("Feuil1", sheet_xml([["Nom"], ["Hélène Exemple"]]) + " " * (64 << 20)))


def protected():
    """An OLE file with the stream that a workbook under a password has."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    return head + "EncryptionInfo".encode("utf-16-le") + bytes(100) + "EncryptedPackage".encode("utf-16-le") + bytes(100)


def mistaken(text):
    """UTF-8 that was taken for Windows-1252, and saved so."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode()).encode()


FILES = {
    "title-rows.xlsx": one([[TITLES[0]], [TITLES[1]], [], ARABIC, SOUAD, MOUNIR], ["A1:G1", "A2:G2"]),
    "two-header-rows.xlsx": one(
        [["الرقم", "الاسم", "", "الهيئة", "الهاتف"], ["", "الشخصي", "العائلي", "", ""], [1, "سعاد", "المثال", "جمعية النموذج", "0600-000001"],
         [2, "منير", "العينة", "جمعية التجربة", "0600-000002"]],
        ["A1:A2", "B1:C1", "D1:D2", "E1:E2"],
    ),
    "merged-cells.xlsx": one(
        [ARABIC, SOUAD, ["2", "منير العينة", "ذكر", "عضو", "", "0600-000002", ""], ["3", "ليلى التوضيح", "أنثى", "عضوة", "", "0600-000005", ""],
         ["4", "كريم القالب", "ذكر", "رئيس", "جمعية التجربة", "0600-000006", ""]],
        ["E2:E4"],
    ),
    "sections-and-totals.xlsx": one(
        [ARABIC, ["جمعيات"], SOUAD, ["المجموع", "1"], ["المصالح الخارجية"], ARABIC, MOUNIR, ["3"], ["4"], ["المجموع العام", "", "2"], [], ["حرر بالوادي في 13 أكتوبر 2022"]],
        ["A2:G2", "A5:G5"],
    ),
    "no-header.csv": lines([SOUAD[1:6], MOUNIR[1:6]], ",").encode(),
    "semicolons.csv": lines([FRENCH, HELENE, OMAR], ";").encode("utf-8-sig"),
    "tabs.tsv": lines([ARABIC, SOUAD, MOUNIR], "\t").encode(),
    "bars.txt": lines([FRENCH, HELENE, OMAR], "|").encode(),
    "utf-16.txt": ("\ufeff" + lines([ARABIC, SOUAD, MOUNIR], "\t")).encode("utf-16-le"),
    "windows-1256.csv": lines([ARABIC, SOUAD, MOUNIR], ";").encode("cp1256"),
    "windows-1252.csv": lines([FRENCH, HELENE, OMAR], ";").encode("cp1252"),
    "english.csv": lines(
        [["No", "First name", "Last name", "Gender", "Organisation", "Phone", "Remarks"],
         ["1", "Sarah", "Sample", "female", "Model Society", "0600000007", "early"], ["2", "Adam", "Specimen", "male", "Trial Group", "0600000008", ""]],
        ",",
    ).encode(),
    "spanish.csv": lines(
        [["Nombre", "Apellidos", "Sexo", "Entidad", "Teléfono"], ["Lucía", "Ejemplo", "M", "Asociación Modelo", "0600000009"], ["Hugo", "Muestra", "H", "Asociación Prueba", "0600000010"]],
        ";",
    ).encode(),
    "titles-before-names.csv": lines(
        [["Nom", "Structure"], ["Mme Hélène Exemple", "Association Modèle"], ["M. Omar Échantillon", "Commune d’Essai"], ["Dr. Nour Gabarit", ""]], ";"
    ).encode(),
    "numbers-as-phones.xlsx": one([["Nom", "Tél"], ["Hélène Exemple", 600000003], ["Omar Échantillon", 212600000004]]),
    "dates-as-text.xlsx": one([["الاسم", "تاريخ الازدياد", "الهاتف"], ["سعاد المثال", "1/2/1980", "0600-000001"], ["منير العينة", "الفاتح من مارس", "0600-000002"], ["2022-10-13", "", "0600-000003"]]),
    "since-1904.xlsx": one([["Nom", "Date d’inscription", "Tél"], ["Hélène Exemple", Day(43385), 600000003]], since_1904=True),
    "marks-of-direction.csv": lines([["\u200fالاسم\u200f", "\u202bالهاتف\u202c"], ["\u200f سعاد\u00a0\u00a0المثال \u200b", "\u202a+212\u00a0600-000001\u202c"]], ";").encode(),
    "arabic-indic-digits.csv": lines([["الاسم", "الهاتف", "السن"], ["سعاد المثال", "٠٦٠٠٠٠٠٠٠١", "٢٥"]], ";").encode(),
    "same-person-twice.csv": lines([["الاسم", "الجمعية", "الهاتف"], ["سعاد المثال", "جمعية النموذج", "0600-000001"], ["سعاد المثال", "جمعية النموذج", "0600-000001"],
                                    ["السيدة سعاد مثال", "جمعية التجربة", "0600000001"]], ";").encode(),
    "formulas.xlsx": one([["Prénom", "Nom", "Nom complet", "Association", "Tél"],
                          ["Hélène", "Exemple", Formula('A2&" "&B2', "Hélène Exemple"), Error("#REF!"), Formula("600000000+3", "600000003")],
                          ["Omar", "Échantillon", Formula('A3&" "&B3', "Omar Échantillon"), "Commune d’Essai", Formula("NOW()")]]),
    "second-sheet.xlsx": workbook(("Notes", sheet_xml([["2022"], [17]])), ("Liste", sheet_xml([FRENCH, HELENE])), ("Ancienne", sheet_xml([FRENCH, OMAR]))),
    "marks-for-sex.xlsx": one([["الاسم", "الجنس", "", "الهاتف"], ["", "ذكر", "أنثى", ""], ["سعاد المثال", "", "x", "0600-000001"], ["منير العينة", "×", "", "0600-000002"]], ["A1:A2", "B1:C1", "D1:D2"]),
    "refused-rows.csv": lines([["Nom", "Association", "Tél"], ["Hélène Exemple", "Association Modèle", "0600000003"], ["", "Association Seule", "0600000011"], ["12345", "", "0600000012"],
                               ["Omar Échantillon", "", "12"]], ";").encode(),
    "mis-encoded.csv": mistaken(lines([["Prénom", "Association"], ["Hélène", "Association Modèle"], ["Zoé", "Société d’Essai"]], ";")),
    "letters-lost.csv": "Nom;Tél\r\n???? ????;0600000003\r\nH\ufffdl\ufffdne Exemple;0600000004\r\n".encode(),
    "empty.csv": b"",
    "empty.xlsx": one([]),
    "nobody.csv": lines([["2022", "17"], ["2023", "18"]], ";").encode(),
    "protected.xlsx": protected(),
    "damaged.xlsx": one([FRENCH, HELENE])[:700],
    "bomb.xlsx": bomb(),
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "open-document.ods": pack({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>"}),
}

for name, content in FILES.items():
    (HERE / name).write_bytes(content)
