#!/usr/bin/env bash
# Tries the bundle where there is no Python and no Qt: packaging/check.sh dist .venv/bin/python
#
# That place is a minimal Debian of its own, which gets what the package for Debian depends on and
# nothing else. Bundle and package each follow a whole workout there, and the package has to leave
# everything as it was. No kernel has to allow anything for it: it is a folder and `chroot`.
#
# Where this is not root, or no Debian, or Debian's packages cannot be reached, the bundle alone is
# tried, on this system, with no variables and no programs around it.
set -euo pipefail
dist=$(cd "${1:?the folder that holds the bundle}" && pwd)
python=$(cd "$(dirname "${2:?the Python that built it}")" && pwd)/$(basename "$2")
cd "$(dirname "$0")/.."
work=$(mktemp -d)
running=()

tidy_up() {
    kill "${running[@]}" 2>/dev/null || true
    wait
    rm -rf --one-file-system "$work"
}
trap tidy_up EXIT

say() { printf -- '-- %s\n' "$*"; }

# What a package manager says is of interest when it fails.
quietly() { "$@" >"$work/output.txt" 2>&1 || { cat "$work/output.txt"; return 1; }; }

has() { local name; for name in "$@"; do command -v "$name" >/dev/null || return 1; done; }

# Sets $screen, the variable by which a program finds where to open its window.
open_screen() {
    screen=QT_QPA_PLATFORM=offscreen
    has Xvfb || return 0
    # It names the display it has taken as soon as it can be used.
    Xvfb -displayfd 3 -screen 0 1280x800x24 -ac 3>"$work/display" >/dev/null 2>&1 &
    running+=($!)
    for _ in {1..300}; do
        [ ! -s "$work/display" ] || break
        sleep 0.1
    done
    screen=DISPLAY=:$(cat "$work/display")
}

state_in() {
    "$python" - "$1" 2>/dev/null <<'PYTHON' || true
import sqlite3, sys
log = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
print(*(state for (state,) in log.execute("select state from sessions")))
PYTHON
}

# A workout at speed, from its start until the log calls it finished; then the program is asked to
# end, and has to. $1 is the program, $2 its data folder as we see it, $3 as the program does.
follow() {
    local state='' program
    "${inside[@]}" "$1" --data-dir "$3" --workout between-meetings --start --speed 60 --mute &
    program=$!
    running+=("$program")
    for _ in {1..240}; do
        sleep 0.5
        state=$(state_in "$2/workouts.db")
        [ "$state" != finished ] && kill -0 "$program" 2>/dev/null || break
    done
    if [ "$state" != finished ]; then
        echo "The workout was not finished; the log says: ${state:-nothing}"
        cat "$2/errors.log" 2>/dev/null || true
        return 1
    fi
    kill "$program"
    wait "$program" || [ $? = 143 ] || { echo "The program did not end as it should."; return 1; }
    say "A workout was followed to its end by $1"
}

try_commands() {
    "${inside[@]}" "$1" --version
    "${inside[@]}" "$1" check
    "${inside[@]}" "$1" list >"$work/list.txt"
    "${inside[@]}" "$1" timeline beginner-floor --json >"$work/timeline.json"
    "$python" -m json.tool "$work/timeline.json" >/dev/null
    "${inside[@]}" "$1" follow between-meetings --speed 60 --mute --no-log >/dev/null
    local file
    for file in tests/library/importers/data/{calisthenics.json,workrave.xml}; do
        "${inside[@]}" "$1" import --check - <"$file" >/dev/null
    done
    "${inside[@]}" "$1" stats --data-dir "$2" >/dev/null
    "${inside[@]}" "$1" log --csv --data-dir "$2" >/dev/null
}

# $1 says why there is no place of its own for it.
try_bundle_alone() {
    say "$1: the bundle alone is tried, on this system"
    inside=(env -i "$screen" "HOME=$work" PATH= LANG=C.UTF-8)
    follow "$dist/lowback-timer/lowback-timer" "$work/data" "$work/data"
    try_commands "$dist/lowback-timer/lowback-timer" "$work/data"
    exit
}

open_screen
if [ "$(id -u)" != 0 ] || ! has chroot mmdebstrap dpkg-deb dpkg-shlibdeps; then
    try_bundle_alone "Not root on Debian with mmdebstrap and dpkg-dev"
fi

say "The package"
package=$("$python" -m tools.deb --dist "$dist")
echo "$package"
if has lintian; then
    quietly lintian --allow-root --fail-on error,warning "$package"
fi

say "A minimal Debian, with what the package depends on"
root=$work/root
. /etc/os-release
quietly mmdebstrap --variant=minbase --dpkgopt=force-unsafe-io "$VERSION_CODENAME" "$root" ||
    try_bundle_alone "No minimal Debian can be made of packages that cannot be reached"
cp /etc/resolv.conf "$root/etc/"
inside=(env -i "$screen" HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
    DEBIAN_FRONTEND=noninteractive chroot "$root")
if [[ $screen = DISPLAY=* ]]; then # a socket can have two names, and is reached by either
    mkdir -p "$root/tmp/.X11-unix"
    ln "/tmp/.X11-unix/X${screen#DISPLAY=:}" "$root/tmp/.X11-unix/"
fi
quietly "${inside[@]}" apt-get update
quietly "${inside[@]}" apt-get satisfy --no-install-recommends -y \
    "$(dpkg-deb -f "$package" Depends)"

# Every file, without the home, and what package managers write down for themselves.
all_files() {
    (cd "$root" && find . | grep -vE '^./(dev|proc|root|sys|var/(cache|lib/(apt|dpkg)|log))/' | sort)
}

if all_files | grep -E '/bin/python|/libpython|/libQt'; then
    echo "This is no place without Python and Qt."
    exit 1
fi

say "The bundle"
cp -r "$dist/lowback-timer" "$root/opt/"
follow /opt/lowback-timer/lowback-timer "$root/root/by-bundle" /root/by-bundle
try_commands /opt/lowback-timer/lowback-timer /root/by-bundle
rm -r "$root/opt/lowback-timer"

say "The package, installed"
cp "$package" "$root/tmp/lowback-timer.deb"
all_files >"$work/before.txt"
quietly "${inside[@]}" apt-get install --no-install-recommends -y /tmp/lowback-timer.deb
"${inside[@]}" dpkg --verify lowback-timer
follow lowback-timer "$root/root/by-package" /root/by-package
try_commands lowback-timer /root/by-package

say "The package, removed"
quietly "${inside[@]}" apt-get purge -y lowback-timer
all_files >"$work/after.txt"
diff "$work/before.txt" "$work/after.txt"
[ "$(state_in "$root/root/by-package/workouts.db")" = finished ]
say "Nothing is left but what the person has done"
