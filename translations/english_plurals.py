#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the two English forms of every text that counts, in tellings_en.ts beside this script.

A text written by our rule, "%n passage(s)", is taken apart: "%n passage" and "%n passages". One without "(s)" reads
the same for one and many ("%n more"). What a person wrote there stays. Exits 1 when a form needs a person, naming it:
a "(s)" after a word that has no plain plural.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

IRREGULAR = re.compile(r"(?:[^aeiou]y|s|x|z|ch|sh|man|child)\(s\)", re.IGNORECASE)


def fill(message):
    """Gives a message its two forms; returns whether that could be done."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    if any(form.text for form in forms):
        return True
    if IRREGULAR.search(source):
        return False
    while len(forms) < 2:
        forms.append(ElementTree.SubElement(translation, "numerusform"))
    forms[0].text = source.replace("(s)", "")
    forms[1].text = source.replace("(s)", "s")
    translation.attrib.pop("type", None)
    return True


def main():
    path = pathlib.Path(__file__).with_name("tellings_en.ts")
    tree = ElementTree.parse(path)
    open_texts = [m.findtext("source") for m in tree.iter("message") if m.get("numerus") and not fill(m)]
    # As lupdate writes it: its declarations, four spaces an element, an end of line.
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    for text in open_texts:
        print(f"{path}: needs a person: {text}", file=sys.stderr)
    return 1 if open_texts else 0


if __name__ == "__main__":
    sys.exit(main())
