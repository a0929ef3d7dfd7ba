#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores what the program finds against what readers found, on the labelled texts in ../shared.

    eval.py PROGRAM [--json FILE]

Prints one Markdown table: the huawei story (passages and repeats found), the 600 PAN 2013 pairs (plagdet, by category),
and the visit and lawsuit stories (links between articles, separately and together). The scorers are those beside the
texts. Exit status 3: the texts are not there, so nothing was measured.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import time

SHARED = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "..", "shared")
GRADES = ["verbatim", "near", "edited", "reworded", "repeat", "all"]  # in the order of the table
NEWS = ["visit", "lawsuit"]


class Failure(Exception):
    """Why nothing can be said, in words for the person who called."""


def shared(*parts):
    return os.path.normpath(os.path.join(SHARED, *parts))


def call(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failure(f"{' '.join(command[:4])} ...: exit {done.returncode}\n{done.stderr or done.stdout}")
    return done.stdout


def say(text):
    print(f"==> {text}", file=sys.stderr, flush=True)


def compare_story(program, name, directory):
    """The result file of one story's comparison."""
    texts = sorted(glob.glob(shared("stories", name, "*.txt")))
    result = os.path.join(directory, name + ".json")
    call([program, "compare", "--format", "json", "-o", result] + texts)
    return result


def seed_story(program, directory):
    """Rows of the huawei story: what its reader's gold has, by grade."""
    result = compare_story(program, "huawei", directory)
    said = call([sys.executable, shared("eval", "score.py"), "story", shared("stories", "huawei", "gold.json"), result])
    rows = []
    for grade, found, of in re.findall(r"^(\S+): (\d+) of (\d+)$", said, re.MULTILINE):
        rows.append({"set": "huawei", "part": grade, "found": int(found), "of": int(of),
                     "recall": int(found) / max(1, int(of))})
    missed = re.findall(r"^missed .*$", said, re.MULTILINE)
    return sorted(rows, key=lambda row: GRADES.index(row["part"])), missed


def pan_row(part, said):
    row = {"set": "PAN 2013", "part": part}
    false = re.search(r"pairs (\d+) false detections (\d+)", said)
    if false:
        return row | {"pairs": int(false[1]), "false_detections": int(false[2])}
    numbers = re.search(r"pairs (\d+) plagdet (\S+) recall (\S+) precision (\S+) granularity (\S+)", said)
    if not numbers:
        raise Failure(f"score.py pan: {said}")
    return row | {"pairs": int(numbers[1]), "plagdet": float(numbers[2]), "recall": float(numbers[3]),
                  "precision": float(numbers[4]), "granularity": float(numbers[5])}


def pan(program, directory):
    """Rows of the PAN pairs, over all and by category, the seconds that it took, and what the program complained of."""
    folder = shared("eval", "pan13-dev")
    results = os.path.join(directory, "pan.jsonl")
    start = time.monotonic()
    done = subprocess.run([program, "compare", "--pairs", os.path.join(folder, "pairs.tsv"), "--format", "jsonl",
                           "-o", results], stderr=subprocess.PIPE, text=True, check=False)
    seconds = time.monotonic() - start
    if not os.path.exists(results):
        raise Failure(done.stderr)
    failed = done.stderr.splitlines()  # a pair that could not be compared scores as one in which nothing was found
    with open(os.path.join(folder, "pairs.json"), encoding="utf-8") as file:
        categories = list(collections.Counter(pair["category"] for pair in json.load(file)))
    score = [sys.executable, shared("eval", "score.py"), "pan", folder, results]
    rows = [pan_row("all", call(score))]
    rows += [pan_row(category, call(score + ["--category", category])) for category in sorted(categories)]
    return rows, seconds, failed


def news(program, directory):
    """Rows of the stories whose every link a reader wrote down: recall by grade, precision; each story and their sum."""
    sums = collections.defaultdict(lambda: [0, 0])
    rows = []

    def add(name, part, found, of):
        share = "precision" if part == "links" else "recall"
        rows.append({"set": name, "part": part, "found": found, "of": of, share: found / max(1, of)})

    for name in NEWS:
        result = compare_story(program, name, directory)
        said = call([sys.executable, shared("eval", "news.py"), shared("stories", name, "gold.json"), result])
        counts = re.findall(r"^recall (\S+): (\d+) of (\d+)", said, re.MULTILINE)
        counts.sort(key=lambda count: GRADES.index(count[0]))
        counts += [("links",) + found for found in re.findall(r"^precision: (\d+) of (\d+)", said, re.MULTILINE)]
        for part, found, of in counts:
            add(name, part, int(found), int(of))
            sums[part][0] += int(found)
            sums[part][1] += int(of)
    for part in sorted(sums, key=lambda part: (GRADES + ["links"]).index(part)):
        add(" + ".join(NEWS), part, *sums[part])
    return rows


def table(rows):
    head = ["Set", "Part", "Found", "Recall", "Precision", "Granularity", "Plagdet"]
    cells = [head]
    for row in rows:
        found = ""
        if "found" in row:
            found = f"{row['found']} of {row['of']}"
        elif "false_detections" in row:
            found = f"{row['false_detections']} false"
        part = row["part"] + (f", {row['pairs']} pairs" if "pairs" in row else "")
        digits = 4 if "plagdet" in row else 2
        number = {key: f"{row[key]:.{digits}f}" if key in row else "" for key in ("recall", "precision")}
        cells.append([row["set"], part, found, number["recall"], number["precision"],
                      f"{row['granularity']:.4f}" if "granularity" in row else "",
                      f"**{row['plagdet']:.4f}**" if "plagdet" in row else ""])
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    left = 2  # columns of words; the others are numbers

    def line(values):
        return "| " + " | ".join(v.ljust(w) if i < left else v.rjust(w) for i, (v, w) in enumerate(zip(values, widths))) + " |"

    rule = "|" + "|".join("-" * (w + 2) if i < left else "-" * (w + 1) + ":" for i, w in enumerate(widths)) + "|"
    return "\n".join([line(head), rule] + [line(values) for values in cells[1:]])


def evaluate(program):
    with tempfile.TemporaryDirectory() as directory:
        say("Comparing and scoring the stories")
        seed, missed = seed_story(program, directory)
        linked = news(program, directory)
        say("Comparing and scoring 600 pairs of PAN 2013")
        pairs, seconds, failed = pan(program, directory)
    return {"schema": "tellings-eval/1", "program": call([program, "--version"]).strip(), "rows": seed + pairs + linked,
            "missed": missed, "failed_pairs": failed, "pan_seconds": round(seconds, 2), "cores": len(os.sched_getaffinity(0))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--json", metavar="FILE", help="write the same for a machine")
    arguments = parser.parse_args()
    if not os.path.isdir(shared("eval")):
        print(f"eval: {shared()} is not there. It holds the labelled texts, which belong to others and are no part of "
              "the project; put them beside the checkout.", file=sys.stderr)
        return 3
    try:
        result = evaluate(os.path.abspath(arguments.program))
        if arguments.json:
            with open(arguments.json, "w", encoding="utf-8") as file:
                json.dump(result, file, indent=1)
                file.write("\n")
    except (Failure, OSError) as error:
        print(f"eval: {error}", file=sys.stderr)
        return 1
    print(table(result["rows"]))
    print()
    for line in result["missed"]:
        print(f"huawei: {line}")
    print(f"{result['program']}: the 600 pairs took {result['pan_seconds']} s on {result['cores']} cores.")
    for line in result["failed_pairs"]:
        print(line, file=sys.stderr)
    return 1 if result["failed_pairs"] else 0


if __name__ == "__main__":
    sys.exit(main())
