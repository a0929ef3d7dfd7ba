#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tellings authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every check of form, one after the other, from the top of the checkout; `./dev lint` calls it with all tools at hand
# and build/dev built. All checks run even when one fails; the exit status is 0 when all passed.
#
#   lint.sh [--changed] [CHECK...] [FOLDER...]
#
# --changed limits clang-tidy and clazy to what differs from origin/main, FOLDERs to what lies there; CHECKs (format, tidy, clazy, spelling,
# licences, shell, python, xml, desktop) limit the run to those. What clang-tidy and clazy have passed is remembered
# under build/lint, by the content of the source, of our headers it includes, of the check's settings and version.
set -uo pipefail

build=build/dev
cache=build/lint

# What GCC is told and clang does not know: the module scan of CMake, and Qt's way of linking.
make_database() {
  sed -E 's/ -(fmodules-ts|fmodule-mapper=[^ ]*|fdeps-format=[^ ]*|mno-direct-extern-access)//g' \
    "$build/compile_commands.json" >"$cache/compile_commands.json"
}

# --- one source (the script calls itself, a process a core) -----------------------------------------

# clazy: level 1 but for
#   range-loop-detach, range-loop-reference   clang-tidy's performance checks say the same with fewer false alarms
#   non-pod-global-static                     QTest fixtures and constant tables; -Wglobal-constructors is no goal
#   overloaded-signal                         Qt's own (QSpinBox, QComboBox) are not ours to rename
clazy_checks=level1,no-range-loop-detach,no-range-loop-reference,no-non-pod-global-static,no-overloaded-signal

check_one() { # TOOL SOURCE STAMP: prints the findings; leaves the stamp when there are none
  local tool=$1 source=$2 stamp=$3 output status=0 extra=()
  case $tool in
    tidy)
      # A table of test rows is as long as it is.
      [[ $source == tests/* ]] && extra=(--checks=-readability-function-size)
      output=$(clang-tidy -p "$cache" --quiet "${extra[@]}" \
        --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-unused-command-line-argument "$source" 2>&1) || status=$?
      ;;
    clazy)
      output=$(clazy-standalone -p "$cache" --checks="$clazy_checks" --ignore-included-files \
        --extra-arg=-Wno-everything --extra-arg=-Wno-unknown-warning-option "$source" 2>&1) || status=$?
      grep -q 'Wclazy' <<<"$output" && status=1
      ;;
  esac
  if [ "$status" = 0 ]; then
    touch "$stamp"
  else
    grep -vE '^(Suppressed |Use -header-filter|[0-9]+ warnings? (treated|generated))' <<<"$output"
  fi
  return "$status"
}

if [ "${1:-}" = --one ]; then
  check_one "$2" "$3" "$4"
  exit
fi

# --- what there is to check -------------------------------------------------------------------------

changed=no
only=()
folders=()
for argument in "$@"; do
  case $argument in
    --changed) changed=yes ;;
    format|tidy|clazy|spelling|licences|shell|python|xml|desktop) only+=("$argument") ;;
    *) [ -d "$argument" ] || { printf 'lint: no such option, check or folder: %s\n' "$argument" >&2; exit 2; }
       folders+=("${argument%/}/") ;;
  esac
done

[ -f CMakeLists.txt ] && [ -d tests/support ] || { echo 'lint: call it from the top of the checkout' >&2; exit 2; }
mkdir -p "$cache"

files() { # the files git knows or would add, that exist, matching the patterns
  local file
  git -c safe.directory='*' ls-files --cached --others --exclude-standard -- "$@" | sort -u |
    while IFS= read -r file; do if [ -f "$file" ]; then printf '%s\n' "$file"; fi; done
}

# The sources that are built, each on a line with a key: the hash of its content and of our headers that it includes.
# Ninja knows which, from the last build.
sources_with_keys() {
  awk 'NR == FNR { hash[$2] = $1; next }
    /: #deps/ { source = ""; next }
    NF == 1 {
      path = $1; sub("^" top "/", "", path); sub("^\\.\\./\\.\\./", "", path)
      if (!(path in hash)) next
      if (source == "" && path ~ /\.cpp$/) source = path
      if (source != "") keys[source] = keys[source] hash[path]
    }
    END { for (s in keys) print s, keys[s] }' top="$PWD" \
    <(files '*.cpp' '*.h' | xargs -d '\n' sha256sum) <(ninja -C "$build" -t deps 2>/dev/null) | sort
}

changed_files() {
  { git -c safe.directory='*' diff --name-only "$(git -c safe.directory='*' merge-base origin/main HEAD)"
    git -c safe.directory='*' ls-files --others --exclude-standard; } | sort -u
}

# Of "source key" lines, those that changed or include a header that did.
affected() {
  awk 'NR == FNR { changed[$2] = $1; next } { for (c in changed) if (c == $1 || index($2, changed[c])) { print; next } }' \
    <(changed_files | grep -E '\.(cpp|h)$' | while IFS= read -r f; do if [ -f "$f" ]; then sha256sum "$f"; fi; done) -
}

# --- the checks -------------------------------------------------------------------------------------

failed=()

step() { # NAME TITLE FUNCTION: runs it under a heading, and notes a failure
  local name=$1 title=$2
  shift 2
  if [ ${#only[@]} -gt 0 ] && [[ " ${only[*]} " != *" $name "* ]]; then return; fi
  printf '\n== %s\n' "$title"
  if "$@"; then echo 'passed'; else echo 'FAILED'; failed+=("$name"); fi
}

need() { # COMMAND: an error that says what to install
  command -v "$1" >/dev/null && return
  printf 'lint: %s is not installed; ./dev lint adds it to the build root\n' "$1" >&2
  return 1
}

check_format() {
  need clang-format || return
  files '*.cpp' '*.h' | xargs -d '\n' clang-format --dry-run -Werror
}

check_sources() { # TOOL COMMAND SETTINGS
  local tool=$1 command=$2 settings source key stamp todo=() total=0 list
  need "$command" && need ninja || return
  [ -f "$build/compile_commands.json" ] || { echo "lint: $build is not built" >&2; return 1; }
  settings=$("$command" --version 2>&1; printf '%s' "$3"; sed -n '/^check_one/,/^}/p' "${BASH_SOURCE[0]}")
  mkdir -p "$cache/$tool" && make_database
  list=$(sources_with_keys)
  [ "$changed" = yes ] && list=$(affected <<<"$list")
  [ ${#folders[@]} -gt 0 ] && list=$(grep -f <(printf '^%s\n' "${folders[@]}") <<<"$list")
  while read -r source key; do
    [ -n "$source" ] || continue
    total=$((total + 1))
    stamp=$cache/$tool/$(printf '%s %s %s' "$source" "$key" "$settings" | sha256sum | cut -c1-32)
    [ -e "$stamp" ] || todo+=("$source" "$stamp")
  done <<<"$list"
  printf '%d sources, %d of them passed before\n' "$total" "$((total - ${#todo[@]} / 2))"
  [ ${#todo[@]} -gt 0 ] || return 0
  printf '%s\n' "${todo[@]}" | xargs -d '\n' -P "$(nproc)" -n 2 bash "${BASH_SOURCE[0]}" --one "$tool"
}

check_spelling() {
  need codespell || return
  files | xargs -d '\n' codespell
}

check_licences() {
  need reuse || return
  reuse lint --lines
}

# SC2015 and SC2016 are off, as what they name is meant: `a && b || c` where b cannot fail, and dpkg's ${...}.
check_shell() {
  need shellcheck || return
  { files '*.sh'; files dev .ci/run; } | sort -u |
    xargs -d '\n' shellcheck --exclude=SC2015,SC2016
}

check_python() {
  need python3 || return
  files '*.py' | xargs -d '\n' -r python3 -c '
import ast, sys
for name in sys.argv[1:]:
    ast.parse(open(name, encoding="utf-8").read(), name)' || return
  files '*.json' | xargs -d '\n' -r python3 -c '
import json, sys
bad = 0
for name in sys.argv[1:]:
    try:
        json.load(open(name, encoding="utf-8"))
    except ValueError as error:
        bad = 1
        print(f"{name}: {error}")
sys.exit(bad)'
}

check_xml() {
  need xmllint || return
  files '*.xml' '*.svg' '*.ts' '*.qrc' '*.ui' | xargs -d '\n' -r xmllint --noout
}

check_desktop() {
  local status=0
  need desktop-file-validate && need appstreamcli || return
  files '*.desktop' | xargs -d '\n' -r desktop-file-validate || status=1
  files '*.metainfo.xml' | xargs -d '\n' -r appstreamcli validate --no-net || status=1
  if command -v groff >/dev/null; then
    local warnings
    warnings=$(files '*.1' | xargs -d '\n' -r groff -man -ww -z 2>&1)
    [ -z "$warnings" ] || { printf '%s\n' "$warnings"; status=1; }
  fi
  return "$status"
}

step format 'clang-format' check_format
step spelling 'codespell' check_spelling
step licences 'REUSE' check_licences
step shell 'shellcheck' check_shell
step python 'Python and JSON syntax' check_python
step xml 'xmllint' check_xml
step desktop 'desktop entry, AppStream, manual page' check_desktop
step tidy 'clang-tidy' check_sources tidy clang-tidy "$(cat .clang-tidy)"
step clazy 'clazy' check_sources clazy clazy-standalone "$clazy_checks"

echo
if [ ${#failed[@]} -gt 0 ]; then
  printf 'lint: failed: %s\n' "${failed[*]}"
  exit 1
fi
echo 'lint: all passed'
