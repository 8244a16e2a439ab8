"""What the Flatpak is built from, pinned: `python -m tools.flatpak`, or `make flatpak-sources`.

Whoever builds a Flatpak has no network, so every file is named beforehand, with its sum. The
manifest, packaging/flatpak/*.yaml, is written by hand; the lists it refers to, in its folder
`sources`, are written here, in the versions of constraints.txt.
"""
