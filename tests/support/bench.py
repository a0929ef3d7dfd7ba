#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures speed as ratios in one run, so that the numbers mean the same on any machine.

    bench.py BUILD_DIR [--json FILE] [--only engine|view|store]

Every input is given to `tellings compare` and, for comparison, to a plain dtl word diff of every pair, to sim_text and
to wdiff on every pair. A ratio says how many times as long the other one took: above 1, tellings is faster. Where an
input has too many pairs, evenly spread ones are measured and the whole is worked out from them (marked with ~).
Also: how cost grows with the number of articles, peak memory, time to the first output, and instructions by callgrind.

The window is measured on its own, painted by the raster engine: a story of five outlets until its first paint, one of
twenty while it is scrolled and passages are chosen. Each time stands beside what it must not pass, and the processor
time of the window's thread beside that: on a machine that does other work, too, the latter says more.

The story file is measured with 1,000 articles and 20,000 annotations: opening it, and every kind of edit until it is on
the disk.
"""
import argparse
import itertools
import json
import math
import os
import random
import re
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TOP = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
STORIES = os.path.join(TOP, "..", "shared", "stories")
SAMPLE = os.path.join(TOP, "resources", "sample")
SIZES = [10, 100, 1000, 5000]  # articles of the synthetic stories, besides an ordinary pair
ORDINARY_PAIR = ["002_4fc079a9c8de9643.txt", "004_9ef8fc255c64cd04.txt"]  # about 600 words each
WORDS = 600  # of a synthetic article
SHARED_SENTENCES = 6  # of a synthetic article's sentences, each of which ten articles have
SIM_TEXT_MOST = 1000  # articles that sim_text is given at once: with more it takes many minutes
BUDGET = 4.0  # seconds for each measurement of one program on one input, roughly
SEED = 20260101
VIEW_LIMITS = {"first paint": 300, "frame, median": 16, "frame, 99 %": 33, "choosing, median": 50, "choosing, 99 %": 50,
               "longest hold-up": 50, "memory": 350}  # milliseconds; MB

STORE_LIMITS = {"open": 1000, "edit": 20, "size": 3}  # milliseconds; times the text


def say(text):
    print(f"==> {text}", file=sys.stderr, flush=True)


# --- inputs -----------------------------------------------------------------------------------------


class Writer:
    """Made-up prose: words with the frequencies of a language (Zipf), in sentences of about twenty."""

    def __init__(self):
        self.random = random.Random(SEED)
        syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
        self.vocabulary = []
        known = set()
        while len(self.vocabulary) < 20000:
            # Frequent words are short, as they are in every language.
            length = 1 + min(3, len(self.vocabulary) // 60)
            word = "".join(self.random.choices(syllables, k=self.random.randint(max(1, length - 1), length)))
            if word not in known or length == 1:
                known.add(word)
                self.vocabulary.append(word)
        self.weights = list(itertools.accumulate(1.0 / (rank + 2.7) for rank in range(len(self.vocabulary))))

    def sentence(self):
        words = self.random.choices(self.vocabulary, cum_weights=self.weights, k=self.random.randint(12, 28))
        return (" ".join(words) + ".").capitalize()

    def article(self, shared):
        sentences = list(shared)
        while sum(len(s.split()) for s in sentences) < WORDS:
            sentences.append(self.sentence())
        self.random.shuffle(sentences)
        paragraphs = [" ".join(sentences[i:i + 3]) for i in range(0, len(sentences), 3)]
        return "\n\n".join(paragraphs) + "\n"


def synthetic(directory, count):
    """A story of `count` articles in a folder of its own; the same on every machine."""
    writer = Writer()
    pool = [writer.sentence() for _ in range(max(SHARED_SENTENCES, count * SHARED_SENTENCES // 10))]
    folder = os.path.join(directory, f"synthetic-{count}")
    os.mkdir(folder)
    for number in range(count):
        with open(os.path.join(folder, f"{number:04}.txt"), "w", encoding="utf-8") as file:
            file.write(writer.article(writer.random.sample(pool, SHARED_SENTENCES)))
    return folder


def articles_in(folder):
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith((".txt", ".md")))


def inputs(directory):
    yield "sample story", articles_in(SAMPLE)
    for name in ("huawei", "visit", "lawsuit"):
        if os.path.isdir(os.path.join(STORIES, name)):
            yield name, articles_in(os.path.join(STORIES, name))
    pair = [os.path.join(STORIES, "huawei", name) for name in ORDINARY_PAIR]
    if all(map(os.path.isfile, pair)):
        yield "an ordinary pair", pair
    for count in [2] + SIZES:
        yield f"{count} x {WORDS} words", articles_in(synthetic(directory, count))


# --- measuring --------------------------------------------------------------------------------------


def run(command, good=(0,)):
    """Seconds and peak memory (KiB) of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode not in good:
        raise RuntimeError(f"{' '.join(command[:4])}: exit {process.returncode}: {complaint.decode(errors='replace')}")
    return seconds, usage.ru_maxrss


def median(command, most=9, least=3, good=(0,)):
    """Median seconds and greatest memory of several runs after one that warms up."""
    start = time.perf_counter()
    first, memory = run(command, good)
    if first > BUDGET:
        return first, memory
    times = []
    while len(times) < most and (len(times) < least or time.perf_counter() - start < BUDGET):
        seconds, used = run(command, good)
        times.append(seconds)
        memory = max(memory, used)
    return statistics.median(times), memory


def every_pair(command, files, good):
    """Seconds for `command` on every pair of files, and whether they were worked out from a part."""
    pairs = list(itertools.combinations(files, 2))
    step = max(1, len(pairs) // 200)
    run(command + list(pairs[0]), good)
    start = time.perf_counter()
    done = 0
    for pair in pairs[::step]:
        run(command + list(pair), good)
        done += 1
        if time.perf_counter() - start > BUDGET:
            break
    return (time.perf_counter() - start) / done * len(pairs), done < len(pairs)


def first_output(command):
    """Median seconds from the start of a program to its first byte of output."""
    times = []
    for _ in range(10):
        start = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            select.select([process.stdout], [], [])
            times.append(time.perf_counter() - start)
            process.stdout.read()
    return statistics.median(times[1:])


def instructions(program, files):
    """Instructions of one comparison, or None where valgrind does not run."""
    if not shutil.which("valgrind"):
        return None
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "compare",
                           "--format", "json"] + files, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                          check=False)
    found = re.search(r"Collected : (\d+)", done.stderr)
    return int(found[1]) if found and done.returncode == 0 else None


def measure(build, name, files):
    program = os.path.join(build, "bin", "tellings")
    say(f"Measuring: {name}")
    row = {"input": name, "articles": len(files)}
    row["tellings_s"], row["memory_kib"] = median([program, "compare", "--format", "json"] + files)
    done = subprocess.run([os.path.join(build, "bench", "bench_align")] + files, capture_output=True, check=True)
    inside = json.loads(done.stdout)
    row |= {"words": inside["words"], "passages": inside["passages"], "engine_s": inside["engine_ms"] / 1000,
            "dtl_s": inside["dtl_ms"] / 1000, "dtl_estimated": inside["dtl_pairs_measured"] < inside["dtl_pairs"]}
    row["dtl_ratio"] = row["dtl_s"] / row["engine_s"]
    if shutil.which("sim_text") and len(files) <= SIM_TEXT_MOST:
        # Runs of five words and more, as tellings has it; no file against itself; only what was found, not its text.
        row["sim_text_s"], _ = median(["sim_text", "-r", "5", "-s", "-n"] + files)
        row["sim_text_ratio"] = row["sim_text_s"] / row["tellings_s"]
    if shutil.which("wdiff"):
        row["wdiff_s"], row["wdiff_estimated"] = every_pair(["wdiff"], files, (0, 1))
        row["wdiff_ratio"] = row["wdiff_s"] / row["tellings_s"]
    return row


def growth(rows):
    """The exponent e of cost ~ articles^e over the synthetic stories, least squares of the logarithms."""
    points = [(math.log(r["articles"]), math.log(r["engine_s"])) for r in rows if r["articles"] in SIZES]
    mean_x, mean_y = (statistics.mean(p[i] for p in points) for i in (0, 1))
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)


# --- output -----------------------------------------------------------------------------------------


def seconds_text(seconds):
    if seconds < 0.01:
        return f"{seconds * 1000:.2f} ms"
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"


def ratio_text(row, name):
    if name + "_ratio" not in row:
        return "–"
    ratio = row[name + "_ratio"]
    sign = "~" if row.get(name + "_estimated") else ""
    return f"{sign}{ratio:,.0f} x" if ratio >= 10 else f"{sign}{ratio:.1f} x"


def table(rows):
    head = ["Input", "Articles", "Words", "Passages", "Engine", "Program", "Peak memory", "dtl / engine",
            "sim_text / program", "wdiff / program"]
    cells = [head] + [[row["input"], f"{row['articles']}", f"{row['words']:,}", f"{row['passages']:,}",
                       seconds_text(row["engine_s"]), seconds_text(row["tellings_s"]),
                       f"{row['memory_kib'] / 1024:.0f} MB", ratio_text(row, "dtl"), ratio_text(row, "sim_text"),
                       ratio_text(row, "wdiff")] for row in rows]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]

    def line(values):
        return "| " + " | ".join(v.rjust(w) if i else v.ljust(w) for i, (v, w) in enumerate(zip(values, widths))) + " |"

    rule = "|" + "|".join("-" * (w + 1) + ":" if i else "-" * (w + 2) for i, w in enumerate(widths)) + "|"
    return "\n".join([line(head), rule] + [line(values) for values in cells[1:]])


def bench(build):
    program = os.path.join(build, "bin", "tellings")
    with tempfile.TemporaryDirectory() as directory:
        rows = [measure(build, name, files) for name, files in inputs(directory)]
    sample = articles_in(SAMPLE)
    say("Measuring: start and instructions")
    return {
        "rows": rows,
        "growth_exponent": round(growth(rows), 3),
        "version_first_output_s": first_output([program, "--version"]),
        "compare_first_output_s": first_output([program, "compare"] + sample),
        "sample_instructions": instructions(program, sample),
    }


# --- the window -------------------------------------------------------------------------------------


def view_of(build, name, paths):
    say(f"Measuring the window: {name}")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "QT_FONT_DPI": "96",
                                "QT_LOGGING_RULES": "qt.qpa.*=false"}
    done = subprocess.run([os.path.join(build, "bench", "bench_view"), paths], capture_output=True, text=True,
                          check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"bench_view: exit {done.returncode}: {done.stderr}")
    return {"input": name} | json.loads(done.stdout)


def coding_of(build, directory):
    """Scrolling with many codings against without, by turns in one run."""
    say("Measuring the window: 20,000 codings")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "QT_FONT_DPI": "96",
                                "QT_LOGGING_RULES": "qt.qpa.*=false"}
    done = subprocess.run([os.path.join(build, "bench", "bench_view"), directory, "20000"], capture_output=True,
                          text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"bench_view: exit {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def print_coding(row):
    def middle(runs, key):
        return sorted(run[key] for run in runs)[len(runs) // 2]

    print(f"\nWindow, {row['codings']} codings in 40 articles, wheel, whole window painted")
    for text, key in (("median", "cpu_median_ms"), ("99 %", "cpu_p99_ms")):
        without, with_them = middle(row["without"], key), middle(row["with"], key)
        print(f"  {text:<10} {without:8.2f} ms without, {with_them:8.2f} ms with: ratio {with_them / without:.2f}")
    print(f"  {'one edit':<10} {row['one_edit_cpu_ms']:8.1f} ms of the processor")
    print("  longest hold-up of the window, all of them at once:")
    for key, held in row.items():
        if isinstance(held, dict):
            print(f"    {key.replace('_', ' '):<17} {held['wall_ms']:6.0f} ms by the clock, {held['cpu_ms']:6.0f} ms of the processor")


def bench_view(build):
    rows = [view_of(build, "sample story", SAMPLE)]
    if os.path.isdir(os.path.join(STORIES, "huawei")):
        rows.append(view_of(build, "huawei", os.path.join(STORIES, "huawei")))
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run([sys.executable, os.path.join(os.path.dirname(__file__), "bigstory.py"), directory], check=True)
        rows.append(view_of(build, "20 x 200 paragraphs", directory))
    return rows


def bench_coding(build):
    with tempfile.TemporaryDirectory() as directory:
        subprocess.run([sys.executable, os.path.join(os.path.dirname(__file__), "bigstory.py"), directory,
                        "--outlets", "40", "--paragraphs", "60"], check=True)
        return coding_of(build, directory)


def view_lines(row):
    """What was measured, the wall clock's time, the processor's, and which limit it has."""
    if row["articles"] <= 5:
        yield "opened until first paint", row["first_paint_ms"], None, "first paint"
    yield "compared until first paint", row["paint_after_compared_ms"], None, None
    yield "opened until all is laid out", row["settled_ms"], None, None
    yield "longest hold-up while opening", row["longest_event_ms"], row["longest_event_cpu_ms"], "longest hold-up"
    for key, text in (("scroll_one", "wheel"), ("scroll_one_whole_window", "wheel, whole window painted"),
                      ("scroll_all", "all columns at once"), ("scroll_sideways", "sideways"),
                      ("scroll_chosen_whole_window", "wheel, passage chosen, whole window")):
        if row[key]["count"]:
            yield f"{text}: median", row[key]["median_ms"], row[key]["cpu_median_ms"], "frame, median"
            yield f"{text}: 99 %", row[key]["p99_ms"], row[key]["cpu_p99_ms"], "frame, 99 %"
    yield "choosing a passage: median", row["choose"]["median_ms"], row["choose"]["cpu_median_ms"], "choosing, median"
    yield "choosing a passage: 99 %", row["choose"]["p99_ms"], row["choose"]["cpu_p99_ms"], "choosing, 99 %"


def print_view(row):
    print(f"\nWindow, {row['input']}: {row['articles']} articles, {row['passages']} passages, "
          f"{row['columns_in_sight']} columns in sight")
    for text, wall, processor, limit in view_lines(row):
        bound = VIEW_LIMITS.get(limit)
        verdict = "" if bound is None else f"  of {bound:>3} ms" + ("" if wall <= bound else "  OVER")
        cpu = f"({processor:6.1f} ms processor)" if processor is not None else " " * 22
        print(f"  {text:<44} {wall:8.1f} ms {cpu}{verdict}")
    bound = VIEW_LIMITS["memory"]
    print(f"  {'peak memory of the process':<44} {row['memory_mb']:8.1f} MB {' ' * 22}  of {bound} MB"
          + ("" if row["memory_mb"] <= bound else "  OVER"))


def bench_store(build):
    done = subprocess.run([os.path.join(build, "bench", "bench_store")], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"bench_store: exit {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def print_store(row):
    print(f"\nStory file: {row['articles']} articles, {row['annotations']} annotations, "
          f"{row['file_per_text']:.1f} x the text" + ("" if row["file_per_text"] <= STORE_LIMITS["size"] else "  OVER"))
    lines = [("open, check and close", row["open_and_close"]["median_ms"], row["open_and_close"]["most_ms"], "open")]
    for name, times in sorted(row["edits"].items()):
        lines.append((name.replace("_", " "), times["median_ms"], times["most_ms"], "edit"))
    for text, median_ms, most, limit in lines:
        bound = STORE_LIMITS[limit]
        print(f"  {text:<28} {median_ms:8.1f} ms, at the most {most:8.1f} ms  of {bound:>4} ms"
              + ("" if most <= bound else "  OVER"))


def print_engine(result):
    print(table(result["rows"]))
    print()
    print(f"Cost grows with the number of articles to the power of {result['growth_exponent']:.2f} "
          f"({SIZES[0]} to {SIZES[-1]} articles).")
    print(f"First output: {seconds_text(result['version_first_output_s'])} for --version, "
          f"{seconds_text(result['compare_first_output_s'])} for comparing the sample story.")
    if result["sample_instructions"]:
        print(f"Instructions for the sample story: {result['sample_instructions'] / 1e6:,.0f} million.")
    else:
        print("Instructions: not measured (valgrind does not run here).")
    print("A ratio above 1: tellings is faster; ~ is worked out from a part of the pairs.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", metavar="BUILD_DIR")
    parser.add_argument("--json", metavar="FILE", help="write the same for a machine")
    parser.add_argument("--only", choices=("engine", "view", "store"), help="measure that alone")
    arguments = parser.parse_args()
    start = time.monotonic()
    build = os.path.abspath(arguments.build)
    try:
        result = {"schema": "tellings-bench/1", "cores": len(os.sched_getaffinity(0))}
        if arguments.only in (None, "engine"):
            result |= bench(build)
        if arguments.only in (None, "view"):
            result["view"] = bench_view(build)
            result["coding"] = bench_coding(build)
        if arguments.only in (None, "store"):
            result["store"] = bench_store(build)
        if arguments.json:
            with open(arguments.json, "w", encoding="utf-8") as file:
                json.dump(result, file, indent=1)
                file.write("\n")
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    if "rows" in result:
        print_engine(result)
    for row in result.get("view", []):
        print_view(row)
    if "coding" in result:
        print_coding(result["coding"])
    if "store" in result:
        print_store(result["store"])
    print(f"\nAll of this took {time.monotonic() - start:.0f} s on {result['cores']} cores.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
