#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the tests of one or more builds and adds up what they say.

    run_tests.py BUILD... -- [CTEST_ARGUMENTS]

Progress is ctest's own line for each test program. Then come the failures with their output, the reasons of what was
skipped, and as the very last line "N passed, N failed, N skipped", where N counts test functions and rows of data.
A program that crashed, ran out of time, or failed after its tests had passed (a leak) counts as one failure.
"""
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from dataclasses import dataclass, field

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped, (\d+) blacklisted", re.MULTILINE)
PROGRESS = re.compile(r"\s*\d+/\d+ Test\s+#|Total Test time")
TROUBLE = re.compile(r"CMake Error|ctest: |Failed to |Unknown argument|No tests were found")
SKIP = re.compile(r"^SKIP   : (\S+) (.*)$", re.MULTILINE)
OUTPUT_LIMIT = 64 * 1024 * 1024  # bytes of one program's output that ctest keeps
SHOWN_LINES = 150  # of a failed program's output


@dataclass
class Sum:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    failures: list = field(default_factory=list)  # (test, reason, output)
    skips: dict = field(default_factory=dict)  # (function, reason) -> builds

    def count(self, build, case):
        """Adds one test program: a testcase element of ctest's JUnit file."""
        name = f"{build}: {case.get('name')}"
        status = case.get("status")
        output = (case.findtext("system-out") or "").replace("\r\n", "\n")
        totals = [tuple(map(int, t)) for t in TOTALS.findall(output)]
        for function, reason in SKIP.findall(output):
            self.skips.setdefault((function, reason), []).append(build)
        self.passed += sum(t[0] for t in totals)
        self.skipped += sum(t[2] + t[3] for t in totals)
        failed = sum(t[1] for t in totals)
        if status == "disabled" or (status == "notrun" and case.find("skipped") is not None and not self.missing(case)):
            self.skipped += 1
            return
        if status != "run":
            failed = max(failed, 1)
            self.failures.append((name, self.reason(case, totals), output))
        elif not totals:
            self.passed += 1  # a program without Qt Test: its exit code is its word
        elif failed:
            self.failures.append((name, "its tests failed, but it ended as if they had not", output))
        self.failed += failed

    @staticmethod
    def missing(case):
        """Whether ctest could not start the program (not built), which is no reason to pass it over."""
        said = case.find("skipped").get("message") or ""
        return "SKIP_" not in said

    @staticmethod
    def reason(case, totals):
        if case.get("status") == "notrun":
            return "could not be started (not built?)"
        element = case.find("failure")
        said = (element.get("message") if element is not None else "") or "failed"
        failed = sum(t[1] for t in totals)
        if totals and not failed:
            return f"failed after its tests had passed ({said})"
        return f"{failed} failed" if failed else f"did not finish ({said})"


def run_build(directory, arguments, total):
    build = os.path.basename(os.path.normpath(directory))
    with tempfile.NamedTemporaryFile(suffix=".xml") as junit:
        print(f"==> Testing ({build})", flush=True)
        command = ["ctest", "--test-dir", directory, "--parallel", str(os.cpu_count() or 2),
                   "--output-junit", junit.name, "--test-output-size-passed", str(OUTPUT_LIMIT),
                   "--test-output-size-failed", str(OUTPUT_LIMIT)] + arguments
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace") as ctest:
            for line in ctest.stdout:
                if PROGRESS.match(line):
                    print(line, end="", flush=True)
                elif TROUBLE.match(line):
                    print(line, end="", file=sys.stderr, flush=True)
        try:
            cases = xml.parse(junit.name).getroot().iter("testcase")
        except xml.ParseError:
            return 0
        count = 0
        for case in cases:
            total.count(build, case)
            count += 1
        return count


def print_failure(name, reason, output):
    print(f"\n--- {name}: {reason}")
    lines = [line for line in output.rstrip().splitlines() if not line.startswith("PASS   :")]
    if len(lines) > SHOWN_LINES:
        # What failed may be far above a long tail: its lines first, then the tail.
        early = [line for line in lines[:-SHOWN_LINES] if re.match(r"(FAIL!|XPASS|QFATAL|.*ERROR: )", line)]
        print("\n".join(early))
        print(f"[the last {SHOWN_LINES} of {len(lines)} lines]")
    print("\n".join(lines[-SHOWN_LINES:]))


def main(arguments):
    builds, ctest_arguments = arguments, []
    if "--" in arguments:
        at = arguments.index("--")
        builds, ctest_arguments = arguments[:at], arguments[at + 1:]
    if not builds or any(b.startswith("-") for b in builds):
        print(__doc__, file=sys.stderr)
        return 2

    total = Sum()
    for directory in builds:
        if not run_build(directory, ctest_arguments, total):
            total.failed += 1
            total.failures.append((directory, "no test ran", ""))

    sys.stdout.flush()
    for failure in total.failures:
        print_failure(*failure)
    if total.skips:
        print("\nSkipped:")
        for (function, reason), where in sorted(total.skips.items()):
            print(f"  {function} ({', '.join(where)}): {reason}")
    if total.failures:
        print("\nFailed:")
        for name, reason, _ in total.failures:
            print(f"  {name}: {reason}")
    print()
    print(f"{total.passed} passed, {total.failed} failed" + (f", {total.skipped} skipped" if total.skipped else ""),
          flush=True)
    return 0 if total.passed and not total.failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
