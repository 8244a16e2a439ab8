#!/usr/bin/env bash
# Tries the bundle and the package for Debian in a folder (dist) where there is no Python and no Qt:
# in a minimal Debian of its own, made from Debian's packages, which gets what the package depends on
# and nothing else. A whole workout is followed in each, and the package has to leave as it came.
#
# Needs root, mmdebstrap and Xvfb. Without the first two, the bundle is tried on this system, with no
# variables and no programs around it.
set -euo pipefail
dist=$(cd "${1:?the folder with the bundle and the package}" && pwd)
package=$(echo "$dist"/lowback-timer_*.deb)
work=$(mktemp -d)
display=:$((RANDOM % 500 + 500))
running=()

tidy_up() {
    kill "${running[@]}" 2>/dev/null || true
    wait
    rm -rf --one-file-system "$work"
}
trap tidy_up EXIT

say() { printf -- '-- %s\n' "$*"; }

# Every file of the minimal Debian, without what its package manager notes down for itself.
all_files() {
    (cd "$root" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./var/lib/dpkg \
        -o -path ./var/lib/apt -o -path ./var/log -o -path ./var/cache -o -path ./root \) -prune -o -print | sort)
}

# A workout at speed, from its start until it is in the log as finished; then the program is asked to
# end, and has to do so by itself. $1 is the program, $2 its data folder as we see it, $3 as it does.
follow() {
    local state='' program tries
    "${inside[@]}" "$1" --data-dir "$3" --workout between-meetings --start --speed 60 --mute &
    program=$!
    running+=("$program")
    for ((tries = 0; tries < 120; tries++)); do
        sleep 0.5
        kill -0 "$program" 2>/dev/null || break
        state=$(state_in "$2/workouts.db")
        [ "$state" != finished ] || break
    done
    [ "$state" = finished ] || { echo "The workout was not finished: ${state:-nothing is in the log}"; return 1; }
    kill "$program" 2>/dev/null || true
    wait "$program" || [ $? = 143 ] || { echo "The program did not end as it should."; return 1; }
    say "A workout was followed to its end by $1"
}

state_in() {
    python3 - "$1" <<'PYTHON' 2>/dev/null || true
import sqlite3, sys
log = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
print(*(state for (state,) in log.execute("select state from sessions")))
PYTHON
}

commands() {
    "${inside[@]}" "$1" --version
    "${inside[@]}" "$1" check
    "${inside[@]}" "$1" list >"$work/list.txt"
    "${inside[@]}" "$1" timeline beginner-floor --json >"$work/timeline.json"
    python3 -m json.tool "$work/timeline.json" >/dev/null
    "${inside[@]}" "$1" follow between-meetings --speed 60 --mute --no-log >/dev/null
    "${inside[@]}" "$1" stats >/dev/null
    "${inside[@]}" "$1" log --csv >/dev/null
}

Xvfb "$display" -screen 0 1280x800x24 -ac >/dev/null 2>&1 &
running+=($!)

if [ "$(id -u)" != 0 ] || ! command -v mmdebstrap >/dev/null; then
    say "Not root, or no mmdebstrap: the bundle is tried on this system, the package is not"
    inside=(env -i "DISPLAY=$display" "HOME=$work" PATH= LANG=C.UTF-8)
    commands "$dist/lowback-timer/lowback-timer"
    follow "$dist/lowback-timer/lowback-timer" "$work/data" "$work/data"
    exit
fi

root=$work/root
say "A minimal Debian"
. /etc/os-release
mmdebstrap --quiet --variant=minbase --dpkgopt=force-unsafe-io "$VERSION_CODENAME" "$root"
cp /etc/resolv.conf "$root/etc/"
inside=(env -i "DISPLAY=$display" HOME=/root "PATH=/usr/sbin:/usr/bin:/sbin:/bin" LANG=C.UTF-8
    DEBIAN_FRONTEND=noninteractive chroot "$root")
# A socket can have two names, and is reached by either.
mkdir -p "$root/tmp/.X11-unix"
ln "/tmp/.X11-unix/X${display#:}" "$root/tmp/.X11-unix/"
cp "$package" "$root/tmp/lowback-timer.deb"
cp -r "$dist/lowback-timer" "$root/opt/"

say "What the package depends on"
"${inside[@]}" apt-get -qq update
"${inside[@]}" apt-get -qq satisfy --no-install-recommends -y "$(dpkg-deb -f "$package" Depends)" >/dev/null
if found=$(all_files | grep -E '/python3[^/]*$|/libQt' | grep -v '^./opt'); then
    echo "This is no place without Python and Qt:" $found
    exit 1
fi

say "The bundle"
commands /opt/lowback-timer/lowback-timer
follow /opt/lowback-timer/lowback-timer "$root/root/by-bundle" /root/by-bundle
rm -r "$root/opt/lowback-timer"

say "The package, installed"
all_files >"$work/before.txt"
"${inside[@]}" apt-get -qq install --no-install-recommends -y /tmp/lowback-timer.deb >/dev/null
"${inside[@]}" dpkg --verify lowback-timer
commands lowback-timer
follow lowback-timer "$root/root/by-package" /root/by-package

say "The package, removed"
"${inside[@]}" apt-get -qq purge -y lowback-timer >/dev/null
all_files >"$work/after.txt"
diff "$work/before.txt" "$work/after.txt"
[ -f "$root/root/by-package/workouts.db" ]
