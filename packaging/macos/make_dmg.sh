#!/usr/bin/env bash
# Makes the disk image for macOS out of "dist/Lowback Timer.app", which `make bundle` leaves there on
# a Mac. Never run where it was written: there was no Mac.
#
# Signed and notarised if the person who makes it has a certificate of Apple's; docs/releasing.md says
# how to come by one:
#
#   CODESIGN_IDENTITY   "Developer ID Application: …"; set it for `make bundle` as well, which signs
#                       everything in the app
#   NOTARY_PROFILE      the name under which `xcrun notarytool store-credentials` has kept the rest
#
# Without them the app has the signature that every program on Apple's processors must have, and macOS
# asks whoever opens it the first time to allow that in the settings.
set -euo pipefail
cd "$(dirname "$0")/../.."

app="dist/Lowback Timer.app"
[ -d "$app" ] || { echo "$app is not there: run make bundle, on a Mac" >&2; exit 1; }
image="dist/$(python3 -c 'from tools.release.packing import file_stem; print(file_stem())').dmg"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

codesign --verify --deep --strict "$app"
ditto "$app" "$folder/Lowback Timer.app"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -quiet -volname "Lowback Timer" -srcfolder "$folder" -fs HFS+ -format UDZO "$image"

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit --wait --keychain-profile "$NOTARY_PROFILE" "$image"
    xcrun stapler staple "$image"
fi
echo "$image"
